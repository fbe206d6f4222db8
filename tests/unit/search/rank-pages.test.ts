import { describe, expect, test } from 'vitest';
import { rankPages, type WordPlaces } from '../../../src/scripts/search/rank-pages.ts';

/** A word at these positions of each page, spelled as typed. */
const word = (pages: Record<string, number[]>, weight = 1): WordPlaces =>
  new Map(Object.entries(pages).map(([id, positions]) => [id, new Map(positions.map((at) => [at, weight]))]));

const order = (...words: WordPlaces[]) => rankPages(words, 100).map(({ id }) => id);

describe('pages are ranked', () => {
  test('only where they hold every word', () => {
    expect(order(word({ a: [50], b: [50] }), word({ b: [80], c: [50] }))).toEqual(['b']);
    expect(order()).toEqual([]);
    expect(order(word({ a: [50] }), word({}))).toEqual([]);
  });

  test('first where the words follow each other', () => {
    expect(order(word({ a: [50, 60, 70], b: [50] }), word({ a: [90, 95], b: [51] }))).toEqual(['b', 'a']);
  });

  test('first where they stand in the headline', () => {
    expect(order(word({ a: [50, 60, 70, 80], b: [2] }))).toEqual(['b', 'a']);
  });

  test('first where they stand more often', () => {
    expect(order(word({ a: [50], b: [50, 60] }))).toEqual(['b', 'a']);
  });

  test('first where they are spelled as typed', () => {
    expect(order(new Map([...word({ a: [50] }, 0.5), ...word({ b: [50] })]))).toEqual(['b', 'a']);
  });

  test('by identity where nothing else tells them apart, with their places', () => {
    expect(rankPages([word({ b: [60, 50], a: [60, 50] })], 2)).toMatchObject([
      { id: 'a', places: [[50, 60]] },
      { id: 'b', places: [[50, 60]] },
    ]);
  });
});
