import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../src/cli/site-check/check-site.ts';
import { bulletinText, writeContent, type Files } from '../fixtures/content-folder.ts';
import { buildSite } from './build-site.ts';
import { digestFolder, listFiles } from './folder-digest.ts';

/** What would end the title of a page and run, were a title not words. */
const markup = '</title><script>alert(1)</script>';

/** The texts of the scripts of a page, as a browser finds them; data is not run. */
function scriptsOf(html: string): string[] {
  const scripts: string[] = [];
  let open = false;
  const parser = new Parser({
    onopentag: (name, { type }) => (open = name === 'script' && type !== 'application/ld+json'),
    ontext: (text) => void (open && scripts.push(text)),
    onclosetag: () => (open = false),
  });
  parser.end(html);
  return scripts;
}

/** A story with a photo that tells where it was taken, and a picture that no story shows. */
async function storyWithPhoto(): Promise<Files> {
  const picture = sharp({ create: { width: 700, height: 400, channels: 3, background: '#845' } });
  const taken = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 54/1 0/1' } };
  return {
    'stories/duong-ap-3.md':
      `---\ntitle: Đường ấp 3${markup}\nsummary: Dân bàn, dân làm.\nkind: practice\norganization: xa-mau\npublished: 06/11/2026\n` +
      'photos:\n  - { file: hop-dan.jpg, alt: Ngõ ấp 3 sau khi làm đường, credit: Văn phòng xã, people: không }\n---\n\nĐường đã xong.\n',
    'stories/hop-dan.jpg': await picture.clone().withExif(taken).jpeg().toBuffer(),
    'stories/khong-dung.jpg': await picture.jpeg().toBuffer(),
  };
}

describe('another content folder', { timeout: 120_000 }, () => {
  test('is built into another output folder, and a fault later leaves what is there untouched', async () => {
    const content = await writeContent(await storyWithPhoto());
    const ownOutput = existsSync('dist') ? digestFolder('dist') : undefined;
    const built = await buildSite({ MINHBACH_CONTENT: content });
    // The position hidden in the original is told to its editors.
    expect(built.stderr).toContain('[asset-position]');
    expect(listFiles(built.folder)).toContain('ban-tin/xa-mau/2026-10/index.html');
    expect(listFiles(built.folder)).not.toContain('ban-tin/giong-rieng/2015-2020/index.html');
    expect(existsSync('dist') ? digestFolder('dist') : undefined).toEqual(ownOutput);
    // The organization is an illustrative one, which its pages say.
    for (const page of ['ban-tin/xa-mau/2026-10', 'don-vi/xa-mau'])
      expect(readFileSync(join(built.folder, page, 'index.html'), 'utf8')).toContain('Dữ liệu minh họa');

    const photos = listFiles(built.folder).filter((file) => file.startsWith('anh/'));
    const page = readFileSync(join(built.folder, 'guong-dien-hinh/duong-ap-3/index.html'), 'utf8');
    expect(photos).toHaveLength(4);
    for (const file of photos) {
      expect(page).toContain(`/${file}`);
      const { exif, xmp, width } = await sharp(join(built.folder, file)).metadata();
      expect({ exif, xmp, width }).toEqual({ width: Number(/-(\d+)\./.exec(file)![1]) });
    }

    const titled = listFiles(built.folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => readFileSync(join(built.folder, file), 'utf8'))
      .filter((html) => html.includes('Đường ấp 3'));
    expect(titled.length).toBeGreaterThan(2);
    for (const html of titled) expect(scriptsOf(html)).not.toContain('alert(1)');
    expect(page).toContain('&lt;/title&gt;&lt;script&gt;');

    const live = digestFolder(built.folder);
    await writeFile(
      join(content, 'bulletins/xa-mau/2026-10.md'),
      bulletinText(
        'figures:\n  - { indicator: ho-ngheo, value: 1.74 }\n  - { indicator: ho-ngeo, value: "2%" }',
      ).replace('05/11/2026', '30/02/2026'),
    );
    const refused = await buildSite({ MINHBACH_CONTENT: content, MINHBACH_OUT: built.folder });
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr.replaceAll(content, '<content>')).toMatchInlineSnapshot(`
      "<content>/bulletins/xa-mau/2026-10.md
        5:11  Lỗi [date-invalid]  released
          Không có ngày 30 như trong “30/02/2026”: tháng 2 năm 2026 có 28 ngày.
          → Xin viết một ngày từ 01/02/2026 đến 28/02/2026.
            5 │ released: 30/02/2026
              │           ^
        7:35  Lỗi [number-invalid]  figures.0.value
          “1.74” có thể hiểu theo hai cách: 1,74 (dấu chấm ngăn phần thập phân) hoặc 1.740 (dấu chấm ngăn hàng nghìn).
          → Nếu dấu chấm ngăn phần thập phân, xin viết 1,74; nếu dấu chấm ngăn hàng nghìn, xin viết 1.740.
            7 │   - { indicator: ho-ngheo, value: 1.74 }
              │                                   ^
        8:18  Lỗi [unknown-indicator]  figures.1.indicator
          Không có chỉ tiêu nào mang mã “ho-ngeo”.
          → Có phải bạn định viết “ho-ngheo”?
            8 │   - { indicator: ho-ngeo, value: "2%" }
              │                  ^

      <content>/stories/hop-dan.jpg
        1:1  Cảnh báo [asset-position]
          Ảnh mang theo thông tin ẩn (EXIF), trong đó có vị trí nơi chụp.
          → Thông tin ẩn được gỡ hết khi công bố; nên gỡ ngay trong tệp gốc, vì tệp gốc vẫn nằm trong kho nội dung.

      <content>/stories/khong-dung.jpg
        1:1  Lưu ý [asset-unused]
          Chưa bài nào khai ảnh này, nên ảnh không lên trang.
          → Khai ảnh ở mục photos của bài viết (file, alt, credit, people), hoặc xóa tệp.

      3 lỗi, 1 cảnh báo, 1 lưu ý.

      Đọc thêm, có ví dụ sai và đúng:
        /huong-dan/loi/#asset-position
        /huong-dan/loi/#asset-unused
        /huong-dan/loi/#date-invalid
        /huong-dan/loi/#number-invalid
        /huong-dan/loi/#unknown-indicator
      "
    `);
    expect(digestFolder(built.folder)).toEqual(live);
  });

  test('stands under a path of its host where its address has one', async () => {
    const site = 'name: Minh Bạch\ntagline: Công khai.\naddress: https://tinh.vn/xa/\npublisher: { name: Xã Mẫu }\n';
    const { folder, stderr } = await buildSite({ MINHBACH_CONTENT: await writeContent({ 'site.yaml': site }) });
    expect(stderr).toBe('');
    expect(checkSite(folder, 'https://tinh.vn/xa/')).toEqual([]);
    const home = readFileSync(join(folder, 'index.html'), 'utf8');
    const rooted = [...home.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1]!);
    expect(rooted.length).toBeGreaterThan(5);
    expect(rooted.filter((address) => !address.startsWith('/xa/'))).toEqual([]);
    expect(home).toMatch(/<meta property="og:image" content="https:\/\/tinh\.vn\/xa\/the\//);
    for (const file of listFiles(folder).filter((path) => path.endsWith('.pf_fragment')))
      expect(gunzipSync(readFileSync(join(folder, file))).toString()).toMatch(/^pagefind_dcd\{"url":"\/xa\//);
  });
});
