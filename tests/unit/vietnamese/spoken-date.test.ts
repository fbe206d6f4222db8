import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../src/vietnamese/period.ts';
import { defaultSpeech } from '../../../src/vietnamese/speech.ts';
import { speakDate, speakPeriod, speakTime } from '../../../src/vietnamese/spoken-date.ts';
import { periodOf } from './arbitraries.ts';

describe('speakDate', () => {
  test.each([
    [16, 9, 2020, 'ngày mười sáu tháng chín năm hai nghìn không trăm hai mươi'],
    [5, 11, 2026, 'ngày mùng năm tháng mười một năm hai nghìn không trăm hai mươi sáu'],
    [10, 4, 2024, 'ngày mùng mười tháng tư năm hai nghìn không trăm hai mươi tư'],
    [21, 1, 2005, 'ngày hai mươi mốt tháng một năm hai nghìn không trăm linh năm'],
    [30, 4, 1975, 'ngày ba mươi tháng tư năm một nghìn chín trăm bảy mươi lăm'],
  ])('reads %i/%i/%i in full', (day, month, year, words) => {
    expect(speakDate({ day, month, year }, defaultSpeech)).toBe(words);
  });

  test('leaves out “mùng” where a site chooses so', () => {
    expect(speakDate({ day: 5, month: 12, year: 2000 }, { ...defaultSpeech, earlyDay: 'không' })).toBe(
      'ngày năm tháng mười hai năm hai nghìn',
    );
  });
});

test.each([
  ['2026-10', 'tháng mười năm hai nghìn không trăm hai mươi sáu'],
  ['2026-04', 'tháng tư năm hai nghìn không trăm hai mươi sáu'],
  ['2026-q3', 'quý ba năm hai nghìn không trăm hai mươi sáu'],
  ['2026-6t', 'sáu tháng đầu năm hai nghìn không trăm hai mươi sáu'],
  ['2026-9t', 'chín tháng đầu năm hai nghìn không trăm hai mươi sáu'],
  ['2026', 'năm hai nghìn không trăm hai mươi sáu'],
  [
    '2018-01--2021-06',
    'từ tháng một năm hai nghìn không trăm mười tám đến tháng sáu năm hai nghìn không trăm hai mươi mốt',
  ],
  ['2020-2025', 'nhiệm kỳ hai nghìn không trăm hai mươi đến hai nghìn không trăm hai mươi lăm'],
])('the period %s is read in full', (id, words) => {
  expect(parsePeriod(id).ok).toBe(true);
  expect(speakPeriod(periodOf(id), defaultSpeech)).toBe(words);
});

test.each([
  [8, 0, 'tám giờ'],
  [14, 30, 'mười bốn giờ ba mươi phút'],
  [9, 5, 'chín giờ không năm phút'],
])('the time %i:%i is read in full', (hour, minute, words) => {
  expect(speakTime({ hour, minute }, defaultSpeech)).toBe(words);
});
