import { rm } from 'node:fs/promises';
import { expect, onTestFinished, test, describe } from 'vitest';
import { checkSite } from '../../../src/cli/site-check/check-site.ts';
import { contentFolder, writeFiles, type Files } from '../../fixtures/content-folder.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="vi"><head>${head}</head><body><h1 id="dau">Trang</h1>${body}</body></html>`;

/** The faults of a site that stands at `address`, as lines. */
async function faultsOf(files: Files, address = 'https://example.vn/'): Promise<string[]> {
  const folder = await contentFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return checkSite(folder, address).map(({ file, message }) => `${file}: ${message}`);
}

/** The faults of a home page with this body or head, beside one other page, one picture and one font. */
const faultsOfHome = (body: string, head = '') =>
  faultsOf({
    'index.html': page(body, head),
    'ban-tin/index.html': page('<p id="phần-1">Một</p>'),
    'the/anh.png': '',
    'chu.woff2': '',
  });

describe('a site that is whole', () => {
  test('has no faults, whatever way its pages and files are pointed at', async () => {
    expect(
      await faultsOfHome(
        `<a href="/ban-tin/">1</a> <a href="ban-tin/?q=a#ph%E1%BA%A7n-1">2</a> <a href="#dau">3</a> <a href="">4</a> <a href="#top">5</a>
         <a href="https://example.vn/ban-tin/#phần-1">6</a> <a href="/ban-tin/#:~:text=Một">7</a> <a href="https://other.vn/x/">8</a>
         <a href="mailto:a@example.vn">9</a> <form action="/ban-tin/"><label for="o">Ô</label><input id="o"></form>
         <img src="/the/anh.png" srcset="/the/anh.png 1x, /the/anh.png 2x" alt=""><p aria-labelledby="dau o">Đoạn</p>
         <!-- <a href="/khong/">ghi chú</a> --> <code>&lt;a href="/khong/"&gt;</code>`,
        `<link rel="canonical" href="https://example.vn/"><link rel="alternate" href="https://other.vn/feed.xml">
         <meta property="og:image" content="https://example.vn/the/anh.png"><link rel="preload" href="/chu.woff2" as="font">
         <script>const a = '<a href="/khong/">';</script>`,
      ),
    ).toEqual([]);
  });

  test('may stand under a path of its host', async () => {
    const files = { 'index.html': page('<a href="/xa-mau/ban-tin/">Bản tin</a>'), 'ban-tin/index.html': page('') };
    expect(await faultsOf(files, 'https://example.vn/xa-mau/')).toEqual([]);
    expect(await faultsOf(files, 'https://example.vn/xa-mau')).toEqual([]);
  });
});

