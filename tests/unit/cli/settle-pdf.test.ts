import { expect, test } from 'vitest';
import { settlePdf } from '../../../src/cli/settle-pdf.ts';

const settle = (text: string) =>
  Buffer.from(settlePdf(Buffer.from(text, 'latin1'), { year: 2026, month: 11, day: 5 })).toString('latin1');

test('a PDF is dated the day of the release, and nothing in it moves', () => {
  expect(settle("%PDF \xFF /CreationDate (D:20261125185250+00'00') /ModDate (D:20261125185250+00'00')")).toBe(
    "%PDF \xFF /CreationDate (D:20261105000000+00'00') /ModDate (D:20261105000000+00'00')",
  );
});

test('its tags are named anew in the same order, so that lists sorted by name stay sorted', () => {
  expect(settle('(node00000278) (node00000280) (node00000279) (node00000278)')).toBe(
    '(node00000001) (node00000003) (node00000002) (node00000001)',
  );
});
