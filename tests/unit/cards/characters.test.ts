import { expect, it } from 'vitest';
import { CardError } from '../../../src/cards/card-error.ts';
import { renderCard } from '../../../src/cards/render.ts';
import type { Card } from '../../../src/views/card.ts';
import { sampleCard } from './sample-cards.ts';

async function refuse(changes: Partial<Card>): Promise<CardError> {
  const refusal = await renderCard(sampleCard('wide', 1, changes)).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(CardError);
  return refusal as CardError;
}

/** Every letter with every tone, both cases. */
function listVietnameseLetters(): string {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const letters = [...vowels, ...'bcdđghklmnpqrstvx'].join('');
  return `${letters} ${letters.toUpperCase()}`;
}

it('has every Vietnamese letter', async () => {
  await expect(renderCard(sampleCard('square', 0, { title: listVietnameseLetters() }))).rejects.toMatchObject({
    message: expect.stringContaining('rút gọn'),
  });
  const spaced = listVietnameseLetters().replace(/(.{12})/gu, '$1 ');
  await expect(renderCard(sampleCard('square', 0, { title: spaced, lead: '' }))).resolves.toBeInstanceOf(Buffer);
});

it('has the signs that figures and titles need', async () => {
  const title = 'BẢN TIN Ờ Ữ Ặ Ỵ đ Đ ₫ ² ³ – — “ ” ‘ ’ « » … − ± × ÷ ≥ ≤ ≈ ≠ % ‰ • · ° ½ § € © & @ / \u00a0 ₂';
  await expect(renderCard(sampleCard('wide', 0, { title }))).resolves.toBeInstanceOf(Buffer);
});

it('draws the arrow between two values, which the typeface lacks', async () => {
  const figures = [{ value: '9,95% → 1,97%', label: 'hộ nghèo' }];
  await expect(renderCard(sampleCard('wide', 0, { figures }))).resolves.toBeInstanceOf(Buffer);
});

it.each([
  ['→', 'U+2192'],
  ['№', 'U+2116'],
  ['\u2011', 'U+2011'],
  ['\u2009', 'U+2009'],
  ['\u202f', 'U+202F'],
  ['✓', 'U+2713'],
  ['漢', 'U+6F22'],
  ['😀', 'U+1F600'],
  ['\ufffd', 'U+FFFD'],
])('refuses %s, which the typeface lacks, as %s', async (character, code) => {
  const refusal = await refuse({ title: `Tháng 10 ${character} tháng 11` });
  expect(refusal.field).toBe('tiêu đề');
  expect(refusal.message).toContain(code);
});

it('names every lacking character and the text that has them', async () => {
  const refusal = await refuse({ figures: [{ value: '5', label: 'tăng ↑, giảm ↓' }] });
  expect(refusal.message).toMatchInlineSnapshot(
    `"Thẻ "ban-tin-giong-rieng-2015-2020": phông chữ Be Vietnam Pro không có ký tự "↑" (U+2191), "↓" (U+2193) trong nhãn của số liệu thứ 1; hãy thay bằng chữ hoặc ký tự khác."`,
  );
});

it.each([
  ['a zero-width space', '\u200b', 'U+200B'],
  ['a soft hyphen', '\u00ad', 'U+00AD'],
  ['a byte order mark', '\ufeff', 'U+FEFF'],
  ['a change of writing direction', '\u202e', 'U+202E'],
  ['a null', '\0', 'U+0000'],
  ['a line break', '\n', 'U+000A'],
  ['a tab', '\t', 'U+0009'],
  ['a line separator', '\u2028', 'U+2028'],
  ['half of a surrogate pair', '\ud83d', 'U+D83D'],
  ['a variation selector', '\ufe0f', 'U+FE0F'],
])('refuses %s anywhere', async (_what, character, code) => {
  expect((await refuse({ title: `Bản${character}tin` })).message).toContain(`${code} ở vị trí 4`);
  expect((await refuse({ alt: `x${character}y` })).field).toBe('văn bản thay thế');
  expect((await refuse({ figures: [{ value: `1${character}`, label: 'hộ' }] })).field).toBe(
    'giá trị của số liệu thứ 1',
  );
});

it('draws the same picture for composed and decomposed letters', async () => {
  const card = sampleCard('wide', 3);
  const decomposed = JSON.parse(JSON.stringify(card).normalize('NFD')) as Card;
  expect(decomposed.title).not.toBe(card.title);
  expect((await renderCard(decomposed)).equals(await renderCard(card))).toBe(true);
});
