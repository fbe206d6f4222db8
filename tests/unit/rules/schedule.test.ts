import { describe, expect, test } from 'vitest';
import { checkFiles, smallSite } from '../../fixtures/content-folder.ts';

const file = 'organizations/xa-mau.yaml';

/** The problems of the small site whose organization has these fields too, one line each. */
async function problemsWith(fields: string): Promise<string[]> {
  const { problems } = await checkFiles({ [file]: `${String(smallSite[file])}${fields}\n` });
  return problems.map(({ id, line, message, hint }) => `${id} ${line} ${message} → ${hint}`);
}

const monthly = 'schedule:\n  - { every: tháng, dueDays: 10, since: 2026-01 }\n';
const notice = (fields: string) => `${monthly}notices:\n  - { reason: Chờ số liệu., ${fields} }`;

describe('release schedules', () => {
  test('accepts a schedule, a postponement announced by the due day and a bulletin that no line foresees', async () => {
    const schedule = 'schedule:\n  - { every: quý, dueDays: 15, since: 2026-q1 }\n';
    const notices =
      'notices:\n  - { period: 2026-q3, announced: 15/10/2026, postponedTo: 16/10/2026, reason: Chờ số liệu. }';
    expect(await problemsWith(schedule + notices)).toEqual([]);
  });

  test('refuses an unknown rhythm with the nearest one', async () => {
    expect(await problemsWith('schedule:\n  - { every: thang, dueDays: 10, since: 2026-01 }')).toMatchInlineSnapshot(`
      [
        "value-unknown 7 “thang” không có trong các giá trị của “every”. → Có phải bạn định viết “tháng”? Chọn một trong: tháng, quý, 6 tháng, 9 tháng, năm.",
      ]
    `);
  });

  test('refuses a first period of another rhythm', async () => {
    expect(await problemsWith('schedule:\n  - { every: quý, dueDays: 10, since: 2026-01 }')).toMatchInlineSnapshot(`
      [
        "schedule-period-kind 7 “2026-01” không phải là một kỳ của lịch công bố theo quý. → Viết như: since: 2026-q3",
      ]
    `);
  });

  test('refuses a deadline that is not a whole number of days', async () => {
    expect(await problemsWith('schedule:\n  - { every: quý, dueDays: 10 ngày, since: 2026-q1 }'))
      .toMatchInlineSnapshot(`
        [
          "whole-number-invalid 7 “10 ngày” không phải là số nguyên từ 0 đến 366. → Viết một số nguyên từ 0 đến 366.",
        ]
      `);
  });

  test('refuses a schedule that ends before it begins', async () => {
    const lines = 'schedule:\n  - { every: tháng, dueDays: 10, since: 2026-05, until: 2026-04 }';
    expect(await problemsWith(lines)).toMatchInlineSnapshot(`
      [
        "schedule-reversed 7 Lịch công bố kết thúc ở tháng 4 năm 2026, trước khi bắt đầu ở tháng 5 năm 2026. → Ghi “until” từ 2026-05 trở đi, hoặc bỏ “until” nếu lịch còn hiệu lực.",
      ]
    `);
  });

  test('refuses two deadlines for one period', async () => {
    const lines = `${monthly}  - { every: tháng, dueDays: 5, since: 2026-08 }`;
    expect(await problemsWith(lines)).toMatchInlineSnapshot(`
      [
        "schedule-overlap 8 Dòng lịch thứ 2 trùng kỳ với dòng thứ 1, nên một kỳ có hai hạn công bố. → Thêm “until” vào dòng cũ, là kỳ cuối cùng còn theo hạn cũ.",
      ]
    `);
    expect(await problemsWith(lines.replace('2026-01', '2026-01, until: 2026-07'))).toEqual([]);
    expect(await problemsWith(lines.replace('2026-01', '2026-01, until: 2026-08'))).toHaveLength(1);
  });
});

describe('postponements', () => {
  test('refuses one that is announced after the due day', async () => {
    const late = notice('period: 2026-09, announced: 11/10/2026, postponedTo: 20/10/2026');
    expect(await problemsWith(late)).toMatchInlineSnapshot(`
      [
        "notice-too-late 9 Tháng 9 năm 2026 đến hạn công bố ngày 10/10/2026, nhưng đến 11/10/2026 mới thông báo lùi. → Lùi ngày công bố chỉ có giá trị khi thông báo trước hạn; bỏ thông báo này, bản tin sẽ ghi là muộn.",
      ]
    `);
    expect(await problemsWith(late.replace('11/10/2026', '10/10/2026'))).toEqual([]);
  });

  test('refuses one to a day that is not later', async () => {
    const early = notice('period: 2026-09, announced: 01/10/2026, postponedTo: 10/10/2026');
    expect(await problemsWith(early)).toMatchInlineSnapshot(`
      [
        "notice-not-later 9 Ngày mới 10/10/2026 không sau hạn công bố 10/10/2026 của tháng 9 năm 2026. → Ghi ngày mới từ 11/10/2026 trở đi; nếu công bố sớm hơn thì không cần thông báo.",
      ]
    `);
  });

  test('refuses one of a period that is not owed', async () => {
    const unowed = notice('period: 2025-12, announced: 01/01/2026, postponedTo: 20/01/2026');
    expect(await problemsWith(unowed)).toMatchInlineSnapshot(`
      [
        "notice-not-owed 9 Thông báo lùi ngày công bố cho tháng 12 năm 2025, nhưng lịch công bố không có kỳ này. → Kiểm tra lại kỳ, hoặc bổ sung kỳ này vào “schedule”.",
      ]
    `);
  });

  test('refuses one that is announced in the future', async () => {
    const future = notice('period: 2026-11, announced: 22/11/2026, postponedTo: 20/12/2026');
    expect(await problemsWith(future)).toMatchInlineSnapshot(`
      [
        "notice-in-future 9 Ngày thông báo 22/11/2026 còn chưa đến: hôm nay là 21/11/2026. → Ghi ngày đã thông báo thật, không sau 21/11/2026.",
      ]
    `);
  });

  test('holds a second one against the day that the first one set', async () => {
    const second = '\n  - { reason: Chờ nữa., period: 2026-09, announced: 15/10/2026, postponedTo: 25/10/2026 }';
    const both = notice('period: 2026-09, announced: 01/10/2026, postponedTo: 15/10/2026') + second;
    expect(await problemsWith(both)).toEqual([]);
    expect(await problemsWith(both.replace('15/10/2026, postponedTo: 25', '16/10/2026, postponedTo: 25')))
      .toMatchInlineSnapshot(`
      [
        "notice-too-late 10 Tháng 9 năm 2026 đến hạn công bố ngày 15/10/2026, nhưng đến 16/10/2026 mới thông báo lùi. → Lùi ngày công bố chỉ có giá trị khi thông báo trước hạn; bỏ thông báo này, bản tin sẽ ghi là muộn.",
      ]
    `);
  });
});
