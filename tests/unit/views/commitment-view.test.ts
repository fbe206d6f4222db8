import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/domain/content.ts';
import { viewCommitment, type CommitmentView } from '../../../src/views/commitment-view.ts';
import { viewMovedCommitments } from '../../../src/views/moved-commitments.ts';
import { listRegisterSelections, registerPath, type RegisterSelection } from '../../../src/views/register-selection.ts';
import { viewRegister } from '../../../src/views/register-view.ts';
import { day, holidays2026, makeContent, monthBulletin, petition } from '../../fixtures/commitments.ts';

const id = 'xa-mau/kn-2026-014';

/** A petition put off twice, the second time when it was too late, and not solved yet. */
const delayed = {
  ...petition,
  deadline: '16/11/2026',
  deadlineChanges: [
    { decided: '16/10/2026', from: '19/10/2026', to: '02/11/2026', reason: 'Chờ kinh phí.' },
    { decided: '05/11/2026', from: '02/11/2026', to: '16/11/2026', reason: 'Mưa kéo dài.' },
  ],
};

function content(commitments: Record<string, object>, more: object = {}): Content {
  return makeContent({ commitments: commitments as Record<string, Record<string, unknown>>, ...more });
}

function view(fields: object, asOf: string, more: object = {}): CommitmentView {
  const all = content({ [id]: { ...petition, ...fields } }, more);
  return viewCommitment(all, all.commitments.get(id)!, day(asOf));
}

const sentences = (shown: CommitmentView) => shown.facts.map(({ text, alert }) => (alert ? `! ${text}` : text));

const closing = (date: string, status: string) => ({ history: [...petition.history, { date, status }] });

