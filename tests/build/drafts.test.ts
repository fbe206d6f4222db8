import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFolder, smallSite, writeFiles } from '../fixtures/content-folder.ts';
import { buildSite } from './build-site.ts';

/** Words that stand in the drafts alone: in titles, texts, figures and names of files. */
const secrets = ['Zqabản', 'Zqbbài', 'Zqcviệc', 'Zqdbuổi', 'Zqesố', 'Zqfchữ', '987.654', '987654', 'zq-bai', 'zq-buoi'];
const secretAddresses = ['ban-tin/xa-mau/2026-11', 'ban-tin-xa-mau-2026-11', 'kn-2026-987', 'KN-2026-987'];

const published = `---
organization: xa-mau
period: 2026-10
summary: Kết quả tháng 10.
released: 05/11/2026
approval: { by: Chủ tịch Ủy ban nhân dân xã, date: 04/11/2026 }
commitments: [kn-2026-987]
petitions: { received: 23, solved: 17 }
---
`;

const drafts = {
  'bulletins/xa-mau/2026-11.md': `---
organization: xa-mau
period: 2026-11
title: Zqabản tin tháng 11
summary: Zqesố tháng này là :so[petitions.received].
released: 05/12/2026
status: draft
petitions: { received: 987.654, solved: 17 }
---
Zqfchữ chưa ai được đọc.
`,
  'stories/zq-bai.md': `---
title: Zqbbài chưa đăng
summary: Zqesố kia.
kind: practice
organization: xa-mau
published: 06/11/2026
status: review
approval: { by: Chủ tịch Ủy ban nhân dân xã }
---
Zqfchữ của bài.
`,
  'commitments/xa-mau/kn-2026-987.md': `---
kind: petition
title: Zqcviệc chưa công bố
field: construction
received: 05/10/2026
organization: xa-mau
responsible: Chủ tịch Ủy ban nhân dân xã
deadline: 30/11/2026
history: [{ date: 05/10/2026, status: received }]
status: draft
---
Zqfchữ của việc.
`,
  'events/zq-buoi.md': `---
title: Zqdbuổi chưa báo
summary: Zqesố khác.
kind: dialogue
organization: xa-mau
date: 15/12/2026
start: 14:00
place: Nhà văn hóa
host: Chủ tịch Ủy ban nhân dân xã
status: draft
---
Zqfchữ của buổi.
`,
};

let content: string;
let site: string;
let preview: string;

beforeAll(async () => {
  content = await contentFolder();
  await writeFiles(content, { ...smallSite, 'bulletins/xa-mau/2026-10.md': published, ...drafts });
  const [open, all] = [
    await buildSite({ MINHBACH_CONTENT: content, MINHBACH_DRAFTS: '1' }),
    await buildSite({ MINHBACH_CONTENT: content }, ['--drafts']),
  ];
  expect([open.stderr, all.stderr]).toEqual(['', '']);
  [site, preview] = [open.folder, `${all.folder}-nhap`];
});
afterAll(() =>
  Promise.all([content, dirname(site), dirname(preview)].map((folder) => rm(folder, { recursive: true, force: true }))),
);

/** Every file of a folder by its path, hidden ones too. */
function listFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(join(folder, name)).isFile()).sort();
}

/** The bytes of a file, and what they hold where they are compressed. */
function bytesOf(file: string): Buffer[] {
  const bytes = readFileSync(file);
  if (file.endsWith('.gz')) return [bytes, gunzipSync(bytes)];
  return file.endsWith('.br') ? [bytes, brotliDecompressSync(bytes)] : [bytes];
}

/** Every spelling in which a text may stand in a file of the web. */
function spellings(text: string): string[] {
  const entities = (radix: 10 | 16) =>
    text.replace(/[^ -~]/gu, (sign) => `&#${radix === 16 ? 'x' : ''}${sign.codePointAt(0)!.toString(radix)};`);
  const escaped = JSON.stringify(text).replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [text, text.normalize('NFD'), encodeURIComponent(text), entities(10), entities(16), escaped.slice(1, -1)];
}

function filesHolding(folder: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap(spellings).map((text) => Buffer.from(text));
  return listFiles(folder).filter((file) =>
    bytesOf(join(folder, file)).some((bytes) => wanted.some((one) => bytes.includes(one))),
  );
}

describe('the site of the public', () => {
  test('holds no word, figure or name of a draft in any of its bytes, whatever the environment says', () => {
    expect(filesHolding(site, secrets)).toEqual([]);
  });

  test('names no address of a draft, in files or as a file', () => {
    expect(filesHolding(site, secretAddresses)).toEqual([]);
    expect(listFiles(site).filter((file) => /xa-mau.2026-11|987|zq/i.test(file))).toEqual([]);
  });

  test('says who approved what is published', () => {
    const page = readFileSync(join(site, 'ban-tin/xa-mau/2026-10/index.html'), 'utf8');
    expect(page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(
      'Người duyệt Chủ tịch Ủy ban nhân dân xã, ngày 04 tháng 11 năm 2026',
    );
    expect(page).not.toContain('class="unpublished"');
  });
});

describe('a preview', () => {
  const read = (file: string) => readFileSync(join(preview, file), 'utf8');

  test('holds every draft, each under its own mark', () => {
    expect(read('ban-tin/xa-mau/2026-11/index.html')).toContain('data-mark="Bản nháp – chưa công bố"');
    expect(read('guong-dien-hinh/zq-bai/index.html')).toContain('data-mark="Chờ duyệt – chưa công bố"');
    expect(read('kien-nghi/xa-mau/kn-2026-987/index.html')).toContain('data-mark="Bản nháp – chưa công bố"');
    expect(read('lich/zq-buoi/index.html')).toContain('data-mark="Bản nháp – chưa công bố"');
    expect(read('ban-tin/xa-mau/2026-10/index.html')).not.toContain('data-mark');
  });

  test('keeps every page of it out of search engines and says that it is a preview', () => {
    const pages = listFiles(preview).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((file) => !read(file).includes('<meta name="robots" content="noindex"'))).toEqual([]);
    // A sheet for the wall and a frame have no room for a banner: their mark is on themselves, where they are a draft's.
    const banners = pages.filter((file) => !/^nhung\/|\/niem-yet\/index\.html$/.test(file));
    expect(banners.filter((file) => !read(file).includes('class="unpublished"'))).toEqual([]);
    expect(read('ban-tin/xa-mau/2026-11/niem-yet/index.html')).toContain('data-mark="Bản nháp – chưa công bố"');
    expect(read('nhung/kien-nghi/xa-mau/kn-2026-987/index.html')).toContain('Bản nháp – chưa công bố');
  });

  test('marks the cards of drafts', () => {
    const page = read('ban-tin/xa-mau/2026-11/index.html');
    expect(/og:image:alt" content="([^"]+)"/.exec(page)![1]).toContain('Bản nháp – chưa công bố · Dữ liệu minh họa.');
  });
});
