import { describe, expect, test } from 'vitest';
import { viewCalendar } from '../../../src/views/calendar-view.ts';
import { missingBulletins, viewMissingBulletin } from '../../../src/views/missing-bulletin-view.ts';
import { viewServiceRecord } from '../../../src/views/release-view.ts';
import { parsePeriod, type Period } from '../../../src/vietnamese/period.ts';
import { day, makeContent, monthBulletin } from '../../fixtures/commitments.ts';

const commune = { kind: 'peoples-committee', level: 'xã', place: 'tỉnh Mẫu' };
const notice = { announced: '05/10/2026', reason: 'Chờ đối chiếu số liệu với kho bạc' };
const content = makeContent({
  organizations: {
    'xa-mau': {
      ...commune,
      name: 'Ủy ban nhân dân xã Mẫu',
      shortName: 'UBND xã Mẫu',
      illustrative: 'có',
      schedule: [
        { every: 'tháng', dueDays: '10', since: '2026-07' },
        { every: 'quý', dueDays: '15', since: '2026-q3' },
      ],
      notices: [
        { ...notice, period: '2026-09', postponedTo: '20/10/2026' },
        { ...notice, period: '2026-q3', postponedTo: '31/12/2026' },
        { ...notice, announced: '01/11/2026', period: '2026-10', postponedTo: '15/11/2026' },
      ],
    },
    'xa-an': { ...commune, name: 'Xã An', schedule: [{ every: 'năm', dueDays: '30', since: '2025' }] },
    'xa-khong': { ...commune, name: 'Xã không có lịch' },
  },
  bulletins: {
    'xa-mau/2026-07': monthBulletin('2026-07', '05/08/2026'),
    'xa-mau/2026-08': monthBulletin('2026-08', '13/09/2026'),
    'xa-mau/2026-09': monthBulletin('2026-09', '20/10/2026'),
  },
});
const asOf = day('2026-11-21');
const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};

describe('the release calendar', () => {
  const view = viewCalendar(content, asOf);

  test('has a table for each year, the newest first, of the organizations that owe something in it', () => {
    expect(view.years.map(({ year, rows }) => [year, rows.map(({ organization }) => organization.text)])).toEqual([
      [2026, ['UBND xã Mẫu', 'Xã An']],
      [2025, ['Xã An']],
    ]);
  });

  test('puts each release in the month in which its period ends', () => {
    const row = view.years[0]!.rows[0]!;
    const shown = row.months.map((cells) =>
      cells.map(({ label, sign, words }) => [label, sign, words].filter(Boolean).join(' ')),
    );
    expect(shown.slice(0, 6).flat()).toEqual([]);
    expect(shown.slice(6)).toMatchInlineSnapshot(`
      [
        [
          "✓ Đúng hạn",
        ],
        [
          "! Muộn 3 ngày",
        ],
        [
          "→ Lùi hạn, đúng hẹn",
          "Quý III → Lùi hạn",
        ],
        [
          "× Chưa công bố, quá hạn 6 ngày",
        ],
        [
          "… Chưa đến hạn",
        ],
        [
          "Quý IV … Chưa đến hạn",
        ],
      ]
    `);
  });

  test('links to bulletins and to the pages of those that are not there, and to nothing before they are due', () => {
    const links = view.years[0]!.rows[0]!.months.flat().map(({ period: name, href }) => `${name} ${href ?? '-'}`);
    expect(links).toMatchInlineSnapshot(`
      [
        "Tháng 7 năm 2026 /mb/ban-tin/xa-mau/2026-07/",
        "Tháng 8 năm 2026 /mb/ban-tin/xa-mau/2026-08/",
        "Tháng 9 năm 2026 /mb/ban-tin/xa-mau/2026-09/",
        "Quý III năm 2026 /mb/ban-tin/xa-mau/2026-q3/",
        "Tháng 10 năm 2026 /mb/ban-tin/xa-mau/2026-10/",
        "Tháng 11 năm 2026 -",
        "Quý IV năm 2026 -",
      ]
    `);
  });

  test('says how each release stands', () => {
    const all = view.years.flatMap(({ rows }) => rows.flatMap(({ months }) => months.flat()));
    expect(all.map(({ period: name, sentence }) => `${name}: ${sentence}`)).toMatchInlineSnapshot(`
      [
        "Tháng 7 năm 2026: Công bố ngày 05/08/2026, đúng hạn (chậm nhất 10/08/2026).",
        "Tháng 8 năm 2026: Công bố ngày 13/09/2026, muộn 3 ngày so với hạn 10/09/2026.",
        "Tháng 9 năm 2026: Công bố ngày 20/10/2026, đúng ngày đã hẹn: lùi từ 10/10/2026 đến 20/10/2026, đã báo trước ngày 05/10/2026.",
        "Quý III năm 2026: Lùi từ 15/10/2026 đến 31/12/2026, đã báo trước ngày 05/10/2026. Lý do: Chờ đối chiếu số liệu với kho bạc.",
        "Tháng 10 năm 2026: Chưa công bố, đã quá 6 ngày so với ngày đã hẹn 15/11/2026 (hạn ban đầu 10/11/2026).",
        "Tháng 11 năm 2026: Chậm nhất ngày 10/12/2026.",
        "Quý IV năm 2026: Chậm nhất ngày 15/01/2027.",
        "Năm 2026: Chậm nhất ngày 30/01/2027.",
        "Năm 2025: Chưa công bố, đã quá 295 ngày so với hạn 30/01/2026.",
      ]
    `);
  });

  test('lists what is due next, the soonest first, and what is missing, the longest due first', () => {
    expect(view.next.map(({ period: name, due }) => `${name} ${due.text}`)).toEqual([
      'Tháng 11 năm 2026 10/12/2026',
      'Quý IV năm 2026 15/01/2027',
      'Năm 2026 30/01/2027',
    ]);
    expect(view.open.map(({ period: name }) => name)).toEqual(['Năm 2025', 'Tháng 10 năm 2026', 'Quý III năm 2026']);
    expect(view.late.map(({ period: name }) => name)).toEqual(['Tháng 8 năm 2026']);
  });

  test('marks invented organizations one by one where others are real', () => {
    expect(view.illustrative).toBe(false);
    expect(view.years[0]!.rows.map(({ illustrative }) => illustrative)).toEqual([true, false]);
  });

  test('forgets what was late more than a year ago', () => {
    expect(viewCalendar(content, day('2027-09-13')).late).toHaveLength(1);
    expect(viewCalendar(content, day('2027-09-14')).late).toEqual([]);
  });
});

