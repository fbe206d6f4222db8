import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTimes, formatTime, parseTime, toClock } from '../../../src/vietnamese/time.ts';

const times = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });

describe('times of the day', () => {
  test('reads what it writes for machines', () => {
    fc.assert(
      fc.property(times, (time) => {
        expect(parseTime(toClock(time))).toEqual({ ok: true, value: time });
      }),
    );
  });

  test('orders times as their texts are ordered', () => {
    fc.assert(
      fc.property(times, times, (one, other) => {
        const byText = toClock(one) < toClock(other) ? -1 : toClock(one) > toClock(other) ? 1 : 0;
        expect(Math.sign(compareTimes(one, other))).toBe(byText);
      }),
    );
  });

  test.each([
    ['8:00', '8 giờ'],
    ['14:30', '14 giờ 30'],
    ['09:05', '9 giờ 05'],
    ['00:00', '0 giờ'],
  ])('writes %s as “%s” inside a sentence', (written, sentence) => {
    const parsed = parseTime(written);
    expect(parsed.ok && formatTime(parsed.value)).toBe(sentence);
  });

  test.each([
    ['8h30', 'Xin viết 08:30.'],
    ['8 giờ 30 phút', 'Xin viết 08:30.'],
    ['14h', 'Xin viết 14:00.'],
    ['2 giờ chiều', 'Xin viết 14:00.'],
    ['8 giờ sáng', 'Xin viết 08:00.'],
    ['14.30', 'Xin viết 14:30.'],
    ['24:00', 'Xin viết từ 00:00 đến 23:59, ví dụ 14:30.'],
    ['8:60', 'Xin viết từ 00:00 đến 23:59, ví dụ 14:30.'],
    ['buổi sáng', 'Xin viết giờ:phút theo 24 giờ, ví dụ 14:30.'],
    ['25h', 'Xin viết giờ:phút theo 24 giờ, ví dụ 14:30.'],
    ['', 'Xin viết giờ:phút, ví dụ 14:30.'],
  ])('refuses “%s” with the mend', (written, hint) => {
    const parsed = parseTime(written);
    expect(parsed).toMatchObject({ ok: false, hint });
  });
});
