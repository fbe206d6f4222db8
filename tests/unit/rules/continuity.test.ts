import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../src/domain/measure.ts';
import { sectionKeys, sectionSchemas } from '../../../src/domain/sections.ts';
import { checkChangedDenominators } from '../../../src/rules/continuity-denominators.ts';
import { checkCopies } from '../../../src/rules/continuity-copies.ts';
import { checkOpenings } from '../../../src/rules/continuity-openings.ts';
import { checkContinuity } from '../../../src/rules/continuity.ts';
import { contentOf, findingsOf, showFinding } from './continuity-bulletins.ts';

const month = (opening: string, pending: string) => ({ petitions: { opening, pending } });

test('what a measure begins with is the state of a sibling', () => {
  const all = sectionKeys
    .flatMap((key) => groupsOf(sectionSchemas[key], [{}], key, [key]))
    .map(({ unstated }) => unstated);
  const pairs = all.flatMap((siblings) =>
    siblings.flatMap(({ path, spec: { continuity } }) => {
      if (typeof continuity !== 'object') return [];
      const other = siblings.find(({ keys }) => keys.at(-1) === continuity.opens);
      return [`${path} ← ${other?.path} (${other?.spec.accumulation})`];
    }),
  );
  expect(pairs).toEqual(['petitions.opening ← petitions.pending (stock)']);
});

describe('what a period begins with', () => {
  const openings = (bulletins: Parameters<typeof findingsOf>[1]) =>
    findingsOf((_, line) => checkOpenings(line), bulletins);

  test('is what the period before ended with', () => {
    expect(openings({ '2026-08': month('4', '6'), '2026-09': month('6', '5'), '2026-10': month('5', '1') })).toEqual(
      [],
    );
  });

  test('differs: a warning with both values, both files and the mend', () => {
    expect(openings({ '2026-09': month('6', '5'), '2026-10': month('6', '1') })).toMatchInlineSnapshot(`
      [
        "warning opening-mismatch xa-mau/2026-10 petitions.opening: “Kỳ trước chuyển sang” của bulletins/xa-mau/2026-10.md là 6, nhưng “Đang giải quyết” cuối kỳ trước ở bulletins/xa-mau/2026-09.md (tháng 9 năm 2026) là 5. → Nếu tháng 9 năm 2026 đúng, sửa thành: opening: 5; nếu không, đính chính “petitions.pending” của bulletins/xa-mau/2026-09.md.",
      ]
    `);
  });

  test('is not held across a missing month, which is noted', () => {
    expect(openings({ '2026-07': month('6', '5'), '2026-10': month('9', '1') })).toMatchInlineSnapshot(`
      [
        "note chain-interrupted xa-mau/2026-10 petitions.opening: Chưa có bản tin nào chốt số liệu đến ngày 30/09/2026 (gần nhất là tháng 7 năm 2026), nên “Kỳ trước chuyển sang” 9 chưa đối chiếu được. → Bổ sung bản tin của kỳ còn thiếu; nếu không thể, ghi “opening: { value: …, note: … }” nói rõ lý do.",
      ]
    `);
  });

  test('needs no note where the editors say why a month is missing', () => {
    const opening = { value: '9', note: 'Tháng 8 và tháng 9 chưa lập bản tin do sắp xếp lại xã.' };
    expect(openings({ '2026-07': month('6', '5'), '2026-10': { petitions: { opening, pending: '1' } } })).toEqual([]);
  });

  test('crosses the end of a year', () => {
    expect(openings({ '2025-12': month('6', '5'), '2026-01': month('4', '1') })).toHaveLength(1);
  });

  test('of a quarter is held against the quarter before, or against the last month', () => {
    expect(openings({ '2026-q2': month('6', '5'), '2026-06': month('6', '7'), '2026-q3': month('5', '1') })).toEqual(
      [],
    );
    expect(openings({ '2026-06': month('6', '7'), '2026-q3': month('5', '1') })[0]).toContain(
      'bulletins/xa-mau/2026-06.md',
    );
  });

  test.each([
    ['gần 6', '5'],
    ['6', 'khoảng 5'],
    ['6', 'chưa báo cáo'],
    ['không áp dụng', '5'],
  ])('is not held where it is not exact: %s after %s', (opening, pending) => {
    expect(openings({ '2026-09': month('1', pending), '2026-10': month(opening, '1') })).toEqual([]);
  });

  test('leaves out a withdrawn bulletin', () => {
    const withdrawn = { ...month('1', '9'), status: 'withdrawn' };
    expect(openings({ '2026-09': withdrawn, '2026-10': month('6', '1') })).toEqual([]);
  });
});

