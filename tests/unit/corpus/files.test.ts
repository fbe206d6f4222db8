import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/corpus/read.ts';
import { decodeText, readSource } from '../../../src/corpus/source.ts';
import { bulletin, readFiles, refusals, showProblem, writeContent } from './content-folder.ts';

const path = 'bulletins/xa-mau/2026-10.md';
const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

async function refusalsIn(folder: string): Promise<string> {
  return (await readContent(folder)).problems.map(showProblem).join('\n');
}

/** Does something without the rights of root, whom permissions do not bind; others have none to give up. */
async function asNobody<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(65534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}

describe('the bytes of a file', () => {
  it('refuses UTF-16 with a byte order mark', async () => {
    expect(await refusals({ [path]: bytes(`\uFEFF${bulletin}`, 'utf16le') })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:1:1 error file-utf16
        Tệp được lưu bằng bảng mã UTF-16, không phải UTF-8.
        Mở tệp, chọn “Lưu thành” (Save as), chọn bảng mã (Encoding) là UTF-8 rồi lưu."
    `);
  });

  it('names UTF-16 in either order, with and without a byte order mark, and UTF-32', () => {
    const little = bytes(bulletin, 'utf16le');
    const big = Buffer.from(little).swap16();
    const marked = Buffer.concat([Buffer.from([0xfe, 0xff]), big]);
    const wide = Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0]);
    const seen = [little, big, marked, wide].map((content) => {
      const outcome = decodeText('x.md', content);
      return outcome.ok ? 'read' : outcome.problems[0]?.message;
    });
    expect(seen).toMatchInlineSnapshot(`
      [
        "Tệp được lưu bằng bảng mã UTF-16, không phải UTF-8.",
        "Tệp được lưu bằng bảng mã UTF-16, không phải UTF-8.",
        "Tệp được lưu bằng bảng mã UTF-16, không phải UTF-8.",
        "Tệp được lưu bằng bảng mã UTF-32, không phải UTF-8.",
      ]
    `);
  });

  it('names what office software saves, whatever the name of the file', () => {
    const beginnings = ['PK\x03\x04', '\xD0\xCF\x11\xE0\xA1', '%PDF-1.7', '{\\rtf1\\ansi'];
    const seen = beginnings.map((beginning) => {
      const outcome = decodeText('x.md', Buffer.from(`${beginning}\x06\0\xFF`, 'latin1'));
      return outcome.ok ? 'read' : outcome.problems.map(({ id, message }) => `${id}: ${message}`).join('\n');
    });
    expect(seen).toMatchInlineSnapshot(`
      [
        "file-not-text: Bên trong là một tệp Word (.docx) hoặc tệp nén, không phải tệp chữ, dù tên tệp có đuôi của tệp chữ.",
        "file-not-text: Bên trong là một tệp Word kiểu cũ (.doc), không phải tệp chữ, dù tên tệp có đuôi của tệp chữ.",
        "file-not-text: Bên trong là một tệp PDF, không phải tệp chữ, dù tên tệp có đuôi của tệp chữ.",
        "file-not-text: Bên trong là một tệp RTF, không phải tệp chữ, dù tên tệp có đuôi của tệp chữ.",
      ]
    `);
  });

  it('refuses a byte that is not UTF-8, at the letter it stands for', async () => {
    const content = Buffer.concat([
      bytes('---\ntên: ch', 'utf8'),
      Buffer.from([0xe1, 0x20]),
      bytes('y\n---\n', 'utf8'),
    ]);
    expect(await refusals({ [path]: content })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:2:8 error file-not-utf8
        Tệp có byte 0xE1 không hợp lệ trong bảng mã UTF-8.
        Mở tệp bằng bảng mã đã dùng khi soạn (ví dụ TCVN3, VNI, Windows-1258) rồi lưu lại với UTF-8."
    `);
  });

  it('refuses a file cut in the middle of a letter', async () => {
    const content = bytes(`${bulletin}Việ`, 'utf8');
    expect(await refusals({ [path]: content.subarray(0, -1) })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:6:3 error file-not-utf8
        Tệp bị cắt giữa một ký tự nên không đọc được theo bảng mã UTF-8.
        Mở tệp bằng bảng mã đã dùng khi soạn (ví dụ TCVN3, VNI, Windows-1258) rồi lưu lại với UTF-8."
    `);
  });

  it('refuses NUL and other characters that are not seen', async () => {
    expect(await refusals({ [path]: bulletin.replace('dung', 'du\0ng') })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:5:7 error file-control-character
        Tệp có ký tự điều khiển U+0000 mà mắt thường không thấy.
        Xóa ký tự ở vị trí này rồi gõ lại đoạn chữ xung quanh."
    `);
    for (const hidden of ['\u0007', '\u000B', '\u007F', '\u0085', '\u2028', '\u202E', '\uFEFF', '\uFFFF']) {
      const outcome = decodeText('x.md', Buffer.from(`a${hidden}b`));
      expect(outcome.ok ? hidden : outcome.problems[0]?.id).toBe('file-control-character');
    }
  });

  it('refuses the mark of a letter that was lost', async () => {
    expect(await refusals({ [path]: bulletin.replace('ộ', '\uFFFD') })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:5:2 error file-damaged-character
        Tệp có ký tự “�”: một chữ ở đây đã bị mất khi chuyển bảng mã.
        Gõ lại chữ bị mất theo bản gốc."
    `);
  });

  it('refuses a text of many megabytes', async () => {
    expect(await refusals({ [path]: bulletin + 'x'.repeat(3_000_000) })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:1:1 error file-too-large
        Tệp lớn 3001 KB, vượt quá giới hạn 1000 KB của một tệp chữ.
        Chia nội dung thành nhiều tệp, hoặc bỏ phần dữ liệu không phải là chữ."
    `);
  });

  it('accepts a text of exactly the limit', async () => {
    const { entries, problems } = await readFiles({ [path]: bulletin.padEnd(1_000_000 - 12, 'x') });
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(2);
  });
});

