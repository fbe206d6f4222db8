import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { cardSizes } from '../views/card.ts';
import type { Card } from '../views/card.ts';
import { loadFonts } from './fonts.ts';
import { normalizeCard } from './prepare-card.ts';

const hashLength = 12;

/**
 * File name of a card's picture: `<name>.<12 hexadecimal digits>.png`. The digits stand for all that is drawn and the
 * renderer that draws it, so that a name never means two pictures. `fingerprint` is that of {@link rendererFingerprint}.
 */
export function cardFileName(card: Card, fingerprint: string): string {
  // The alternative text is not part of the picture.
  const drawn = { ...normalizeCard(card), alt: '' };
  const hash = createHash('sha256')
    .update(JSON.stringify([fingerprint, drawn]))
    .digest('hex');
  return `${card.name}.${hash.slice(0, hashLength)}.png`;
}

/**
 * A hash over everything besides a card that decides the bytes of its picture: the modules of this folder, sizes,
 * faces, and the versions of satori, resvg and zlib. Reads the modules from beside this one, so it is for code that is not bundled.
 */
export async function rendererFingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const folder = new URL('./', import.meta.url);
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()) {
    hash.update(`${file}\0`).update(await readFile(new URL(file, folder)));
  }
  for (const { weight, data } of loadFonts()) hash.update(`${weight}\0`).update(data);
  for (const name of ['satori', '@resvg/resvg-js']) {
    const file = findPackageJSON(name, import.meta.url)!;
    const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
    hash.update(`${name}@${version}\0`);
  }
  hash.update(JSON.stringify([cardSizes, process.versions['zlib']]));
  return hash.digest('hex').slice(0, 16);
}
