import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportForGithub } from '../../../src/reporters/github.ts';
import { reportForGitlab } from '../../../src/reporters/gitlab.ts';
import { reportAsJson } from '../../../src/reporters/json.ts';
import { mixed, problemWith, reportOf } from './sample-report.ts';

const wild = fc.string({ unit: 'binary', maxLength: 30 });

describe('JSON', () => {
  test('has the same fields in the same order for every problem', () => {
    expect(reportAsJson(reportOf(mixed))).toMatchInlineSnapshot(`
      "[
        {
          "id": "share-mismatch",
          "severity": "warning",
          "file": "bulletins/xa-mau/2026-10.md",
          "line": 3,
          "column": 9,
          "field": "period",
          "message": "Tỉ lệ ghi 100%, nhưng 1 trên 3 là 33%.",
          "hint": "Sửa thành: value: 33%"
        },
        {
          "id": "chain-interrupted",
          "severity": "note",
          "file": "bulletins/xa-mau/2026-10.md",
          "line": 5,
          "column": 1,
          "field": "petitions.opening",
          "message": "Chưa đối chiếu được.",
          "hint": "Bổ sung bản tin."
        },
        {
          "id": "number-invalid",
          "severity": "error",
          "file": "bulletins/xa-mau/2026-10.md",
          "line": 6,
          "column": 13,
          "field": "petitions.received",
          "message": "Số trong “1.74” có thể hiểu hai cách.",
          "hint": "Nếu là 1,74, xin viết 1,74."
        },
        {
          "id": "site-missing",
          "severity": "error",
          "file": "site.yaml",
          "line": 1,
          "column": 1,
          "field": "",
          "message": "Thư mục nội dung chưa có tệp site.yaml.",
          "hint": "Thêm tệp site.yaml."
        }
      ]
      "
    `);
  });

  test('is an empty list where nothing is wrong', () => {
    expect(JSON.parse(reportAsJson(reportOf([])))).toEqual([]);
  });

  test('does not depend on the order in which problems were found', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...mixed], { minLength: mixed.length }), (shuffled) => {
        for (const write of [reportAsJson, reportForGithub, reportForGitlab])
          expect(write(reportOf(shuffled))).toBe(write(reportOf(mixed)));
      }),
    );
  });

  test('gives back every text, and holds nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(wild, wild, (file, message) => {
        const text = reportAsJson(reportOf([problemWith({ file, message })]));
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(JSON.parse(text)).toEqual([problemWith({ file, message })]);
      }),
    );
  });
});

describe('annotations of GitHub', () => {
  test('name file, line, column and kind', () => {
    expect(reportForGithub(reportOf(mixed))).toMatchInlineSnapshot(`
      "::warning file=content/bulletins/xa-mau/2026-10.md,line=3,col=9,title=Tỉ lệ không khớp tử số%2C mẫu số [share-mismatch]::Tỉ lệ ghi 100%25, nhưng 1 trên 3 là 33%25.%0ASửa thành: value: 33%25
      ::notice file=content/bulletins/xa-mau/2026-10.md,line=5,col=1,title=Thiếu bản tin ở giữa [chain-interrupted]::Chưa đối chiếu được.%0ABổ sung bản tin.
      ::error file=content/bulletins/xa-mau/2026-10.md,line=6,col=13,title=Số viết sai hoặc có thể hiểu hai cách [number-invalid]::Số trong “1.74” có thể hiểu hai cách.%0ANếu là 1,74, xin viết 1,74.
      ::error file=content/site.yaml,line=1,col=1,title=Thiếu tệp site.yaml [site-missing]::Thư mục nội dung chưa có tệp site.yaml.%0AThêm tệp site.yaml.
      "
    `);
  });

  test('escape what would end a property or the command', () => {
    const text = reportForGithub(reportOf([problemWith({ file: 'a,b:c\r\n%.md', message: '50%: a,b\r\n::error::x' })]));
    expect(text).toMatchInlineSnapshot(`
      "::error file=content/a%2Cb%3Ac%0D%0A%25.md,line=6,col=13,title=Số viết sai hoặc có thể hiểu hai cách [number-invalid]::50%25: a,b%0D%0A::error::x%0ANếu là 1,74, xin viết 1,74.
      "
    `);
  });

  test('name no file for a problem of the folder', () => {
    const text = reportForGithub(reportOf([problemWith({ id: 'content-folder-missing', file: '' })]));
    expect(text).toMatch(/^::error title=Không có thư mục nội dung \[content-folder-missing\]::/);
  });

  test('are one line each, from which every text can be read back', () => {
    const unescape = (text: string) =>
      text
        .replaceAll('%2C', ',')
        .replaceAll('%3A', ':')
        .replaceAll('%0A', '\n')
        .replaceAll('%0D', '\r')
        .replaceAll('%25', '%');
    fc.assert(
      fc.property(
        wild.filter((name) => name !== ''),
        wild,
        wild,
        (file, message, hint) => {
          const text = reportForGithub(reportOf([problemWith({ file, message, hint })]));
          const [, properties = '', data = ''] = /^::error ([^]*?)::([^]*)\n$/.exec(text)!;
          expect(text.slice(0, -1)).not.toMatch(/[\r\n]/);
          const [first = ''] = properties.split(',');
          expect(unescape(first)).toBe(`file=content/${file}`);
          expect(properties.split(',')).toHaveLength(4);
          expect(unescape(data)).toBe(`${message}\n${hint}`);
        },
      ),
    );
  });
});

describe('Code Quality of GitLab', () => {
  test('has path, line, gravity and a fingerprint', () => {
    expect(reportForGitlab(reportOf(mixed.slice(0, 2)))).toMatchInlineSnapshot(`
      "[
        {
          "description": "Tỉ lệ ghi 100%, nhưng 1 trên 3 là 33%. → Sửa thành: value: 33%",
          "check_name": "share-mismatch",
          "fingerprint": "3647a2666887df23be07b61d0f76273711319a2aba3013314c5ccb29d7c721a7",
          "severity": "minor",
          "location": {
            "path": "content/bulletins/xa-mau/2026-10.md",
            "lines": {
              "begin": 3
            }
          }
        },
        {
          "description": "Số trong “1.74” có thể hiểu hai cách. → Nếu là 1,74, xin viết 1,74.",
          "check_name": "number-invalid",
          "fingerprint": "84fab51e38a6609ea6938168c5092dcdbd49fccc32dfb0794b7c3be4da48f11f",
          "severity": "major",
          "location": {
            "path": "content/bulletins/xa-mau/2026-10.md",
            "lines": {
              "begin": 6
            }
          }
        }
      ]
      "
    `);
  });

  const fingerprints = (...problems: Parameters<typeof reportOf>[0]) =>
    (JSON.parse(reportForGitlab(reportOf(problems))) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );

  test('knows a problem again on another line', () => {
    expect(fingerprints(problemWith({ line: 90 }))).toEqual(fingerprints(problemWith()));
  });

  test('tells apart problems of another kind, file, field or message, and equal ones by their number', () => {
    const others = [
      {},
      { id: 'number-kind' as const },
      { file: 'site.yaml' },
      { field: 'x' },
      { message: 'x' },
      { line: 7 },
    ];
    expect(new Set(fingerprints(...others.map(problemWith))).size).toBe(others.length);
  });
});