describe('normalization', () => {
  const variants: Record<string, (text: string) => string> = {
    'a byte order mark': (text) => `\uFEFF${text}`,
    'lines that end in CR LF': (text) => text.replaceAll('\n', '\r\n'),
    'lines that end in CR': (text) => text.replaceAll('\n', '\r'),
    'decomposed letters': (text) => text.normalize('NFD'),
  };

  it.each(Object.entries(variants))('gives with %s the very same entries as without', async (_name, vary) => {
    const plain = { 'site.yaml': 'name: Xã Mẫu\n', [path]: bulletin };
    const varied = Object.fromEntries(Object.entries(plain).map(([file, text]) => [file, vary(text)]));
    expect(varied).not.toEqual(plain);
    const withoutPath = async (files: Record<string, string>) =>
      (await readFiles(files)).entries.map((entry) => ({ ...entry, path: '' }));
    expect(await withoutPath(varied)).toEqual(await withoutPath(plain));
  });

  it('makes values NFC that are written with escapes', async () => {
    const { entries } = await readFiles({ 'site.yaml': 'name: "e\\u0302\\u0301"\n' });
    expect(entries[0]?.data).toEqual({ name: 'ế' });
  });
});

describe('what is not a file to read', () => {
  it('refuses symbolic links, dangling, leaving or staying', async () => {
    const folder = writeContent({ [path]: bulletin });
    symlinkSync('/etc/hostname', join(folder, 'bulletins/xa-mau/2026-11.md'));
    symlinkSync('2026-99.md', join(folder, 'bulletins/xa-mau/2026-12.md'));
    symlinkSync('2026-10.md', join(folder, 'bulletins/xa-mau/2027-01.md'));
    symlinkSync('xa-mau', join(folder, 'bulletins/xa-khac'));
    expect(await refusalsIn(folder)).toMatchInlineSnapshot(`
      "bulletins/xa-khac:1:1 error file-symlink
        Đây là một liên kết tượng trưng (symlink), không phải tệp hay thư mục thật.
        Thay liên kết bằng chính tệp hoặc thư mục mà nó trỏ tới.
      bulletins/xa-mau/2026-11.md:1:1 error file-symlink
        Đây là một liên kết tượng trưng (symlink), không phải tệp hay thư mục thật.
        Thay liên kết bằng chính tệp hoặc thư mục mà nó trỏ tới.
      bulletins/xa-mau/2026-12.md:1:1 error file-symlink
        Đây là một liên kết tượng trưng (symlink), không phải tệp hay thư mục thật.
        Thay liên kết bằng chính tệp hoặc thư mục mà nó trỏ tới.
      bulletins/xa-mau/2027-01.md:1:1 error file-symlink
        Đây là một liên kết tượng trưng (symlink), không phải tệp hay thư mục thật.
        Thay liên kết bằng chính tệp hoặc thư mục mà nó trỏ tới."
    `);
  });

  it('refuses a pipe without opening it', async () => {
    const folder = writeContent({ [path]: bulletin });
    execFileSync('mkfifo', [join(folder, 'bulletins/xa-mau/2026-11.md')]);
    expect(await refusalsIn(folder)).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-11.md:1:1 error file-not-regular
        Đây không phải là một tệp thông thường.
        Xóa nó khỏi thư mục nội dung."
    `);
  });

  it('refuses a file that went away or became a link after it was listed', async () => {
    const folder = writeContent({});
    symlinkSync('site.yaml', join(folder, 'link.yaml'));
    const outcomes = await Promise.all(['gone.yaml', 'link.yaml'].map((file) => readSource(folder, file)));
    expect(outcomes.map((outcome) => (outcome.ok ? 'read' : outcome.problems[0]?.message))).toMatchInlineSnapshot(`
      [
        "Không đọc được tệp này: không còn ở đó, hoặc tên không viết bằng UTF-8.",
        "Không đọc được tệp này: là một liên kết tượng trưng.",
      ]
    `);
  });

  it('refuses files and folders without permission to read', async () => {
    const folder = writeContent({ [path]: bulletin, 'stories/a.md': bulletin });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'bulletins'), 0o755);
    chmodSync(join(folder, 'bulletins/xa-mau'), 0o755);
    chmodSync(join(folder, path), 0);
    chmodSync(join(folder, 'stories'), 0);
    const problems = await asNobody(async () => (await readContent(folder)).problems);
    chmodSync(join(folder, 'stories'), 0o700);
    expect(problems.map(showProblem).join('\n')).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:1:1 error file-unreadable
        Không đọc được tệp này: không có quyền đọc.
        Kiểm tra tệp và quyền truy cập của tệp rồi chạy lại.
      stories:1:1 error folder-unreadable
        Không đọc được thư mục này: không có quyền đọc.
        Kiểm tra quyền truy cập của thư mục."
    `);
  });
});

describe('the reader', () => {
  it('never throws for the bytes of a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (content) => {
        const outcome = decodeText('x.md', content);
        const expected = content[0] === 0xef && content[1] === 0xbb ? content.subarray(3) : content;
        if (outcome.ok) {
          const reread = new TextDecoder('utf-8', { fatal: true }).decode(expected);
          expect(outcome.value.text).toBe(reread.replace(/\r\n?/g, '\n').normalize('NFC'));
        } else {
          expect(outcome.problems.length).toBeGreaterThan(0);
        }
        return Promise.resolve();
      }),
    );
  });

  it('makes of any bytes either an entry or a problem in that file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), fc.boolean(), async (content, fenced) => {
        const file = fenced ? Buffer.concat([Buffer.from('---\n'), content, Buffer.from('\n---\n')]) : content;
        const { entries, problems } = await readFiles({ [path]: file });
        const here = [...entries, ...problems].filter((one) => one.file === path);
        expect(here.length).toBeGreaterThan(0);
        expect(entries.some((one) => one.file === path)).toBe(!problems.some((one) => one.file === path));
      }),
      { numRuns: 60 },
    );
  });
});
