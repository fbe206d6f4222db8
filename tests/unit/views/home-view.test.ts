import { describe, expect, test } from 'vitest';
import { viewHome } from '../../../src/views/home-view.ts';
import { day, makeContent, monthBulletin, petition, type RawEntries } from '../../fixtures/commitments.ts';

const asOf = day('2026-11-21');
const home = (raw: RawEntries) => viewHome(makeContent(raw), asOf);

const commune = (name: string, fields: Record<string, unknown> = {}) => ({
  name,
  kind: 'peoples-committee',
  level: 'xã',
  place: 'tỉnh Mẫu',
  ...fields,
});
const schedule = [{ every: 'tháng', dueDays: '10', since: '2026-10' }];

describe('the home page', () => {
  test('leads with the newest bulletin, and lists the others', () => {
    const { lead, bulletins } = home({
      bulletins: {
        'xa-mau/2026-09': monthBulletin('2026-09', '05/10/2026'),
        'xa-mau/2026-10': monthBulletin('2026-10', '05/11/2026'),
      },
    });
    expect(lead?.path).toBe('/ban-tin/xa-mau/2026-10/');
    expect(bulletins.entries.map(({ text }) => text)).toEqual(['Bản tin tháng 9 năm 2026']);
  });

  test('says who published for the newest month and who did not, and names who did not', () => {
    const { month, missing } = home({
      organizations: { 'xa-mau': commune('Xã Mẫu', { schedule }), 'xa-hai': commune('Xã Hai', { schedule }) },
      bulletins: { 'xa-mau/2026-10': monthBulletin('2026-10', '05/11/2026') },
    });
    expect(month).toBe('Tháng 10 năm 2026: 1 đơn vị đã công bố bản tin, 1 đơn vị chưa công bố.');
    expect(missing.entries).toEqual([
      {
        text: 'Bản tin tháng 10 năm 2026',
        href: '/mb/ban-tin/xa-hai/2026-10/',
        day: { iso: '2026-11-10', text: '10/11/2026' },
        about: 'Xã Hai',
        summary: ['Chưa công bố, đã quá 11 ngày so với hạn 10/11/2026.'],
        illustrative: false,
      },
    ]);
  });

  test('tells overdue commitments, the longest first, and what moved last; what is to come has not moved', () => {
    const closed = [...petition.history, { date: '16/10/2026', status: 'answered', note: 'Đã trả lời.' }];
    const { overdue, moved } = home({
      commitments: {
        'xa-mau/kn-2026-001': petition,
        'xa-mau/kn-2026-002': { ...petition, deadline: '12/10/2026' },
        'xa-mau/kn-2026-003': { ...petition, history: closed },
      },
    });
    expect(overdue.entries.map(({ href }) => href)).toEqual([
      '/mb/kien-nghi/xa-mau/kn-2026-002/',
      '/mb/kien-nghi/xa-mau/kn-2026-001/',
    ]);
    expect(moved.entries.map(({ href, day: moment }) => [href, moment.text])).toEqual([
      ['/mb/kien-nghi/xa-mau/kn-2026-003/', '16/10/2026'],
      ['/mb/kien-nghi/xa-mau/kn-2026-001/', '07/10/2026'],
      ['/mb/kien-nghi/xa-mau/kn-2026-002/', '07/10/2026'],
    ]);
  });

  test('is there before anything is published', () => {
    expect(home({})).toMatchObject({ missing: { entries: [] }, bulletins: { entries: [] }, stories: { entries: [] } });
    expect(home({}).lead).toBeUndefined();
    expect(home({}).month).toBeUndefined();
  });

  test('keeps the way to hundreds of organizations short: by level and place, a dozen of each, and on to all', () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `xa-${index}`,
        commune(`Xã ${index}`, { place: index < 70 ? 'tỉnh Ất' : 'tỉnh Giáp' }),
      ]),
    );
    const ended = commune('Xã Cũ', { ended: '30/06/2025' });
    const { organizations } = home({ organizations: { ...many, 'xa-cu': ended } });
    expect(organizations.map((group) => [group.title, group.organizations.length, group.more?.href])).toEqual([
      ['Cấp xã, tỉnh Ất', 12, '/mb/don-vi/#cap-xa-tinh-at'],
      ['Cấp xã, tỉnh Giáp', 12, '/mb/don-vi/#cap-xa-tinh-giap'],
      ['Cấp xã, tỉnh Mẫu', 1, undefined],
      ['Đã kết thúc hoạt động', 1, undefined],
    ]);
  });
});
