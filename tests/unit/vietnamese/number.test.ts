import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes, formatNumber, parseNumber, roundTo, shiftPoint } from '../../../src/vietnamese/number.ts';
import { decimals } from './arbitraries.ts';
import { mendsIn, refusalOf } from './refusals.ts';

describe('parseNumber', () => {
  it.each([
    ['1.740', 1740, 0],
    ['1740', 1740, 0],
    ['9,95', 9.95, 2],
    ['9,50', 9.5, 2],
    ['0', 0, 0],
    ['-0,5', -0.5, 1],
    ['−0,5', -0.5, 1],
    ['224.695', 224_695, 0],
    ['1.740,125', 1740.125, 3],
    ['0,125', 0.125, 3],
    [' 64.000\u00A0', 64_000, 0],
    ['1.000.000.000.000.000', 1e15, 0],
    ['9999999999999,99', 9_999_999_999_999.99, 2],
  ])('reads %j', (text, value, places) => {
    expect(parseNumber(text)).toEqual({ ok: true, value: { value, decimals: places } });
  });

  it.each(['-0', '−0,00'])('gives zero no sign (%s)', (text) => {
    const parsed = parseNumber(text);
    expect(parsed.ok && Object.is(parsed.value.value, 0)).toBe(true);
  });

  it.each([
    ['1.74', '1,74', '1.740'],
    ['12.5', '12,5', '12.500'],
    ['-1.74', '-1,74', '-1.740'],
    ['1.7400', '1,7400', '17.400'],
    ['1740.5', '1.740,5', '17.405'],
    ['1.740.5', '1.740,5', '1.740.500'],
    ['1,740', '1.740', '1,74'],
    ['1,745', '1.745', '1,7450'],
    ['1,740.5', '1.740,5', '1,7405'],
  ])('refuses %s, which may be %s or %s, and gives both', (text, first, second) => {
    const { message, hint } = refusalOf(parseNumber(text));
    expect(message).toContain(`“${text}”`);
    expect(message).toContain(`${first} (`);
    expect(message).toContain(`${second} (`);
    expect(mendsIn(hint)).toEqual([first, second]);
  });

  it.each([
    ['1.740,', '1.740'],
    ['01', '1'],
    ['007', '7'],
    ['+5', '5'],
    ['0.5', '0,5'],
    ['.5', '0,5'],
    ['1 740', '1.740'],
    ['1 740,5', '1.740,5'],
    ['1,740,500', '1.740.500'],
    ['1,740,500.25', '1.740.500,25'],
    ['17.40.500', '1.740.500'],
  ])('refuses %s and names the one mend %s', (text, mend) => {
    const { message, hint } = refusalOf(parseNumber(text));
    expect(message).toContain(`“${text}”`);
    expect(mendsIn(hint)).toEqual([mend]);
  });

  it.each(['', ' ', '1e5', '0x1F', 'một trăm', 'Infinity', 'NaN', '1,2,3', '--5', '٣', '１２', '5%', '1.740 ha'])(
    'refuses %j with the general rule',
    (text) => {
      expect(refusalOf(parseNumber(text)).hint).toContain('1.740');
    },
  );

  it.each(['1.000.000.000.000.001', '99.999.999.999.999,99', '0,1234567890123456'])(
    'refuses %s, which a double does not hold exactly',
    (text) => {
      expect(refusalOf(parseNumber(text)).message).toContain('chính xác');
    },
  );

  it('never proposes a mend that it refuses itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+ '), maxLength: 14 }), (text) => {
        const parsed = parseNumber(text);
        if (parsed.ok || parsed.hint.includes('ví dụ')) return;
        const mends = mendsIn(parsed.hint);
        expect(mends).not.toHaveLength(0);
        for (const mend of mends) expect(parseNumber(mend)).toMatchObject({ ok: true });
      }),
    );
  });

  it('answers a text of a million digits or marks at once', () => {
    const started = performance.now();
    for (const piece of ['9', '.', '1.', '1,', ' 1', '-']) parseNumber(piece.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('shows the start of a very long value on one line', () => {
    const { message } = refusalOf(parseNumber(`x\u0000${'9'.repeat(5000)}`));
    expect(message.length).toBeLessThan(200);
    expect(message).not.toMatch(/\p{Cc}/u);
  });
});

describe('formatNumber', () => {
  it.each([
    [1740, 0, '1.740'],
    [999, 0, '999'],
    [9.95, 2, '9,95'],
    [9.5, 2, '9,50'],
    [-0.5, 1, '−0,5'],
    [-0.04, 1, '0,0'],
    [-1234567.5, 1, '−1.234.567,5'],
    [1.005, 2, '1,01'],
    [1e15, 0, '1.000.000.000.000.000'],
    [1e-9, 2, '0,00'],
  ])('prints %d with %d places as %s', (value, places, text) => {
    expect(formatNumber({ value, decimals: places })).toBe(text);
  });

  it.each([NaN, Infinity, -Infinity, 1e21])('throws for %d', (value) => {
    expect(() => formatNumber({ value, decimals: 0 })).toThrow(RangeError);
  });

  it('prints what parseNumber reads back', () => {
    fc.assert(
      fc.property(decimals, (decimal) => {
        const value = decimal.value + 0 === 0 ? 0 : decimal.value;
        expect(parseNumber(formatNumber(decimal))).toEqual({ ok: true, value: { ...decimal, value } });
      }),
    );
  });
});

describe('roundTo', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.285 * 100, 0, 29],
    [0.1 + 0.2, 1, 0.3],
    [1.4999, 0, 1],
    [1745, -1, 1750],
    [-1745, -1, -1750],
    [1e-7, 3, 0],
    [(6300 / 224_695) * 100, 2, 2.8],
  ])('rounds %d to %d places: %d', (value, places, rounded) => {
    expect(roundTo(value, places)).toBe(rounded);
  });

  it.each([-0.4, -0])('never gives minus zero (%d)', (value) => {
    expect(Object.is(roundTo(value, 0), 0)).toBe(true);
  });

  it('rounds every half of the last place away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 6 }), (whole, places) => {
        const half = Number(`${whole}5e-${places + 1}`);
        const up = Number(`${whole + 1}e-${places}`);
        expect(roundTo(half, places)).toBe(up);
        expect(roundTo(-half, places)).toBe(-up);
      }),
    );
  });

  it('leaves a rounded value alone', () => {
    fc.assert(
      fc.property(decimals, ({ value, decimals: places }) => {
        expect(roundTo(value, places)).toBe(value + 0);
      }),
    );
  });
});

describe('shiftPoint', () => {
  it('moves the point without binary noise', () => {
    expect(shiftPoint(1.1, 3)).toBe(1100);
    expect(shiftPoint(1e-7, 9)).toBe(100);
    expect(shiftPoint(63, -2)).toBe(0.63);
  });
});

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_400, '1,4 kB'],
  [21_300, '21 kB'],
  [1_100_000, '1,1 MB'],
  [210_000_000, '210 MB'],
])('a file of %i bytes has %s', (bytes, written) => {
  expect(formatBytes(bytes)).toBe(written);
});
