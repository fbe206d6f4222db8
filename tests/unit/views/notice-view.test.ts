import { join } from 'node:path';
import { create } from 'qrcode';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { publicContent, type Content } from '../../../src/domain/content.ts';
import type { Organization } from '../../../src/domain/organization.ts';
import { viewBulletin } from '../../../src/views/bulletin-view.ts';
import type { GroupView } from '../../../src/views/group-view.ts';
import { viewNotice } from '../../../src/views/notice-view.ts';
import { viewQrCode } from '../../../src/views/qr-code.ts';

const asOf = { year: 2026, month: 11, day: 21 };
let content: Content;

beforeAll(async () => {
  const loaded = await loadCorpus(join(import.meta.dirname, '../../../content'));
  content = publicContent(loaded.content!);
});

const noticeOf = (id: string, own = content) => viewNotice(own, own.bulletins.get(id)!);

/** The content with one organization changed. */
function withOrganization(id: string, change: Partial<Organization>): Content {
  const entry = content.organizations.get(id)!;
  return {
    ...content,
    organizations: new Map(content.organizations).set(id, { ...entry, data: { ...entry.data, ...change } }),
  };
}

describe('the notice of a bulletin', () => {
  test('has every section of the page, and every figure of it with the same value', () => {
    const valuesOf = ({ figures, groups }: GroupView): string[] => [
      ...figures.map(({ label, value, unit }) => `${label}: ${value}${unit && ` ${unit}`}`),
      ...groups.flatMap(valuesOf),
    ];
    for (const entry of content.bulletins.values()) {
      const { sections } = viewBulletin(content, entry, asOf);
      const notice = viewNotice(content, entry);
      expect(notice.sections.map(({ title }) => title)).toEqual(sections.map(({ title }) => title));
      for (const [index, section] of sections.entries()) {
        if (section.key === 'accountability') continue;
        const shown = notice.sections[index]!.rows.map(
          ({ label, value }) => `${label}: ${value?.replace(/ \(.*\)$/u, '')}`,
        );
        for (const figure of section.groups.flatMap(valuesOf)) expect(shown, entry.id).toContain(figure);
      }
    }
  });

  test('says the change once in each row, and what it is against at the head of the column', () => {
    const [petitions] = noticeOf('xa-mau/2026-10').sections;
    expect(petitions!.against).toBe('tháng 9 năm 2026');
    expect(petitions!.rows.slice(0, 2).map(({ label, value, change }) => [label, value, change])).toEqual([
      ['Kỳ trước chuyển sang', '6 kiến nghị', 'không đổi'],
      ['Tiếp nhận trong kỳ', '23 kiến nghị', 'tăng 1 (từ 22)'],
    ]);
  });

  test('points to the bulletin as the page that holds, and is no entry of search engines', () => {
    const notice = noticeOf('xa-mau/2026-10');
    expect(notice.path).toBe('/ban-tin/xa-mau/2026-10/niem-yet/');
    expect(notice.canonical).toBe('/ban-tin/xa-mau/2026-10/');
    expect(notice.address).toBe('https://minhbach.example/ban-tin/xa-mau/2026-10/');
  });

  test('has the head of the Party for its committees and cells, and the motto of the State for all others', () => {
    expect(noticeOf('chi-bo-ap-2/2026-q3')).toMatchObject({
      system: 'party',
      parent: 'Ban Chấp hành Đảng bộ xã Mẫu',
      issuer: 'Chi bộ ấp 2, Đảng bộ xã Mẫu',
      signature: { authority: 'T/M CHI BỘ', position: 'BÍ THƯ' },
    });
    const committee = withOrganization('xa-mau', { kind: 'peoples-committee', name: 'Ủy ban nhân dân xã Mẫu' });
    expect(noticeOf('xa-mau/2026-10', committee)).toMatchObject({
      system: 'state',
      issuer: 'Ủy ban nhân dân xã Mẫu',
      signature: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH' },
    });
    expect(noticeOf('xa-mau/2026-10', committee).parent).toBeUndefined();
    expect(noticeOf('mttq-xa-mau/2026-6t')).toMatchObject({
      system: 'state',
      placeAndDate: expect.stringMatching(/^Mẫu, ngày/u),
    });
  });

  test('is signed by who the organization says signs, and dated from where it says', () => {
    const own = withOrganization('xa-mau', { seat: 'Bến Mẫu', signature: { position: 'CHÁNH VĂN PHÒNG' } });
    expect(noticeOf('xa-mau/2026-10', own)).toMatchObject({
      placeAndDate: 'Bến Mẫu, ngày 05 tháng 11 năm 2026',
      signature: { position: 'CHÁNH VĂN PHÒNG' },
    });
  });

  test('tells the results of a review under their own headings', () => {
    const review = noticeOf('xa-mau/2025').sections.find(({ title }) => title.startsWith('Tổng kết'))!;
    expect(review.lists.map(({ title }) => title)).toContain('Hạn chế, khuyết điểm');
  });

  test('is posted on the days that the bulletin states, or else for thirty days from its release', () => {
    expect(noticeOf('xa-mau/2026-10').posting).toMatchObject({ from: '05/11/2026', until: '05/12/2026' });
    expect(noticeOf('mttq-xa-mau/2026-6t').posting).toMatchObject({ from: '12/07/2026', until: '10/08/2026' });
  });

  test('is no paper of the organization, and unsigned, where it is made later from published texts', () => {
    const { signature, posting, sources } = noticeOf('giong-rieng/2015-2020');
    expect({ signature, posting }).toEqual({ signature: undefined, posting: undefined });
    expect(sources[0]).toContain('16/09/2020');
  });

  test('says of a draft that it is none to post', () => {
    const entry = content.bulletins.get('xa-mau/2026-10')!;
    const draft = { ...entry, data: { ...entry.data, status: 'draft' as const } };
    expect(viewNotice(content, draft).unpublished).toMatch(/nháp/iu);
    expect(viewNotice(content, entry).unpublished).toBeUndefined();
  });

  test('shows corrections with both values, and the faults of a source that are known', () => {
    const corrected = [...content.bulletins.values()].find(({ data }) => data.corrections)!;
    expect(viewNotice(content, corrected).corrections[0]).toMatch(/trước đây công bố .+, nay là /u);
    const rows = noticeOf('giong-rieng/2015-2020').sections.flatMap((section) => section.rows);
    expect(rows.flatMap(({ notes }) => notes).join(' ')).toContain('Nguồn in 2,73%');
  });
});

test('the QR code has the squares of the code itself, with a quiet margin of four around them', () => {
  const text = 'https://minhbach.example/ban-tin/xa-mau/2026-10/';
  const { size, path } = viewQrCode(text);
  const { modules } = create(text, { errorCorrectionLevel: 'Q' });
  expect(size).toBe(modules.size + 8);
  const drawn = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu))
    for (let step = 0; step < Number(width); step++) drawn.add(`${Number(x) + step - 4},${Number(y) - 4}`);
  const dark = Array.from(modules.data).flatMap((one, index) =>
    one ? [`${index % modules.size},${Math.floor(index / modules.size)}`] : [],
  );
  expect([...drawn].sort()).toEqual(dark.sort());
});