describe('what readers would stumble over', () => {
  test.each([
    [
      'a link to a page that is not there',
      '<a href="/ban-tin/2026/">x</a>',
      '“/ban-tin/2026/” dẫn đến ban-tin/2026/index.html, nhưng không có tệp này',
    ],
    ['a link without its last slash', '<a href="/ban-tin">x</a>', '“/ban-tin” dẫn đến ban-tin, nhưng không có tệp này'],
    [
      'a page in other letters',
      '<a href="/Ban-tin/">x</a>',
      '“/Ban-tin/” dẫn đến Ban-tin/index.html, nhưng không có tệp này',
    ],
    [
      'an anchor that its page does not have',
      '<a href="/ban-tin/#phan-2">x</a>',
      '“/ban-tin/#phan-2” dẫn đến ban-tin/index.html, nhưng trang này không có phần “phan-2”',
    ],
    [
      'an anchor that the page itself does not have',
      '<a href="#cuoi">x</a>',
      '“#cuoi” dẫn đến index.html, nhưng trang này không có phần “cuoi”',
    ],
    [
      'a picture that is not there',
      '<img src="/the/khac.png" alt="">',
      '“/the/khac.png” dẫn đến the/khac.png, nhưng không có tệp này',
    ],
    [
      'one picture of a set that is not there',
      '<img srcset="/the/anh.png 1x, /the/to.png 2x" alt="">',
      '“/the/to.png” dẫn đến the/to.png, nhưng không có tệp này',
    ],
    [
      'a form that leads nowhere',
      '<form action="/tim/"></form>',
      '“/tim/” dẫn đến tim/index.html, nhưng không có tệp này',
    ],
    [
      'a picture of another site',
      '<img src="https://other.vn/a.png" alt="">',
      '“https://other.vn/a.png” được tải từ một trang khác',
    ],
    ['a script in a link', '<a href="javascript:alert(1)">x</a>', '“javascript:alert(1)” có giao thức không được dùng'],
    ['a broken escape', '<a href="/%E1/">x</a>', '“/%E1/” có dấu % viết sai'],
    ['no address at all', '<a href="https://">x</a>', '“https://” không phải là một địa chỉ'],
    [
      'a label for a field that is not there',
      '<label for="ten">Tên</label>',
      'một phần tử nhắc đến “#ten”, nhưng trang không có phần này',
    ],
    [
      'a name taken from a part that is not there',
      '<p aria-labelledby="dau ten">Đoạn</p>',
      'một phần tử nhắc đến “#ten”, nhưng trang không có phần này',
    ],
    ['an identifier used twice', '<p id="dau">Đoạn</p>', 'định danh “dau” được dùng nhiều lần'],
    ['a second headline', '<h1>Nữa</h1>', 'trang có 2 đề mục cấp 1 (h1), phải có đúng một'],
    ['a level of headings skipped', '<h3>Sâu \n hơn</h3>', 'đề mục “Sâu hơn” nhảy từ cấp 1 xuống cấp 3'],
    ['a heading without words', '<h2> </h2>', 'có một đề mục cấp 2 (h2) không có chữ'],
  ])('%s', async (_, body, fault) => {
    expect(await faultsOfHome(body)).toEqual([`index.html: ${fault}`]);
  });

  test.each([
    ['<link rel="stylesheet" href="/a.css">', '“/a.css” dẫn đến a.css, nhưng không có tệp này'],
    ['<script src="//other.vn/a.js"></script>', '“//other.vn/a.js” được tải từ một trang khác'],
    [
      '<meta property="og:image" content="https://example.vn/the/b.png">',
      '“https://example.vn/the/b.png” dẫn đến the/b.png, nhưng không có tệp này',
    ],
    ['<meta http-equiv="refresh" content="0; url=/moi/">', '“/moi/” dẫn đến moi/index.html, nhưng không có tệp này'],
  ])('in the head: %s', async (head, fault) => {
    expect(await faultsOfHome('', head)).toEqual([`index.html: ${fault}`]);
  });

  test('a page whose first heading is not its headline', async () => {
    expect(await faultsOf({ 'index.html': '<h2>Phần</h2><h1>Trang</h1>' })).toEqual([
      'index.html: đề mục đầu tiên “Phần” ở cấp 2, phải là cấp 1',
    ]);
  });

  test('a page without any heading', async () => {
    expect(await faultsOf({ 'index.html': '<p>Trang</p>' })).toEqual([
      'index.html: trang có 0 đề mục cấp 1 (h1), phải có đúng một',
    ]);
  });

  test('a font that a style sheet asks for, seen from where the sheet is', async () => {
    const faults = await faultsOf({
      'kieu/a.css': `@import 'b.css'; @font-face { src: url(chu.woff2), url("/chu.woff2") } /* url(d.png) */
                     body { background: url('data:image/png;base64,AA') }`,
      'kieu/b.css': '',
      'chu.woff2': '',
    });
    expect(faults).toEqual(['kieu/a.css: “chu.woff2” dẫn đến kieu/chu.woff2, nhưng không có tệp này']);
  });

  test('a link that leaves the path where the site stands', async () => {
    expect(await faultsOf({ 'index.html': page('<a href="/">x</a>') }, 'https://example.vn/xa-mau/')).toEqual([
      'index.html: “/” nằm ngoài /xa-mau/, nơi đặt trang',
    ]);
  });

  test('everything at once, each thing once a page, by file', async () => {
    expect(
      await faultsOf({
        'b/index.html': page('<a href="/khong/">1</a><a href="/khong/">2</a>'),
        'a/index.html': page('<a href="/khong/">1</a><h4>Sâu</h4>'),
      }),
    ).toEqual([
      'a/index.html: đề mục “Sâu” nhảy từ cấp 1 xuống cấp 4',
      'a/index.html: “/khong/” dẫn đến khong/index.html, nhưng không có tệp này',
      'b/index.html: “/khong/” dẫn đến khong/index.html, nhưng không có tệp này',
    ]);
  });
});
