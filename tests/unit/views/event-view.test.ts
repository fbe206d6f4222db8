import { describe, expect, test } from 'vitest';
import { inlineText } from '../../../src/markdown/inline.ts';
import { viewEvent, viewEvents } from '../../../src/views/event-view.ts';
import { day, makeContent } from '../../fixtures/commitments.ts';

const event = {
  title: 'Đối thoại với người dân',
  summary: 'Chủ tịch xã nghe và trả lời người dân.',
  kind: 'dialogue',
  organization: 'xa-mau',
  date: '25/11/2026',
  start: '14:00',
  end: '16:30',
  place: 'Nhà văn hóa xã Mẫu',
  host: 'Chủ tịch Ủy ban nhân dân xã',
};
const results = { attendees: '40', raised: '12', answered: '9', pending: '3' };
const content = makeContent({
  events: {
    'sap-toi': event,
    'buoi-sang': { ...event, start: '8:00' },
    'hom-nay': { ...event, date: '21/11/2026' },
    'da-hop': { ...event, date: '20/10/2026', state: 'held', results, summary: 'Còn :so[results.pending] ý kiến.' },
    'nam-truoc': { ...event, date: '20/10/2025', state: 'held', results },
    'chua-bao-cao': { ...event, date: '10/11/2026' },
    'da-huy': { ...event, date: '12/11/2026', state: 'cancelled', reason: 'Bão số 9' },
    hoan: { ...event, date: '15/11/2026', state: 'postponed', reason: 'Bão số 9' },
    'lui-ngay': { ...event, date: '15/11/2026', state: 'postponed', reason: 'Bão số 9', postponedTo: '30/11/2026' },
  },
});
const asOf = day('2026-11-21');
const view = (id: string) => viewEvent(content, content.events.get(id)!, asOf);

describe('the list of events', () => {
  const all = viewEvents(content, asOf);

  test('has what is to come, the soonest first, and those without a day last', () => {
    expect(all.upcoming.map(({ href, standingText }) => `${href} ${standingText}`)).toEqual([
      '/mb/lich/hom-nay/ Hôm nay',
      '/mb/lich/buoi-sang/ Sắp diễn ra',
      '/mb/lich/sap-toi/ Sắp diễn ra',
      '/mb/lich/lui-ngay/ Lùi ngày',
      '/mb/lich/hoan/ Đã hoãn',
    ]);
  });

  test('has what is past by year, the newest first', () => {
    expect(
      all.past.map(({ year, events }) => [year, ...events.map(({ href, standingText }) => `${href} ${standingText}`)]),
    ).toEqual([
      [2026, '/mb/lich/da-huy/ Đã hủy', '/mb/lich/chua-bao-cao/ Chưa báo cáo kết quả', '/mb/lich/da-hop/ Đã diễn ra'],
      [2025, '/mb/lich/nam-truoc/ Đã diễn ra'],
    ]);
  });

  test('is marked as invented only where every event is', () => {
    expect(all.illustrative).toBe(true);
    const real = { name: 'Xã Thật', kind: 'agency', level: 'xã', place: 'tỉnh Thật' };
    const mixed = makeContent({
      organizations: { real },
      events: { that: { ...event, organization: 'real' }, mau: event },
    });
    expect(viewEvents(mixed, asOf).illustrative).toBe(false);
    expect(viewEvents(makeContent({}), asOf).illustrative).toBe(false);
  });

  test('shows results with their share of the whole', () => {
    const shown = all.past[0]!.events[2]!.results.map(({ label, value, unit, share }) => [label, value, unit, share]);
    expect(shown).toMatchInlineSnapshot(`
      [
        [
          "Người dự",
          "40",
          "người",
          undefined,
        ],
        [
          "Ý kiến nêu ra",
          "12",
          "ý kiến",
          undefined,
        ],
        [
          "Đã trả lời tại chỗ",
          "9",
          "ý kiến",
          "9/12",
        ],
        [
          "Còn phải trả lời",
          "3",
          "ý kiến",
          "3/12",
        ],
      ]
    `);
  });
});

describe('the page of an event', () => {
  test('says when and where', () => {
    expect(view('sap-toi')).toMatchObject({
      path: '/lich/sap-toi/',
      day: { iso: '2026-11-25', text: 'ngày 25 tháng 11 năm 2026' },
      time: 'Thứ Tư, 14 giờ – 16 giờ 30',
      startsAt: '2026-11-25T14:00',
      notice: [],
      illustrative: true,
    });
  });

  test('prints the results that its own prose points at', () => {
    expect(inlineText(view('da-hop').summary)).toBe('Còn 3 ý kiến.');
  });

  test('says first what became of it', () => {
    expect(['da-huy', 'hoan', 'lui-ngay', 'chua-bao-cao'].map((id) => view(id).notice.join(' ')))
      .toMatchInlineSnapshot(`
      [
        "Buổi định ngày 12/11/2026 đã hủy. Lý do: Bão số 9.",
        "Buổi định ngày 15/11/2026 đã hoãn, chưa có ngày mới. Lý do: Bão số 9.",
        "Lùi từ ngày 15/11/2026 đến ngày 30/11/2026. Lý do: Bão số 9.",
        "Đã qua ngày diễn ra mà đơn vị chưa báo cáo kết quả.",
      ]
    `);
  });

  test('has no day while none is set', () => {
    expect(view('hoan')).not.toHaveProperty('day');
    expect(view('hoan')).not.toHaveProperty('startsAt');
  });
});