describe('the whole that shares are taken of', () => {
  const wholes = (bulletins: Parameters<typeof findingsOf>[1], terms = {}) =>
    findingsOf(checkChangedDenominators, bulletins, { terms, indicators: { 'xa-ntm': fraction } });
  const fraction = { name: 'Xã đạt chuẩn', kind: 'ratio', direction: 'up', definition: 'Số xã đạt chuẩn.' };
  const cells = (all: object | string, met = '40') => ({ cellMeetings: { cells: all, cellsMet: met } });
  const figure = (value: string, more = {}) => ({ figures: [{ indicator: 'xa-ntm', value, ...more }] });

  test('changes without a word: a warning', () => {
    expect(wholes({ '2026-09': cells('45'), '2026-10': cells('44') })).toMatchInlineSnapshot(`
      [
        "warning denominator-changed xa-mau/2026-10 cellMeetings.cells.value: “Chi bộ” là 44, trong khi ở bulletins/xa-mau/2026-09.md (tháng 9 năm 2026) là 45, mà không có ghi chú giải thích. → Nếu vẫn là 45, sửa lại con số này; nếu đúng là 44, thêm “note: …” vào số liệu, nói vì sao thay đổi.",
      ]
    `);
    expect(wholes({ '2025': figure('18/18'), '2026': figure('9/10') })).toMatchInlineSnapshot(`
      [
        "warning denominator-changed xa-mau/2026 figures.0.value: Mẫu số của “Xã đạt chuẩn” là 10, trong khi ở bulletins/xa-mau/2025.md (năm 2025) là 18, mà không có ghi chú giải thích. → Nếu vẫn là 18, sửa lại con số này; nếu đúng là 10, thêm “note: …” vào số liệu, nói vì sao thay đổi.",
      ]
    `);
  });

  test('may change with a note or a break, of the figure or of its group', () => {
    expect(wholes({ '2026-09': cells('45'), '2026-10': cells({ value: '44', note: 'Sáp nhập hai chi bộ.' }) })).toEqual(
      [],
    );
    expect(wholes({ '2025': figure('18/18'), '2026': figure('9/10', { break: 'Sáp nhập xã.' }) })).toEqual([]);
    const noted = { cellMeetings: { cells: '44', cellsMet: '40', note: 'Sáp nhập hai chi bộ.' } };
    expect(wholes({ '2026-09': cells('45'), '2026-10': noted })).toEqual([]);
  });

  test('is compared with the bulletin before of the same kind, whatever lies between', () => {
    expect(wholes({ '2026-07': cells('45'), '2026-q3': cells('44'), '2026-10': cells('45') })).toEqual([]);
    expect(wholes({ '2026-07': cells('45'), '2026-10': cells('44') })).toHaveLength(1);
  });

  test('may change where it counts persons or households, or is not a state', () => {
    const assigned = (households: string) => ({ householdAssignment: { households, visited: '10' } });
    expect(wholes({ '2026-09': assigned('800'), '2026-10': assigned('820') })).toEqual([]);
    const classified = (total: string) => ({ classification: { members: { total, good: '10' } } });
    expect(wholes({ '2025': classified('300'), '2026': classified('310') })).toEqual([]);
    const votes = (issued: string) => ({ confidenceVote: { issued, returned: '10' } });
    expect(wholes({ '2025': votes('300'), '2026': votes('310') })).toEqual([]);
  });

  test('changes with a new term, where it counts targets', () => {
    const targets = (total: string) => ({ targets: { total, met: '10' } });
    const term = { name: 'Nhiệm kỳ 2025-2030', organization: 'xa-mau', period: '2025-2030' };
    const bulletins = { '2024': targets('34'), '2025': targets('30') };
    expect(wholes(bulletins)).toHaveLength(1);
    expect(wholes(bulletins, { 'xa-mau-2025-2030': term })).toEqual([]);
    expect(wholes({ '2027': targets('34'), '2028': targets('30') }, { 'xa-mau-2025-2030': term })).toHaveLength(1);
  });

  test('of an item of a list is found by its label, wherever it stands', () => {
    const dossier = (label: string, total: string) => ({ label, total, complete: '10' });
    const bulletins = (total: string) => ({
      '2025': { dossiers: [dossier('Xã', '30'), dossier('Ấp', '12')] },
      '2026': { dossiers: [dossier('Ấp', total), dossier('Xã', '30')] },
    });
    expect(wholes(bulletins('12'))).toEqual([]);
    expect(wholes(bulletins('11'))[0]).toMatch(/^warning denominator-changed xa-mau\/2026 dossiers\.0\.total\.value/);
  });
});

describe('a bulletin that repeats the one before', () => {
  const copies = (bulletins: Parameters<typeof findingsOf>[1]) => findingsOf((_, line) => checkCopies(line), bulletins);
  const petitions = { opening: '5', received: '20', solved: '18', answered: '2', pending: '5' };

  test('figure by figure is pointed out', () => {
    expect(copies({ '2026-09': { petitions }, '2026-10': { petitions } })).toMatchInlineSnapshot(`
      [
        "warning figures-repeated xa-mau/2026-10 period: Cả 5 số liệu của bản tin giống hệt bulletins/xa-mau/2026-09.md (tháng 9 năm 2026), kể cả 3 số phát sinh trong kỳ. → Có thể số liệu kỳ trước được chép lại mà chưa cập nhật: xin kiểm tra và ghi số của kỳ này.",
      ]
    `);
  });

  test('in all but one figure is not', () => {
    const other = { ...petitions, received: '21', solved: '19' };
    expect(copies({ '2026-09': { petitions }, '2026-10': { petitions: other } })).toEqual([]);
    expect(copies({ '2026-09': { petitions }, '2026-10': { petitions: { ...petitions, overdue: '0' } } })).toEqual([]);
  });

  test('in states, zeros and absent figures alone is not', () => {
    const quiet = {
      membership: { members: '30', official: '28', probationary: '2', admitted: '0', cards: 'chưa báo cáo' },
    };
    expect(copies({ '2026-09': quiet, '2026-10': quiet })).toEqual([]);
  });
});

test('every rule across bulletins is applied', () => {
  const found = checkContinuity(
    contentOf({
      '2026-09': { ...month('6', '5'), cellMeetings: { cells: '45', cellsMet: '40' } },
      '2026-10': { ...month('6', '1'), cellMeetings: { cells: '44', cellsMet: '40' } },
    }),
  );
  expect(found.map(showFinding).map((line) => line.split(' ')[1])).toEqual(['opening-mismatch', 'denominator-changed']);
});
