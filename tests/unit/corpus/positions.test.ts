import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionAt } from '../../../src/corpus/offsets.ts';
import { locateBody, locateField } from '../../../src/corpus/positions.ts';

const text = [
  '---', // 1
  'summary: Tốt', // 2
  'petitions:', // 3
  '  received: 23', // 4
  '  solved:', // 5
  '  byField: { land: 9, other: 2 }', // 6
  'figures:', // 7
  '  -', // 8
  '  - { indicator: a, value: 1 }', // 9
  '  - indicator: b', // 10
  '    value: 2', // 11
  '---', // 12
  'Nội dung', // 13
].join('\n');
const source = { file: 'bulletins/xa-mau/2026-10.md', text };

describe('locateField', () => {
  it.each([
    [['summary'], 'value', 2, 10],
    [['summary'], 'key', 2, 1],
    [['petitions', 'received'], 'value', 4, 13],
    [['petitions', 'received'], 'key', 4, 3],
    [['petitions', 'byField', 'other'], 'value', 6, 30],
    [['petitions', 'byField', 'other'], 'key', 6, 23],
    [['figures', 0, 'value'], 'value', 9, 28],
    [['figures', 1, 'value'], 'value', 11, 12],
    [['figures', 1], 'value', 10, 5],
  ] as const)('finds %j (%s)', (path, at, line, column) => {
    expect(locateField(source, path, at)).toEqual({ line, column });
  });

  it.each([
    [['petitions', 'opening'], 3, 1],
    [['petitions', 'byField', 'x', 'y'], 6, 3],
    [['figures', 7, 'value'], 7, 1],
    [['summary', 'x'], 2, 10],
    [['basis'], 1, 1],
    [[], 1, 1],
  ] as const)('falls back from %j to the nearest parent', (path, line, column) => {
    expect(locateField(source, path)).toEqual({ line, column });
  });

  it('finds a blank value by its key', () => {
    expect(locateField(source, ['petitions', 'solved']).line).toBe(5);
  });

  it('counts from the first line in a YAML file', () => {
    expect(locateField({ file: 'site.yaml', text: 'a: 1\nb:\n  c: 2\n' }, ['b', 'c'])).toEqual({ line: 3, column: 6 });
  });

  it('is not led astray by decimal commas inside braces', () => {
    expect(locateField({ file: 'site.yaml', text: 'a: { x: 1,97%, y: 2 }\n' }, ['a', 'y'])).toEqual({
      line: 1,
      column: 19,
    });
  });

  it('gives the beginning of a file without front matter', () => {
    expect(locateField({ file: 'x.md', text: 'abc' }, ['a'])).toEqual({ line: 1, column: 1 });
  });
});

describe('locateBody', () => {
  it('counts lines from the beginning of the file', () => {
    const entry = { body: 'một\nhai ba\n', bodyLine: 6 };
    expect([0, 3, 4, 8, 99].map((offset) => locateBody(entry, offset))).toEqual([
      { line: 6, column: 1 },
      { line: 6, column: 4 },
      { line: 7, column: 1 },
      { line: 7, column: 5 },
      { line: 8, column: 1 },
    ]);
  });

  it('gives for any offset the line and column that lead back to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ế', '\n') }), fc.nat({ max: 20 }), (body, at) => {
        const offset = Math.min(at, body.length);
        const { line, column } = positionAt(body, offset);
        const before = body.split('\n').slice(0, line - 1);
        expect(before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1).toBe(offset);
      }),
    );
  });
});
