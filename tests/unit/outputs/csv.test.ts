import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/outputs/data/csv.ts';

const write = (...records: (string | number | boolean | undefined)[][]) => [...writeCsv(['a', 'b'], records)].join('');

test('begins with the mark of UTF-8 and a header, and ends every line with CRLF', () => {
  expect(write(['x', 1])).toBe('\uFEFFa,b\r\nx,1\r\n');
});

test('leaves a cell that is not there empty, and tells it from an empty number', () => {
  expect(write([undefined, 0], [false, undefined])).toBe('\uFEFFa,b\r\n,0\r\nfalse,\r\n');
});

test.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
  'a text %j that a spreadsheet would run gets an apostrophe in front',
  (text) => {
    const [[cell]] = parse(write([text, 1]), { bom: true, from_line: 2, record_delimiter: '\r\n' }) as [[string]];
    expect(cell).toBe(`'${text}`);
  },
);

test('a negative number stays a number', () => {
  expect(write([-2.5, '−2,5'])).toContain('\r\n-2.5,"−2,5"\r\n');
});

test('quotes commas, quotation marks and line breaks, so that another parser reads any text back', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1 }), (records) => {
      const read = parse(write(...records), { bom: true, from: 2, record_delimiter: '\r\n' }) as string[][];
      const plain = (text: string) => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
      expect(read.map((record) => record.map(plain))).toEqual(records.map((record) => record.map(plain)));
    }),
  );
});

test('gives a long file in pieces', () => {
  const pieces = [
    ...writeCsv(
      ['a'],
      Array.from({ length: 100_000 }, (_, index) => [`dòng ${index}`]),
    ),
  ];
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.join('').split('\r\n')).toHaveLength(100_002);
});