describe('the page of a commitment', () => {
  const bulletins = {
    'xa-mau/2026-09': monthBulletin('2026-09', '05/10/2026'),
    'xa-mau/2026-10': monthBulletin('2026-10', '05/11/2026'),
    'mat-tran/2026-10': { ...monthBulletin('2026-10', '06/11/2026', { commitments: [id] }), organization: 'mat-tran' },
  };
  const front = { name: 'Mặt trận Tổ quốc xã Mẫu', kind: 'fatherland-front', level: 'xã', place: 'tỉnh Mẫu' };

  test('says what it is, where it stands and who must bring it about', () => {
    const shown = view({ responsible: 'xa-mau' }, '2026-10-12');
    expect(shown.path).toBe('/kien-nghi/xa-mau/kn-2026-014/');
    expect(shown.code).toBe('KN-2026-014');
    expect(shown.status).toEqual({ text: 'Đang giải quyết', href: '/mb/kien-nghi/trang-thai/dang-giai-quyet/' });
    expect(shown.field).toEqual({ text: 'Xây dựng, hạ tầng', href: '/mb/kien-nghi/linh-vuc/xay-dung/' });
    expect(shown.responsible).toEqual({ text: 'Ủy ban nhân dân xã Mẫu', href: '/mb/don-vi/xa-mau/' });
    expect(view({}, '2026-10-12').responsible).toBe('Phòng Kinh tế xã');
    expect(shown.breadcrumbs.map(({ text, href }) => `${text} ${href}`)).toEqual([
      'Trang chủ /mb/',
      'Kiến nghị, cam kết /mb/kien-nghi/',
      'UBND xã Mẫu /mb/kien-nghi/xa-mau/',
      'KN-2026-014 /mb/kien-nghi/xa-mau/kn-2026-014/',
    ]);
    expect(shown.illustrative).toBe(true);
  });

  test('tells everything that happened, the moved and the missed deadlines among it', () => {
    const shown = view({ ...delayed, feedback: { date: '19/11/2026', how: 'Báo tại cuộc họp ấp' } }, '2026-11-21');
    expect(shown.timeline.map(({ date, kind, title, note }) => [date.text, kind, title, note].join(' | '))).toEqual([
      '05/10/2026 | step | Đã tiếp nhận | ',
      '07/10/2026 | step | Đang giải quyết | Đã kiểm tra hiện trường.',
      '16/10/2026 | deadline | Lùi hạn 10 ngày làm việc, từ 19/10/2026 đến 02/11/2026 | Chờ kinh phí.',
      '02/11/2026 | expiry | Hết hạn 02/11/2026, việc chưa xong | ',
      '05/11/2026 | deadline | Lùi hạn 10 ngày làm việc, từ 02/11/2026 đến 16/11/2026, quyết định khi hạn cũ đã qua | Mưa kéo dài.',
      '16/11/2026 | expiry | Hết hạn 16/11/2026, việc chưa xong | ',
      '19/11/2026 | feedback | Đã phản hồi người phản ánh | Báo tại cuộc họp ấp',
    ]);
  });

  test('tells nothing that had not happened yet', () => {
    expect(view(delayed, '2026-10-16').timeline.map(({ date }) => date.iso)).toEqual([
      '2026-10-05',
      '2026-10-07',
      '2026-10-16',
    ]);
  });

  test('tells a deadline brought forward as such', () => {
    const change = { decided: '06/10/2026', from: '19/10/2026', to: '12/10/2026', reason: 'Việc khẩn cấp.' };
    const { timeline } = view({ deadline: '12/10/2026', deadlineChanges: [change] }, '2026-10-08');
    expect(timeline.map(({ title }) => title)).toContain('Rút ngắn hạn 5 ngày làm việc, từ 19/10/2026 đến 12/10/2026');
  });

  test('has a deadline on a day off expire on the next working day, and not at all where it was closed by then', () => {
    const weekend = { deadline: '17/10/2026' };
    const expiries = (shown: CommitmentView) =>
      shown.timeline.filter(({ kind }) => kind === 'expiry').map(({ date }) => date.iso);
    expect(expiries(view(weekend, '2026-10-20'))).toEqual(['2026-10-19']);
    expect(expiries(view(weekend, '2026-10-19'))).toEqual([]);
    expect(expiries(view({ ...weekend, ...closing('19/10/2026', 'solved') }, '2026-11-21'))).toEqual([]);
  });

  test('says in sentences what an open and overdue one amounts to', () => {
    expect(sentences(view(delayed, '2026-11-18', { bulletins }))).toEqual([
      'Đã 32 ngày làm việc kể từ ngày tiếp nhận.',
      '! Quá hạn 2 ngày làm việc.',
      '! Đã lùi hạn 2 lần, tổng cộng 20 ngày làm việc.',
      '! 1 bản tin không nhắc đến.',
    ]);
  });

  test.each([
    ['solved', 'Giải quyết xong sau 8 ngày làm việc.'],
    ['answered', 'Trả lời sau 8 ngày làm việc.'],
    ['transferred', 'Chuyển cơ quan có thẩm quyền sau 8 ngày làm việc.'],
  ])('says how one was closed: %s', (status, sentence) => {
    expect(sentences(view(closing('15/10/2026', status), '2026-11-21'))).toEqual([
      sentence,
      'Khép lại đúng hạn.',
      '! Chưa phản hồi người phản ánh.',
    ]);
  });

  test('says that one was closed late, and that the result was made known', () => {
    const feedback = { date: '23/10/2026', how: 'Văn bản trả lời' };
    expect(sentences(view({ ...closing('22/10/2026', 'solved'), feedback }, '2026-11-21'))).toEqual([
      'Giải quyết xong sau 13 ngày làm việc.',
      '! Khép lại muộn 3 ngày làm việc so với hạn.',
      'Đã phản hồi người phản ánh ngày 23/10/2026.',
    ]);
  });

  test('speaks of no petitioner where there is none', () => {
    const pledge = { kind: 'pledge', ...closing('15/10/2026', 'solved') };
    expect(sentences(view(pledge, '2026-11-21')).at(-1)).toBe('! Chưa thông báo kết quả.');
  });

  test('asks for no feedback on what was withdrawn', () => {
    expect(sentences(view(closing('15/10/2026', 'withdrawn'), '2026-11-21'))).toEqual([
      'Được rút sau 8 ngày làm việc.',
      'Khép lại đúng hạn.',
    ]);
  });

  test('says that an open one has no deadline', () => {
    expect(sentences(view({ deadline: undefined }, '2026-10-05'))).toEqual(['Mới tiếp nhận.', '! Chưa định thời hạn.']);
  });

  test('names the bulletins that report it and those that do not', () => {
    const shown = view({}, '2026-11-21', { bulletins, organizations: { 'mat-tran': front } });
    expect(shown.mentions).toEqual([
      { text: 'Bản tin tháng 10 năm 2026 của Mặt trận Tổ quốc xã Mẫu', href: '/mb/ban-tin/mat-tran/2026-10/' },
    ]);
    expect(shown.silent).toEqual([{ text: 'Bản tin tháng 10 năm 2026', href: '/mb/ban-tin/xa-mau/2026-10/' }]);
  });

  test('says that working days are provisional where a year is not fully announced, and only there', () => {
    expect(view({}, '2026-11-21').provisional).toBeUndefined();
    const partial = { holidays: { '2026': { ...holidays2026, complete: 'không' } } };
    expect(view({}, '2026-11-21', partial).provisional).toContain('tạm tính');
  });

  test('carries the plate of the organization that keeps it, which says nothing of how it stands', () => {
    expect(view({}, '2026-11-21').cards).toMatchObject([{ design: 'plate', name: 'don-vi-xa-mau', figures: [] }]);
  });
});

