import { describe, expect, test } from 'vitest';
import { viewBulletin, viewBulletinSummary } from '../../../src/views/bulletin-view.ts';
import { day, makeContent, monthBulletin, type RawEntries } from '../../fixtures/commitments.ts';

const months: RawEntries = {
  bulletins: {
    'xa-mau/2026-07': monthBulletin('2026-07', '05/08/2026'),
    'xa-mau/2026-08': monthBulletin('2026-08', '05/09/2026'),
    'xa-mau/2026-09': monthBulletin('2026-09', '05/10/2026'),
    'xa-mau/2026-9t': monthBulletin('2026-9t', '12/10/2026'),
  },
};

const view = (id: string, raw: RawEntries = months) => {
  const content = makeContent(raw);
  return viewBulletin(content, content.bulletins.get(id)!, day('2026-11-21'));
};

describe('where a bulletin stands', () => {
  test('is told among those of its kind: a month follows a month, not nine months', () => {
    expect(view('xa-mau/2026-08').rhythm).toEqual({
      standing: 'đã có bản tin mới hơn',
      previous: { text: 'Tháng 7 năm 2026', href: '/mb/ban-tin/xa-mau/2026-07/' },
      next: { text: 'Tháng 9 năm 2026', href: '/mb/ban-tin/xa-mau/2026-09/' },
      latest: { text: 'Tháng 9 năm 2026', href: '/mb/ban-tin/xa-mau/2026-09/' },
    });
    expect(view('xa-mau/2026-09').rhythm).toEqual({
      standing: 'bản tin tháng mới nhất của đơn vị',
      previous: { text: 'Tháng 8 năm 2026', href: '/mb/ban-tin/xa-mau/2026-08/' },
    });
    expect(view('xa-mau/2026-9t').rhythm).toEqual({ standing: 'bản tin 9 tháng mới nhất của đơn vị' });
  });

  test('does not pass over a month that is missing', () => {
    const schedule = [{ every: 'tháng', dueDays: '10', since: '2026-07' }];
    const { 'xa-mau/2026-08': left, ...bulletins } = months.bulletins!;
    expect(left).toBeDefined();
    const organizations = {
      'xa-mau': {
        name: 'Ủy ban nhân dân xã Mẫu',
        kind: 'peoples-committee',
        level: 'xã',
        place: 'tỉnh Mẫu',
        schedule,
      },
    };
    expect(view('xa-mau/2026-09', { bulletins, organizations }).rhythm.previous).toEqual({
      text: 'Tháng 8 năm 2026 (chưa công bố)',
      href: '/mb/ban-tin/xa-mau/2026-08/',
    });
  });
});

