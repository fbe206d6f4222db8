import { describe, expect, test } from 'vitest';
import { checkTermTargets } from '../../../src/rules/continuity-targets.ts';
import { findingsOf } from './continuity-bulletins.ts';

const term = {
  name: 'Nhiệm kỳ 2025-2030',
  organization: 'xa-mau',
  period: '2025-2030',
  targets: [{ indicator: 'ho-ngheo', target: '2%', baseline: '9,95%' }],
};

function check(period: string, figure: object, fields: object = {}, terms: object = { nk: term }) {
  const figures = [{ indicator: 'ho-ngheo', value: '1,97%', ...figure }];
  return findingsOf(checkTermTargets, { [period]: { figures, ...fields } }, { terms: terms as never });
}

describe('the target of a figure', () => {
  test('is that of the term', () => {
    expect(check('2025-2030', { target: '2%', baseline: '9,95%' })).toEqual([]);
    expect(check('2027', {})).toEqual([]);
  });

  test('differs from the term’s: a warning with the mend', () => {
    expect(check('2025-2030', { target: '3%', baseline: '9,59%' })).toMatchInlineSnapshot(`
      [
        "warning target-differs xa-mau/2025-2030 figures.0.target: Mục tiêu của “Tỉ lệ hộ nghèo” ghi 3%, nhưng “Nhiệm kỳ 2025-2030” ghi 2%. → Sửa thành: target: 2% — hoặc sửa tệp của nhiệm kỳ.",
        "warning baseline-differs xa-mau/2025-2030 figures.0.baseline: Số đầu kỳ của “Tỉ lệ hộ nghèo” ghi 9,59%, nhưng “Nhiệm kỳ 2025-2030” ghi 9,95%. → Sửa thành: baseline: 9,95% — hoặc sửa tệp của nhiệm kỳ.",
      ]
    `);
    expect(check('2027', { target: '3%', baseline: '5%' })).toMatchInlineSnapshot(`
      [
        "warning target-differs xa-mau/2027 figures.0.target: Mục tiêu của “Tỉ lệ hộ nghèo” ghi 3%, nhưng “Nhiệm kỳ 2025-2030” ghi 2%. → Sửa thành: target: 2%; nếu đây là mục tiêu riêng của kỳ này, thêm “note: …” nói rõ.",
      ]
    `);
  });

  test('may be that of a year where a note says so', () => {
    expect(check('2027', { target: '3%', note: 'Mục tiêu của năm 2027.' })).toEqual([]);
    expect(check('2025-2030', { target: '3%', note: 'Xem phụ lục.' })).toHaveLength(1);
  });

  test('may be either of two terms in the year of a congress', () => {
    const before = { ...term, period: '2020-2025', targets: [{ indicator: 'ho-ngheo', target: '4%' }] };
    const both = { truoc: before, sau: term };
    expect(check('2025', { target: '4%' }, {}, both)).toEqual([]);
    expect(check('2025', { target: '2%' }, {}, both)).toEqual([]);
    expect(check('2025', { target: '3%' }, {}, both)).toHaveLength(1);
  });

  test('of another organization, or outside the term, is not compared', () => {
    expect(check('2027', { target: '3%' }, {}, { nk: { ...term, organization: 'xa-khac' } })).toEqual([]);
    expect(check('2024', { target: '3%' })).toEqual([]);
  });
});

describe('the count of targets', () => {
  test('agrees with the figures', () => {
    expect(check('2025-2030', { value: '1,97%' }, { targets: { total: '34', met: '34', exceeded: '1' } })).toEqual([]);
    expect(check('2025-2030', { value: '2%' }, { targets: { total: '34', met: '34', exceeded: '0' } })).toEqual([]);
    expect(check('2025-2030', { value: '2,5%' }, { targets: { total: '34', met: '33' } })).toEqual([]);
  });

  test('of all as met, though a figure misses its target: a warning', () => {
    expect(check('2025-2030', { value: '2,5%' }, { targets: { total: '34', met: '34' } })).toMatchInlineSnapshot(`
      [
        "warning targets-miscounted xa-mau/2025-2030 targets.met: Theo các con số trong bản tin, 1 chỉ tiêu của nhiệm kỳ không đạt (“Tỉ lệ hộ nghèo”), nhưng mục “targets” chỉ tính 0. → Xem lại “Chỉ tiêu đạt và vượt” (met) và từng chỉ tiêu đã nêu, rồi sửa số sai.",
      ]
    `);
  });

  test('of none as exceeded, though a figure exceeds its target: a warning', () => {
    const lines = check('2025-2030', { value: '1,97%' }, { targets: { total: '34', met: '34', exceeded: '0' } });
    expect(lines).toMatchInlineSnapshot(`
      [
        "warning targets-miscounted xa-mau/2025-2030 targets.exceeded: Theo các con số trong bản tin, 1 chỉ tiêu của nhiệm kỳ vượt (“Tỉ lệ hộ nghèo”), nhưng mục “targets” chỉ tính 0. → Xem lại “Chỉ tiêu vượt” (exceeded) và từng chỉ tiêu đã nêu, rồi sửa số sai.",
      ]
    `);
  });
});