describe('the register', () => {
  const land = { ...petition, field: 'land' };
  const commitments = {
    'xa-mau/kn-1': { ...petition, title: 'Còn hạn', deadline: '30/12/2026' },
    'xa-mau/kn-2': { ...petition, title: 'Quá hạn ít', deadline: '18/11/2026' },
    'xa-mau/kn-3': { ...land, title: 'Quá hạn nhiều' },
    'xa-mau/kn-4': { ...land, title: 'Xong trước', ...closing('15/10/2026', 'solved') },
    'xa-mau/kn-5': { ...petition, title: 'Trả lời sau', ...closing('30/10/2026', 'answered') },
    'xa-mau/kn-6': { ...petition, title: 'Không định hạn', deadline: undefined },
  };
  const all = content(commitments);
  const asOf = day('2026-11-21');
  const titles = (selection: RegisterSelection) =>
    viewRegister(all, selection, asOf).groups.map(({ title, items }) => [title, items.map(({ text }) => text)]);

  test('has what is open and overdue first, the longest overdue on top', () => {
    expect(titles({ by: 'all' })).toEqual([
      ['Còn mở, đã quá hạn', ['Quá hạn nhiều', 'Quá hạn ít']],
      ['Còn mở', ['Còn hạn', 'Không định hạn']],
      ['Đã khép lại', ['Trả lời sau', 'Xong trước']],
    ]);
  });

  test('counts every way of closing for itself', () => {
    expect(viewRegister(all, { by: 'all' }, asOf).counts).toEqual([
      { text: 'Tất cả', count: 6 },
      { text: 'Còn mở', count: 4 },
      { text: 'Trong đó quá hạn', count: 2 },
      { text: 'Đã giải quyết xong', count: 1 },
      { text: 'Đã trả lời', count: 1 },
      { text: 'Không thụ lý', count: 0 },
      { text: 'Đã chuyển cơ quan có thẩm quyền', count: 0 },
      { text: 'Đã rút', count: 0 },
    ]);
  });

  test('counts nothing where all of it stands alike, and is titled as a sentence has it', () => {
    const overdue = viewRegister(all, { by: 'overdue' }, asOf);
    expect([overdue.title, overdue.counts]).toEqual(['Kiến nghị, cam kết: quá hạn', []]);
    expect(viewRegister(all, { by: 'status', status: 'solved' }, asOf).counts).toEqual([]);
    expect(viewRegister(all, { by: 'field', field: 'land' }, asOf).counts[0]).toEqual({ text: 'Tất cả', count: 2 });
  });

  test.each<[RegisterSelection, string, unknown]>([
    [{ by: 'overdue' }, '/kien-nghi/trang-thai/qua-han/', [['Còn mở, đã quá hạn', ['Quá hạn nhiều', 'Quá hạn ít']]]],
    [
      { by: 'status', status: 'solved' },
      '/kien-nghi/trang-thai/da-giai-quyet-xong/',
      [['Đã khép lại', ['Xong trước']]],
    ],
    [
      { by: 'field', field: 'land' },
      '/kien-nghi/linh-vuc/dat-dai/',
      [
        ['Còn mở, đã quá hạn', ['Quá hạn nhiều']],
        ['Đã khép lại', ['Xong trước']],
      ],
    ],
    [{ by: 'status', status: 'refused' }, '/kien-nghi/trang-thai/khong-thu-ly/', []],
  ])('shows on the page of %o what belongs there', (selection, path, groups) => {
    expect(registerPath(selection)).toBe(path);
    expect(titles(selection)).toEqual(groups);
  });

  test('counts on every page what the other pages hold, and marks the page itself', () => {
    for (const one of listRegisterSelections(all)) {
      const { path, filters } = viewRegister(all, one, asOf);
      const options = filters.flatMap((filter) => filter.options);
      expect(options.filter(({ current }) => current).map(({ href }) => href)).toEqual([`/mb${path}`]);
      for (const selection of listRegisterSelections(all)) {
        const shown = viewRegister(all, selection, asOf).groups.flatMap(({ items }) => items);
        const option = options.find(({ href }) => href === `/mb${registerPath(selection)}`);
        expect([path, option?.href, option?.count]).toEqual([path, `/mb${registerPath(selection)}`, shown.length]);
      }
    }
  });

  test('keeps its addresses by status and field where there is nothing to show', () => {
    const paths = listRegisterSelections(content({})).map(registerPath);
    expect(paths).toHaveLength(2 + 8 + 7);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('tells where each one stands in words', () => {
    const items = viewRegister(all, { by: 'all' }, asOf).groups.flatMap((group) => group.items);
    expect(items.map(({ state, dates }) => `${state}. ${dates}.`)).toEqual([
      'Đang giải quyết, quá hạn 24 ngày làm việc. Tiếp nhận 05/10/2026, hạn 19/10/2026.',
      'Đang giải quyết, quá hạn 2 ngày làm việc. Tiếp nhận 05/10/2026, hạn 18/11/2026.',
      'Đang giải quyết. Tiếp nhận 05/10/2026, hạn 30/12/2026.',
      'Đang giải quyết. Tiếp nhận 05/10/2026.',
      'Đã trả lời ngày 30/10/2026, muộn 9 ngày làm việc. Tiếp nhận 05/10/2026, hạn 19/10/2026.',
      'Đã giải quyết xong ngày 15/10/2026. Tiếp nhận 05/10/2026, hạn 19/10/2026.',
    ]);
    expect(items.map(({ lateness }) => lateness !== undefined)).toEqual([true, true, false, false, true, false]);
  });

  test('is marked as invented where all it shows is, and not while it shows nothing', () => {
    expect(viewRegister(all, { by: 'all' }, asOf).illustrative).toBe(true);
    expect(viewRegister(all, { by: 'status', status: 'refused' }, asOf).illustrative).toBe(false);
  });
});

describe('what moved in the period of a bulletin', () => {
  function moved(fields: object, bulletin: object = {}, period = '2026-10') {
    const entry = `xa-mau/${period}`;
    const all = content(
      { [id]: { ...petition, ...fields } },
      { bulletins: { [entry]: { ...monthBulletin(period, '05/12/2026'), ...bulletin } } },
    );
    return viewMovedCommitments(all, all.bulletins.get(entry)!, day('2026-11-21')).map(
      ({ code, status, events, reported }) =>
        `${code} ${status} [${events.map(({ date, kind }) => `${date.text} ${kind}`).join(', ')}] ${reported ? 'nêu' : 'không nêu'}`,
    );
  }

  test('is told with its days, whether the bulletin reports it or not', () => {
    expect(moved({})).toEqual([
      'KN-2026-014 Đang giải quyết [05/10/2026 step, 07/10/2026 step, 19/10/2026 expiry] không nêu',
    ]);
    expect(moved({}, { commitments: ['kn-2026-014'] })[0]).toMatch(/ nêu$/);
  });

  test('shows each commitment as it stood at the end of the period', () => {
    expect(moved(closing('02/11/2026', 'solved'))[0]).toContain('Đang giải quyết');
    expect(moved(closing('02/11/2026', 'solved'), {}, '2026-11')).toEqual([
      'KN-2026-014 Đã giải quyết xong [02/11/2026 step] không nêu',
    ]);
  });

  test('leaves out what stood still, unless the bulletin reports it', () => {
    expect(moved({}, {}, '2026-11')).toEqual([]);
    expect(moved({}, { commitments: ['kn-2026-014'] }, '2026-11')).toEqual(['KN-2026-014 Đang giải quyết [] nêu']);
  });

  test('counts feedback after the closing as a move', () => {
    const feedback = { date: '03/11/2026', how: 'Văn bản trả lời' };
    expect(moved({ ...closing('15/10/2026', 'solved'), feedback }, {}, '2026-11')).toEqual([
      'KN-2026-014 Đã giải quyết xong [03/11/2026 feedback] không nêu',
    ]);
  });

  test('leaves out what was received later and what stands in another register', () => {
    expect(moved({ received: '02/11/2026', history: [{ date: '02/11/2026', status: 'received' }] })).toEqual([]);
    expect(moved({ organization: 'xa-khac' })).toEqual([]);
  });

  test('includes what a section of the bulletin names', () => {
    const issue = {
      title: 'Rác thải',
      owner: 'Chủ tịch UBND xã',
      deadline: '30/11/2026',
      status: 'open',
      commitment: 'kn-2026-014',
    };
    expect(moved({}, { focusIssues: { issues: [issue] } }, '2026-11')).toEqual(['KN-2026-014 Đang giải quyết [] nêu']);
  });
});