describe('what vouches for a bulletin', () => {
  const factsOf = (id: string, raw?: RawEntries) =>
    Object.fromEntries(
      view(id, raw).trust.facts.map(({ label, text, link }) => [label, link ? `${text} [${link.text}]` : text]),
    );

  test('is its standing, release, owner, method and corrections', () => {
    expect(factsOf('xa-mau/2026-09')).toMatchInlineSnapshot(`
      {
        "Chịu trách nhiệm": "Đơn vị công bố: [Ủy ban nhân dân xã Mẫu]",
        "Cách lập số liệu": "Mức tăng, giảm và các tỉ lệ ghi “tính từ” do máy tính từ chính số liệu đã công bố.",
        "Công bố": "Công bố ngày 05/10/2026.",
        "Tình trạng": "Bản tin tháng mới nhất của đơn vị.",
        "Đính chính": "Từ ngày công bố đến nay chưa có đính chính nào.",
        "Đối chiếu": "Số liệu khi công bố được ghi vào [sổ công bố]",
      }
    `);
    expect(factsOf('xa-mau/2026-07')['Tình trạng']).toBe('Đã có bản tin mới hơn: [Tháng 9 năm 2026]');
  });

  test('names who answers for it by position, and what its editors acknowledge of it as a whole', () => {
    const organization = { name: 'UBND xã Mẫu', kind: 'peoples-committee', level: 'xã', place: 'tỉnh Mẫu' };
    const acknowledgements = [{ problem: 'figures-repeated', note: 'Nguồn in lại số của tháng trước' }];
    const facts = factsOf('xa-mau/2026-09', {
      bulletins: { 'xa-mau/2026-09': { ...monthBulletin('2026-09', '05/10/2026'), acknowledgements } },
      organizations: { 'xa-mau': { ...organization, responsible: 'Chủ tịch Ủy ban nhân dân xã' } },
    });
    expect(facts['Chịu trách nhiệm']).toBe('Chủ tịch Ủy ban nhân dân xã. Đơn vị công bố: [UBND xã Mẫu]');
    expect(facts['Lưu ý']).toBe('Nguồn in lại số của tháng trước.');
  });

  test('tells how often it was corrected, and cites the last day', () => {
    const correction = {
      figure: 'figures.ho-ngheo',
      date: '20/10/2026',
      kind: 'error',
      old: '1,79%',
      new: '1,97%',
      fault: 'Ghi nhầm thứ tự chữ số.',
      reason: 'Đối chiếu lại danh sách hộ nghèo.',
    };
    const raw = {
      bulletins: { 'xa-mau/2026-09': monthBulletin('2026-09', '05/10/2026', { corrections: [correction] }) },
    };
    expect(factsOf('xa-mau/2026-09', raw)['Đính chính']).toBe('Đã sửa 1 số liệu từ ngày công bố; lý do ở [đầu trang]');
    expect(view('xa-mau/2026-09', raw).trust.citation).toMatchInlineSnapshot(
      `"Ủy ban nhân dân xã Mẫu. Bản tin tháng 9 năm 2026, công bố ngày 05/10/2026, sửa lần cuối ngày 20/10/2026. Minh Bạch. https://example.vn/mb/ban-tin/xa-mau/2026-09/"`,
    );
  });

  test('can be cited with number, day and full address', () => {
    const raw = {
      bulletins: { 'xa-mau/2026-09': monthBulletin('2026-09', '05/10/2026', { number: '12/BC-UBND' }) },
    };
    expect(view('xa-mau/2026-09', raw).trust.citation).toMatchInlineSnapshot(
      `"Ủy ban nhân dân xã Mẫu. Bản tin tháng 9 năm 2026, số 12/BC-UBND, công bố ngày 05/10/2026. Minh Bạch. https://example.vn/mb/ban-tin/xa-mau/2026-09/"`,
    );
  });
});

test('lists say the period beside the organization only where the title does not', () => {
  const content = makeContent({
    bulletins: {
      'xa-mau/2026-09': monthBulletin('2026-09', '05/10/2026'),
      'xa-mau/2026-10': { ...monthBulletin('2026-10', '05/11/2026'), title: 'Một tháng sau bão' },
    },
  });
  const about = ['2026-09', '2026-10'].map(
    (period) => viewBulletinSummary(content, content.bulletins.get(`xa-mau/${period}`)!).about,
  );
  expect(about[1]).toBe(`${about[0]} · Tháng 10 năm 2026`);
});

test('sections are folded where there are many, with a figure that is better or worse in sight', () => {
  const fields = {
    petitions: { opening: '0', received: '2', solved: '2', pending: '0' },
    accountability: [{ area: 'land', statement: 'Đã công khai.' }],
    membership: { members: '70' },
    discipline: { members: '0' },
  };
  const raw = { bulletins: { 'xa-mau/2026-09': monthBulletin('2026-09', '05/10/2026', fields) } };
  const { folded, sections } = view('xa-mau/2026-09', raw);
  expect(folded).toBe(true);
  expect(sections.map(({ title, lead }) => [title, lead?.label])).toMatchInlineSnapshot(`
    [
      [
        "Phản ánh, kiến nghị của người dân",
        "Đã giải quyết xong",
      ],
      [
        "Giải trình của người đứng đầu",
        undefined,
      ],
      [
        "Kỷ luật của Đảng",
        "Đảng viên bị kỷ luật",
      ],
      [
        "Tổ chức đảng và đảng viên",
        "Đảng viên",
      ],
      [
        "Các chỉ tiêu kinh tế – xã hội và số liệu khác",
        "Tỉ lệ hộ nghèo",
      ],
    ]
  `);
  expect(view('xa-mau/2026-09').folded).toBe(false);
});
