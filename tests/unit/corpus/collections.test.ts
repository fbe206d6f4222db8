import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/corpus/read.ts';
import { bulletin, readFiles, refusals, showProblem } from './content-folder.ts';

describe('places in the content folder', () => {
  it('finds the collection and identity of each kind of entry', async () => {
    const yaml = 'name: X\n';
    const { entries, assets, problems } = await readFiles({
      'organizations/xa-mau.yaml': yaml,
      'terms/2020-2025.yaml': yaml,
      'indicators/ho-ngheo.yaml': yaml,
      'documents/12-bc-ubnd.yaml': yaml,
      'catalogues/82-bieu-hien.yaml': yaml,
      'bulletins/xa-mau/2026-10.md': bulletin,
      'stories/guong-tot.mdx': bulletin,
      'stories/guong-khac.md': bulletin,
      'stories/anh.webp': 'x',
      'pages/gioi-thieu.md': bulletin,
    });
    expect(problems).toEqual([]);
    expect(assets).toEqual(['stories/anh.webp']);
    expect(entries.map(({ file, collection, id }) => `${file} → ${collection} ${id}`)).toMatchInlineSnapshot(`
      [
        "bulletins/xa-mau/2026-10.md → bulletins xa-mau/2026-10",
        "catalogues/82-bieu-hien.yaml → catalogues 82-bieu-hien",
        "documents/12-bc-ubnd.yaml → documents 12-bc-ubnd",
        "indicators/ho-ngheo.yaml → indicators ho-ngheo",
        "organizations/xa-mau.yaml → organizations xa-mau",
        "pages/gioi-thieu.md → pages gioi-thieu",
        "site.yaml → site site",
        "stories/guong-khac.md → stories guong-khac",
        "stories/guong-tot.mdx → stories guong-tot",
        "terms/2020-2025.yaml → terms 2020-2025",
      ]
    `);
  });

  it('passes over hidden names everywhere, and README.md and ledger.jsonl at the top', async () => {
    const files = ['.gitkeep', 'bulletins/.gitkeep', '.git/config', 'README.md', 'ledger.jsonl'];
    const { entries, problems } = await readFiles(Object.fromEntries(files.map((file) => [file, 'x'])));
    expect(problems).toEqual([]);
    expect(entries.map(({ file }) => file)).toEqual(['site.yaml']);
  });

  it('refuses every file that belongs to no collection, and says where it may have meant to be', async () => {
    const strays = {
      'site.yml': 'x',
      'ghi-chu.docx': 'x',
      'bulletin/xa-mau/2026-10.md': bulletin,
      'anh/a.jpg': 'x',
      'bulletins/2026-10.md': bulletin,
      'bulletins/xa-mau/2026/10.md': bulletin,
      'bulletins/xa-mau/2026-10.docx': 'x',
      'bulletins/xa-mau/README': 'x',
      'bulletins/xa-mau/anh.jpg': 'x',
      'terms/2020.yml': 'x',
      'stories/anh.JPG': 'x',
      'stories/README.md': bulletin.replaceAll('---', ''),
    };
    expect(await refusals(strays)).toMatchInlineSnapshot(`
      "anh/a.jpg:1:1 error file-unexpected
        “anh” không thuộc mục nội dung nào.
        Chuyển tệp vào đúng thư mục, hoặc đưa tệp ra khỏi thư mục nội dung.
      bulletin/xa-mau/2026-10.md:1:1 error file-unexpected
        “bulletin” không thuộc mục nội dung nào.
        Có phải bạn định viết “bulletins”?
      bulletins/2026-10.md:1:1 error file-misplaced
        Tệp nằm sai chỗ trong thư mục “bulletins”.
        Đặt tệp theo dạng bulletins/<đơn-vị>/<kỳ>.md.
      bulletins/xa-mau/2026-10.docx:1:1 error file-extension-unknown
        Thư mục “bulletins” không nhận tệp có đuôi “.docx”.
        Đổi đuôi tệp không làm đổi ruột tệp: tạo tệp bằng “npm run new”, chép phần chữ từ Word sang, rồi đưa tệp Word ra khỏi thư mục nội dung.
      bulletins/xa-mau/2026/10.md:1:1 error file-misplaced
        Tệp nằm sai chỗ trong thư mục “bulletins”.
        Đặt tệp theo dạng bulletins/<đơn-vị>/<kỳ>.md.
      bulletins/xa-mau/README:1:1 error file-extension-unknown
        Tệp trong thư mục “bulletins” phải có đuôi.
        Dùng tệp có đuôi .md, hoặc đưa tệp này ra khỏi thư mục nội dung.
      bulletins/xa-mau/anh.jpg:1:1 error file-extension-unknown
        Thư mục “bulletins” không nhận tệp có đuôi “.jpg”.
        Dùng tệp có đuôi .md, hoặc đưa tệp này ra khỏi thư mục nội dung.
      ghi-chu.docx:1:1 error file-unexpected
        “ghi-chu.docx” không thuộc mục nội dung nào.
        Chuyển tệp vào đúng thư mục, hoặc đưa tệp ra khỏi thư mục nội dung.
      site.yml:1:1 error file-unexpected
        “site.yml” không thuộc mục nội dung nào.
        Có phải bạn định viết “site.yaml”?
      stories/README.md:1:1 error front-matter-missing
        Tệp chưa có phần khai báo ở đầu.
        Bắt đầu tệp bằng một dòng chỉ có ba dấu gạch nối (---), rồi các trường, rồi lại một dòng ---.
      stories/README.md:1:1 error identity-upper-case
        Tên “README” có chữ hoa.
        Đổi tên thành “readme”.
      stories/anh.JPG:1:1 error file-extension-unknown
        Thư mục “stories” không nhận tệp có đuôi “.JPG”.
        Đổi đuôi tệp thành “.jpg”.
      terms/2020.yml:1:1 error file-extension-unknown
        Thư mục “terms” không nhận tệp có đuôi “.yml”.
        Đổi đuôi tệp thành “.yaml”."
    `);
  });

  it('refuses a folder that is not there', async () => {
    const missing = await readContent('khong-co-thu-muc-nay');
    expect(missing.problems.map(showProblem).join('\n')).toMatchInlineSnapshot(`
      ":1:1 error content-folder-missing
        Không tìm thấy thư mục nội dung “khong-co-thu-muc-nay”.
        Chạy lệnh từ thư mục của dự án, hoặc đặt biến môi trường MINHBACH_CONTENT trỏ tới thư mục nội dung."
    `);
  });
});
