import { expect, it } from 'vitest';
import { cardFileName, rendererFingerprint } from '../../../src/cards/name.ts';
import type { Card } from '../../../src/views/card.ts';
import { sampleCard } from './sample-cards.ts';

const card = sampleCard('wide', 2);
const fileName = cardFileName(card, 'a');

it('is the stem and twelve hexadecimal digits', () => {
  expect(fileName).toMatch(/^ban-tin-giong-rieng-2015-2020\.[0-9a-f]{12}\.png$/);
});

it('stays the same for what draws the same picture', () => {
  const reordered = Object.fromEntries(Object.entries(card).reverse()) as unknown as Card;
  const decomposed = JSON.parse(JSON.stringify(card).normalize('NFD')) as Card;
  for (const same of [
    reordered,
    decomposed,
    { ...card, alt: 'Khác' },
    { ...card, notice: '' },
    { ...card, title: `${card.title} ` },
  ]) {
    expect(cardFileName(same, 'a')).toBe(fileName);
  }
});

it('changes with every text that is drawn, the shape and the renderer', () => {
  const changes: Partial<Card>[] = [
    { shape: 'square' },
    { design: 'plate' },
    { kicker: 'Chỉ tiêu' },
    { title: 'Khác' },
    { organization: 'Khác' },
    { period: 'Khác' },
    { lead: 'Khác' },
    { site: 'Khác' },
    { address: 'khac.example' },
    { notice: 'Khác' },
    { figures: card.figures.toReversed() },
    { figures: [] },
  ];
  const names = [
    fileName,
    cardFileName(card, 'b'),
    ...changes.map((change) => cardFileName({ ...card, ...change }, 'a')),
  ];
  expect(new Set(names).size).toBe(changes.length + 2);
});

it('has a fingerprint of the renderer that stays', async () => {
  const fingerprint = await rendererFingerprint();
  expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(await rendererFingerprint()).toBe(fingerprint);
});
