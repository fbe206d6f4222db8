import { describe, expect, test } from 'vitest';
import { surveyPages } from '../../../src/cli/incremental/survey-pages.ts';
import { listCards } from '../../../src/views/cards.ts';
import { organizationPlate, sitePlate } from '../../../src/views/plate.ts';
import { listPages } from '../../../src/views/site-pages.ts';
import { day, makeContent, monthBulletin, petition, type RawEntries } from '../../fixtures/commitments.ts';

const asOf = day('2026-11-21');
const commune = {
  name: 'Đảng bộ và chính quyền xã Mẫu',
  kind: 'party-committee',
  level: 'xã',
  place: 'tỉnh Mẫu',
  illustrative: 'có',
  schedule: [{ every: 'tháng', dueDays: '5', since: '2026-07' }],
};
const months = (...ids: [string, string][]) =>
  Object.fromEntries(ids.map(([period, released]) => [`xa-mau/${period}`, monthBulletin(period, released)]));
const raw: RawEntries = {
  organizations: { 'xa-mau': commune },
  commitments: { 'xa-mau/kn-2026-014': petition },
  bulletins: months(['2026-07', '05/08/2026'], ['2026-08', '05/09/2026']),
};
const content = makeContent(raw);
const pages = new Map(listPages(content, asOf).map(({ path, view }) => [path, view().cards]));

describe('the picture of a page', () => {
  test.each(['/ban-tin/xa-mau/2026-08/', '/ban-tin/xa-mau/2026-07/'])('is its own on %s, which stays', (path) => {
    expect(pages.get(path)?.[0]).toMatchObject({ design: 'account', kicker: 'Bản tin' });
  });

  test.each(['/don-vi/xa-mau/', '/kien-nghi/xa-mau/', '/kien-nghi/xa-mau/kn-2026-014/', '/ban-tin/xa-mau/2026-09/'])(
    'is the one plate of the organization on %s, which changes',
    (path) => {
      expect(pages.get(path)).toHaveLength(1);
      expect(pages.get(path)![0]).toBe(organizationPlate(content, 'xa-mau'));
    },
  );

  test.each(['/', '/ban-tin/', '/kien-nghi/', '/lich/', '/lich-cong-bo/', '/tim-kiem/', '/du-lieu/', '/404.html'])(
    'is the one plate of the site on %s, which belongs to no organization',
    (path) => {
      expect(pages.get(path)).toEqual([sitePlate(content)]);
      expect(pages.get(path)![0]).toBe(sitePlate(content));
    },
  );
});

describe('a plate', () => {
  test('says whose it is, in its alternative text too', () => {
    expect(organizationPlate(content, 'xa-mau')).toMatchObject({
      kicker: 'Cơ quan, đơn vị',
      title: 'Đảng bộ và chính quyền xã Mẫu',
      lead: 'Tỉnh Mẫu',
      notice: 'Dữ liệu minh họa',
      figures: [],
    });
    expect(organizationPlate(content, 'xa-mau').alt).toMatch(
      /^Cơ quan, đơn vị: Đảng bộ và chính quyền xã Mẫu\. Tỉnh Mẫu\. Dữ liệu minh họa\. /,
    );
  });

  test('tells the kind of office unless the name does', () => {
    const named = (name: string) =>
      organizationPlate(makeContent({ organizations: { 'xa-mau': { ...commune, name } } }), 'xa-mau').kicker;
    expect(named('Ban Chấp hành Đảng bộ xã Mẫu')).toBe('Đảng bộ');
    expect(named('Đảng bộ xã Mẫu')).toBe('Cơ quan, đơn vị');
  });

  test('stays the same when a bulletin appears, a commitment moves or a day passes', () => {
    const later = makeContent({
      ...raw,
      bulletins: months(['2026-07', '05/08/2026'], ['2026-08', '05/09/2026'], ['2026-09', '05/10/2026']),
      commitments: {
        'xa-mau/kn-2026-014': {
          ...petition,
          history: [...petition.history, { date: '16/10/2026', status: 'answered', note: 'Đã trả lời.' }],
        },
      },
    });
    expect(organizationPlate(later, 'xa-mau')).toEqual(organizationPlate(content, 'xa-mau'));
    expect(sitePlate(later)).toEqual(sitePlate(content));
  });
});

test('each picture is listed once, however many pages name it', () => {
  const names = [...new Set([...pages.values()].flat().map(({ name }) => name))].sort();
  expect(
    listCards(content, asOf)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(names);
  const { cards } = surveyPages(listPages(content, asOf), { surroundings: () => 'surroundings' });
  expect([...cards.keys()].map(({ name }) => name).sort()).toEqual(names);
  expect(cards.get(organizationPlate(content, 'xa-mau'))).toContain('/kien-nghi/xa-mau/kn-2026-014/');
});
