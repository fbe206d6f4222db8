import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../fixtures/content-folder.ts';

const planned = `title: Đối thoại với người dân
summary: Chủ tịch xã nghe và trả lời người dân.
kind: dialogue
organization: xa-mau
announced: 10/11/2026
date: 25/11/2026
start: 14:00
place: Nhà văn hóa xã Mẫu
host: Chủ tịch Ủy ban nhân dân xã
`;
const held = `${planned.replace('25/11', '20/11')}state: held\n`;
const results = 'results: { attendees: 40, raised: 12, answered: 9, pending: 3 }\n';

/** The problems of the small site with one event, one line each. */
async function problemsOf(fields: string, body = ''): Promise<string[]> {
  const { problems } = await checkFiles({ 'events/doi-thoai.md': `---\n${fields}---\n${body}` });
  return problems.map(({ id, severity, line, message, hint }) => `${severity} ${id} ${line} ${message} → ${hint}`);
}

describe('events', () => {
  test('accepts one that is planned, and one that was held with its results', async () => {
    expect(await problemsOf(planned)).toEqual([]);
    expect(await problemsOf(held + results, 'Còn :so[results.pending] ý kiến phải trả lời.')).toEqual([]);
  });

  test('refuses a time that is not written by the clock', async () => {
    expect(await problemsOf(planned.replace('14:00', '14h'))).toMatchInlineSnapshot(`
      [
        "error time-invalid 8 Giờ “14h” chưa đúng cách viết. → Xin viết 14:00.",
      ]
    `);
  });

  test('refuses an end that is not after the beginning', async () => {
    expect(await problemsOf(`${planned}end: 14:00\n`)).toMatchInlineSnapshot(`
      [
        "error event-ends-early 11 Giờ kết thúc 14:00 không sau giờ bắt đầu 14:00. → Kiểm tra lại hai giờ, viết theo 24 giờ, ví dụ 14:30.",
      ]
    `);
    expect(await problemsOf(`${planned}end: 14:01\n`)).toEqual([]);
  });

  test('refuses answers that do not add up to the questions', async () => {
    expect(await problemsOf(held + results.replace('pending: 3', 'pending: 2'))).toMatchInlineSnapshot(`
      [
        "error sum-mismatch 12 Đã trả lời tại chỗ 9 và còn phải trả lời 2 cộng lại là 11, khác ý kiến nêu ra 12. → Nếu các phần đúng, sửa thành: raised: 11",
      ]
    `);
  });

  test('refuses results of an event that is still to come', async () => {
    expect(await problemsOf(planned + results)).toMatchInlineSnapshot(`
      [
        "error event-results-too-early 11 Đã ghi kết quả, nhưng ngày 25/11/2026 còn chưa đến: hôm nay là 21/11/2026. → Bỏ “results” cho đến khi diễn ra, hoặc kiểm tra lại ngày.",
      ]
    `);
  });

  test('refuses results of an event that is not said to be held', async () => {
    expect(await problemsOf(held.replace('state: held\n', results))).toMatchInlineSnapshot(`
      [
        "error event-results-too-early 11 Đã ghi kết quả, nhưng chưa ghi là đã diễn ra. → Sửa thành: state: held — hoặc bỏ “results”.",
      ]
    `);
  });

  test('refuses an event that was held in the future', async () => {
    expect(await problemsOf(`${planned}state: held\n${results}`)).toMatchInlineSnapshot(`
      [
        "error event-held-in-future 11 Ghi là đã diễn ra, nhưng ngày 25/11/2026 còn chưa đến: hôm nay là 21/11/2026. → Sửa thành: state: planned — hoặc kiểm tra lại ngày.",
      ]
    `);
  });

  test('warns of a day that passed without a word of what came of it', async () => {
    expect(await problemsOf(held.replace('state: held\n', ''))).toMatchInlineSnapshot(`
      [
        "warning event-results-missing 1 Ngày 20/11/2026 đã qua mà chưa có kết quả. → Ghi “state: held” và thêm “results”; nếu không diễn ra, ghi “state: cancelled” hoặc “postponed” kèm lý do.",
      ]
    `);
    expect(await problemsOf(held)).toMatchInlineSnapshot(`
      [
        "warning event-results-missing 11 Ngày 20/11/2026 đã qua mà chưa có kết quả. → Thêm “results”: số người dự (attendees), số ý kiến nêu ra (raised), đã trả lời (answered), còn phải trả lời (pending).",
      ]
    `);
  });

  test('does not ask for results on the day itself', async () => {
    expect(await problemsOf(planned.replace('25/11', '21/11'))).toEqual([]);
  });

  test('refuses to cancel or postpone without a reason', async () => {
    expect(await problemsOf(`${planned}state: cancelled\n`)).toMatchInlineSnapshot(`
      [
        "error event-no-reason 11 Sự kiện bị hủy mà chưa ghi lý do. → Thêm “reason: …”, nói rõ vì sao để người dân biết.",
      ]
    `);
    expect(await problemsOf(`${planned}state: postponed\n`)).toMatchInlineSnapshot(`
      [
        "error event-no-reason 11 Sự kiện lùi ngày mà chưa ghi lý do. → Thêm “reason: …”, nói rõ vì sao để người dân biết.",
      ]
    `);
    expect(await problemsOf(`${planned}state: postponed\nreason: Bão.\n`)).toEqual([]);
  });

  test('refuses to postpone to a day that is not later', async () => {
    const moved = `${planned}state: postponed\nreason: Bão.\npostponedTo: 25/11/2026\n`;
    expect(await problemsOf(moved)).toMatchInlineSnapshot(`
      [
        "error event-not-later 13 Ngày mới 25/11/2026 không sau ngày đã định 25/11/2026. → Ghi ngày mới sau ngày đã định; “date” giữ nguyên ngày đã thông báo lúc đầu.",
      ]
    `);
    expect(await problemsOf(moved.replace('postponedTo: 25', 'postponedTo: 26'))).toEqual([]);
  });

  test('warns of an event that was announced after its day', async () => {
    const late = `${held}${results}`.replace('announced: 10', 'announced: 21');
    expect(await problemsOf(late)).toMatchInlineSnapshot(`
      [
        "warning event-announced-late 6 Thông báo ngày 21/11/2026, sau ngày diễn ra 20/11/2026. → Kiểm tra lại ngày; lịch đối thoại, tiếp công dân cần được thông báo trước.",
      ]
    `);
  });

  test('refuses an unknown organization, document and figure', async () => {
    const unknown = `${planned.replace('xa-mau', 'xa-mao')}documents: [05-ct-tu]\n`;
    const problems = await problemsOf(unknown, 'Đã trả lời :so[results.answered] ý kiến.');
    expect(problems.map((problem) => problem.split(' ')[1])).toEqual([
      'unknown-organization',
      'unknown-document',
      'unknown-figure',
    ]);
  });
});