describe('the record of an organization', () => {
  test('counts the releases that were due, and names the next', () => {
    const record = viewServiceRecord(content, 'xa-mau', asOf)!;
    expect(record.sentence).toMatchInlineSnapshot(
      `"5 kỳ đã đến lượt công bố: 1 đúng hạn, 2 lùi hạn, 1 muộn và 1 chưa công bố."`,
    );
    expect(record.next?.period).toBe('Tháng 11 năm 2026');
    expect(record.open.map(({ period: name }) => name)).toEqual(['Tháng 10 năm 2026', 'Quý III năm 2026']);
  });

  test('says that nothing was due yet', () => {
    expect(viewServiceRecord(content, 'xa-mau', day('2026-07-05'))?.sentence).toBe('Chưa có kỳ nào đến hạn công bố.');
  });

  test('is absent where nothing was promised', () => {
    expect(viewServiceRecord(content, 'xa-khong', asOf)).toBeUndefined();
  });
});

describe('the page of a bulletin that is not there', () => {
  test('is at the address of the bulletin, for each that is missing or put off', () => {
    expect(missingBulletins(content, asOf).map(({ id }) => id)).toEqual([
      'xa-an/2025',
      'xa-mau/2026-10',
      'xa-mau/2026-q3',
    ]);
    expect(viewMissingBulletin(content, 'xa-mau', period('2026-10'), asOf).path).toBe('/ban-tin/xa-mau/2026-10/');
  });

  test('says since when it is missing, and that the new day was not kept', () => {
    const view = viewMissingBulletin(content, 'xa-mau', period('2026-10'), asOf);
    expect(view).toMatchObject({ illustrative: true, reason: 'Chờ đối chiếu số liệu với kho bạc.' });
    expect([view.title, ...view.statement]).toMatchInlineSnapshot(`
      [
        "Chưa công bố: bản tin tháng 10 năm 2026, Ủy ban nhân dân xã Mẫu",
        "Theo lịch, Ủy ban nhân dân xã Mẫu công bố bản tin tháng 10 năm 2026 chậm nhất ngày 10/11/2026.",
        "Ngày 01/11/2026, đơn vị đã thông báo lùi đến ngày 15/11/2026.",
        "Đến ngày 21/11/2026, bản tin vẫn chưa được công bố, quá ngày đã hẹn 6 ngày.",
      ]
    `);
  });

  test('says that it was put off', () => {
    const view = viewMissingBulletin(content, 'xa-mau', period('2026-q3'), asOf);
    expect([view.title, ...view.statement]).toMatchInlineSnapshot(`
      [
        "Lùi ngày công bố: bản tin quý III năm 2026, Ủy ban nhân dân xã Mẫu",
        "Theo lịch, Ủy ban nhân dân xã Mẫu công bố bản tin quý III năm 2026 chậm nhất ngày 15/10/2026.",
        "Ngày 05/10/2026, đơn vị đã thông báo lùi đến ngày 31/12/2026.",
      ]
    `);
  });

  test('links to its neighbours of the same rhythm that have a page, and to the newest bulletin', () => {
    const view = viewMissingBulletin(content, 'xa-mau', period('2026-10'), asOf);
    expect(view.previous?.href).toBe('/mb/ban-tin/xa-mau/2026-09/');
    expect(view.next).toBeUndefined();
    expect(view.latest?.text).toBe('Tháng 9 năm 2026');
    const earlier = viewMissingBulletin(content, 'xa-mau', period('2026-10'), day('2026-12-20'));
    expect(earlier.next?.text).toBe('Tháng 11 năm 2026 (chưa công bố, quá hạn 10 ngày)');
  });

  test('does not exist for a bulletin that is there, not due or not owed', () => {
    for (const text of ['2026-09', '2026-11', '2026-06', '2026'])
      expect(() => viewMissingBulletin(content, 'xa-mau', period(text), asOf)).toThrow(`Not missing: xa-mau/${text}`);
  });
});
