import { describe, expect, test } from 'vitest';
import { nameOn } from '../../../src/domain/former-name.ts';
import { heirsOf, predecessorsOf, succeedsItself } from '../../../src/domain/succession.ts';
import { day, makeContent } from '../../fixtures/commitments.ts';

/** Content of organizations with these successors. */
function succession(successors: Record<string, string[]>) {
  const organizations = Object.entries(successors).map(([id, next]) => [
    id,
    {
      name: id,
      kind: 'agency',
      level: 'xã',
      place: 'tỉnh Mẫu',
      ...(next.length > 0 && { ended: '30/06/2025', successors: next }),
    },
  ]);
  return makeContent({ organizations: Object.fromEntries(organizations) });
}

describe('successions', () => {
  test('finds the predecessors of a merger in the order of their identities', () => {
    expect(predecessorsOf(succession({ b: ['c'], a: ['c'], c: [] }), 'c')).toEqual(['a', 'b']);
  });

  test('follows successors that ended to those that exist', () => {
    const content = succession({ a: ['b', 'c'], b: ['d'], c: [], d: [] });
    expect(heirsOf(content, 'a')).toEqual(['d', 'c']);
  });

  test('names an heir once where two ways lead to it', () => {
    expect(heirsOf(succession({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }), 'a')).toEqual(['d']);
  });

  test('leaves out successors that have no entry', () => {
    expect(heirsOf(succession({ a: ['nowhere', 'b'], b: [] }), 'a')).toEqual(['b']);
  });

  test('sees a circle from every organization in it, and not from one that leads into it', () => {
    const content = succession({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] });
    expect(['a', 'b', 'c', 'd'].map((id) => succeedsItself(content, id))).toEqual([true, true, true, false]);
    expect(heirsOf(content, 'a')).toEqual([]);
  });
});

describe('former names', () => {
  const { data } = makeContent({
    organizations: {
      p: {
        name: 'Phường Mẫu',
        kind: 'agency',
        level: 'phường',
        place: 'tỉnh Mẫu',
        formerNames: [
          { name: 'Xã Mẫu', until: '30/06/2025' },
          { name: 'Làng Mẫu', until: '31/12/1999' },
        ],
      },
    },
  }).organizations.get('p')!;

  test.each([
    ['1990-01-01', 'Làng Mẫu'],
    ['1999-12-31', 'Làng Mẫu'],
    ['2000-01-01', 'Xã Mẫu'],
    ['2025-06-30', 'Xã Mẫu'],
    ['2025-07-01', 'Phường Mẫu'],
  ])('on %s it was called %s', (iso, name) => {
    expect(nameOn(data, day(iso))).toBe(name);
  });
});
