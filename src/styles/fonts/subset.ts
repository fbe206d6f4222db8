import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { centreGlyphs } from './tabular.ts';

/** The subsetter, which comes without types. */
type SubsetFont = (
  font: Buffer,
  text: string,
  options: {
    targetFormat: 'sfnt' | 'woff2';
    keepFeatures: readonly string[];
    noHinting: boolean;
    preserveNameIds: readonly number[];
  },
) => Promise<Buffer>;

const require = createRequire(import.meta.url);
const subsetFont = require('subset-font') as SubsetFont;

const digits = '0123456789';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const punctuation = '\u00A0–—‘’“”…•·°²³½×÷−≤≥±%‰§«»‹›©₫';

const weights = [
  { name: 'regular', file: '400Regular/BeVietnamPro_400Regular.ttf', digitAdvance: 668 },
  { name: 'bold', file: '700Bold/BeVietnamPro_700Bold.ttf', digitAdvance: 688 },
];

/** Every letter of the Vietnamese alphabet with every tone, composed, in both cases. */
function vietnameseLetters(): string {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const lower = `${vowels.join('')}đ`;
  return lower + lower.toUpperCase();
}

const packageFile = require.resolve('@expo-google-fonts/be-vietnam-pro/package.json');
for (const { name, file, digitAdvance } of weights) {
  const original = readFileSync(join(dirname(packageFile), file));
  const options = { noHinting: true, preserveNameIds: [0, 13, 14] };
  const text = await subsetFont(original, ascii + vietnameseLetters() + punctuation, {
    ...options,
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'liga'],
  });
  writeFileSync(new URL(`${name}.woff2`, import.meta.url), text);
  const plain = await subsetFont(original, digits, { ...options, targetFormat: 'sfnt', keepFeatures: [] });
  const shifts = [...digits].map((_, digit) => ({ glyph: digit + 1, advance: digitAdvance }));
  const tabular = await subsetFont(centreGlyphs(plain, shifts), digits, {
    ...options,
    targetFormat: 'woff2',
    keepFeatures: [],
  });
  writeFileSync(new URL(`${name}-figures.woff2`, import.meta.url), tabular);
}
