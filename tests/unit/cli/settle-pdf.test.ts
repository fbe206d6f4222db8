import { expect, test } from 'vitest';
import { settlePdf } from '../../../src/cli/settle-pdf.ts';

const settle = (text: string) =>
  Buffer.from(settlePdf(Buffer.from(text, 'latin1'), { year: 2026, month: 11, day: 5 })).toString('latin1');

test('a PDF is dated the day of the release, and nothing in it moves', () => {
  expect(settle("%PDF \xFF /CreationDate (D:20261125185250+00'00') /ModDate (D:20261125185250+00'00')")).toBe(
    "%PDF \xFF /CreationDate (D:20261105000000+00'00') /ModDate (D:20261105000000+00'00')",
  );
});

test('its tags are counted in the order in which they stand, and their tree stays sorted', () => {
  const printed = [
    '/ID (node00000280) /ID (node00000278)',
    '/Limits [(node00000278) (node00000280)]',
    '/Names [(node00000278) 105 0 R\n(node00000280) 49 0 R]',
  ];
  expect(settle(printed.join('\n'))).toBe(
    [
      '/ID (node00000001) /ID (node00000002)',
      '/Limits [(node00000001) (node00000002)]',
      '/Names [(node00000001) 49 0 R\n(node00000002) 105 0 R]',
    ].join('\n'),
  );
});

test('what differs from one printing to the next leaves the same bytes', () => {
  const print = (one: number, other: number) => `/ID (node0000010${one}) /ID (node0000010${other})`;
  expect(settle(print(2, 1))).toBe(settle(print(7, 9)));
});
