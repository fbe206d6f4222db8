import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../../src/vietnamese/nearest.ts';

const fields = ['summary', 'petitions', 'released', 'received', 'organization'];

describe('nearestOf', () => {
  it.each([
    ['sumary', 'summary'],
    ['Summary', 'summary'],
    ['petition', 'petitions'],
    ['recieved', 'received'],
    ['organisation', 'organization'],
  ])('finds what %s was meant to be', (word, expected) => {
    expect(nearestOf(word, fields)).toBe(expected);
  });

  it.each(['xyz', '', 'a', 'finance'])('finds nothing near %j', (word) => {
    expect(nearestOf(word, fields)).toBeUndefined();
  });

  it('compares without diacritics', () => {
    expect(nearestOf('đất-dai', ['moi-truong', 'dat-dai'])).toBe('dat-dai');
  });

  it('does not depend on the order of the candidates', () => {
    const words = fc.array(fc.stringMatching(/^[ab]{1,5}$/), { maxLength: 8 });
    fc.assert(
      fc.property(fc.stringMatching(/^[ab]{1,5}$/), words, (word, candidates) => {
        expect(nearestOf(word, candidates)).toBe(nearestOf(word, [...candidates].reverse()));
      }),
    );
  });

  it('finds a word that is among the candidates', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}$/), (word) => {
        expect(nearestOf(word, [...fields, word])).toBe(word);
      }),
    );
  });
});
