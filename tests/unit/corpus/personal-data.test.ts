import { describe, expect, test } from 'vitest';
import { checkFileNames, checkPersonalData } from '../../../src/corpus/check-personal-data.ts';
import { parseFile } from '../../../src/corpus/front-matter.ts';
import { readPublicContacts, type PersonalDataSource } from '../../../src/corpus/personal-data-sources.ts';

function source(file: string, text: string): PersonalDataSource {
  const parsed = parseFile({ file, text });
  return { file, text, ...(parsed.ok && parsed.value) };
}

const bulletin = (fields: string, body = '') =>
  source('bulletins/xa-mau/2026-10.md', `---\nsummary: Kết quả.\n${fields}---\n${body}`);

const told = (...sources: PersonalDataSource[]) =>
  checkPersonalData(sources).problems.map(
    ({ id, severity, file, line, column, field }) => `${severity} ${id} ${file}:${line}:${column} ${field}`,
  );

describe('personal data in the content', () => {
  test('is refused in fields, tables, links, alt texts and comments, at its line and column', () => {
    const found = told(
      bulletin(
        'method: Gọi 0912 345 678.\nmainPoints:\n  - Thư về vana@gmail.com\n  - { note: "CCCD 001098012345" }\n# gọi 0903111222\n',
        '\n| A | 0987 654 321 |\n|---|---|\n\n![Chị Lan 0909123456](a.jpg) [gọi](tel:+84909888777)\n<!-- 0911222333 -->\n',
      ),
    );
    expect(found).toEqual([
      'error personal-phone bulletins/xa-mau/2026-10.md:3:13 method',
      'error personal-email bulletins/xa-mau/2026-10.md:5:12 mainPoints.0',
      'error personal-id-number bulletins/xa-mau/2026-10.md:6:19 mainPoints.1.note',
      'error personal-phone bulletins/xa-mau/2026-10.md:7:7 mainPoints.1.note',
      'error personal-phone bulletins/xa-mau/2026-10.md:10:7 ',
      'error personal-phone bulletins/xa-mau/2026-10.md:13:11 ',
      'error personal-phone bulletins/xa-mau/2026-10.md:13:41 ',
      'error personal-phone bulletins/xa-mau/2026-10.md:14:6 ',
    ]);
  });

  test('is refused in a file that cannot be parsed', () => {
    expect(told(source('pages/a.md', '---\ntitle: "a\nGọi 0912345678'))).toEqual([
      'error personal-phone pages/a.md:3:5 ',
    ]);
  });

  test('is never repeated, and the extent of it is told', () => {
    const { problems, found } = checkPersonalData([bulletin('method: Gọi 0912 345 678.\n')]);
    expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toMatchInlineSnapshot(`
      [
        "Dòng 3, từ cột 13, 12 ký tự: có vẻ là số điện thoại. Bỏ số này, viết nơi tiếp nhận thay cho số riêng; nếu là đầu mối công khai của cơ quan, khai một lần ở publicContacts trong site.yaml hoặc trong tệp của đơn vị. Nếu có căn cứ để công bố, thêm waivers: [{ rule: personal-phone, reason: … }] và ghi rõ lý do.",
      ]
    `);
    expect(JSON.stringify(problems)).not.toContain('345');
    expect(found.get('bulletins/xa-mau/2026-10.md')).toEqual(['0912 345 678']);
  });

  test('is refused as a name anywhere in a commitment, and beside a complaint elsewhere', () => {
    expect(told(source('commitments/xa-mau/kn-1.md', '---\ntitle: Đường vào nhà ông Tư\n---\n'))).toHaveLength(1);
    expect(told(bulletin('method: Đường vào nhà ông Tư.\n'))).toEqual([]);
  });

  test('is refused in the name of a file, which is not repeated', () => {
    const problems = checkFileNames(['stories/anh-0912345678.jpg', 'stories/anh.jpg']);
    expect(problems.map(({ id, file }) => `${id} ${file}`)).toEqual(['personal-phone stories/anh-0912345678.jpg']);
    expect(problems[0]!.message + problems[0]!.hint).not.toContain('0912');
  });
});

describe('public contacts', () => {
  const site = source(
    'site.yaml',
    'publisher:\n  contact: Trực ban 0297 3 123 456\n  publicContacts: ["0297.3123456"]\n',
  );
  const organization = source('organizations/xa-mau.yaml', 'name: Xã Mẫu\npublicContacts:\n  - vanthu@xamau.gov.vn\n');

  test('are declared by the site and by organizations, and allowed everywhere', () => {
    expect(readPublicContacts([site, organization])).toEqual(['0297.3123456', 'vanthu@xamau.gov.vn']);
    expect(told(site, organization, bulletin('method: Gọi (0297) 3123456 hoặc vanthu@xamau.gov.vn\n'))).toEqual([]);
  });

  test('are not declared by any other file', () => {
    expect(told(bulletin('publicContacts: ["0297.3123456"]\n'))).toHaveLength(1);
  });
});

describe('a waiver', () => {
  const waiver = (rule: string, reason: string) => `waivers:\n  - { rule: ${rule}, reason: ${reason} }\n`;

  test('turns what it names into a note with its reason', () => {
    const { problems } = checkPersonalData([
      bulletin(`method: Gọi 0912 345 678.\n${waiver('personal-phone', 'Số trực đã niêm yết')}`),
    ]);
    expect(problems.map(({ id, severity, line, message }) => `${severity} ${id} ${line} ${message}`))
      .toMatchInlineSnapshot(`
      [
        "note personal-data-waived 3 Quy tắc personal-phone được bỏ qua ở đây (số điện thoại), lý do ghi trong tệp: “Số trực đã niêm yết”",
      ]
    `);
  });

  test('does not cover another rule or another entry', () => {
    const waived = waiver('personal-phone', 'Số trực đã niêm yết');
    expect(told(bulletin(`method: vana@gmail.com 0912 345 678\n${waived}`)).map((line) => line.split(' ')[1])).toEqual([
      'personal-email',
      'personal-data-waived',
    ]);
    expect(
      told(bulletin(`method: 0912 345 678\n${waived}`), source('pages/a.md', '---\ntitle: 0912 345 678\n---\n')),
    ).toEqual([
      'note personal-data-waived bulletins/xa-mau/2026-10.md:3:9 method',
      'error personal-phone pages/a.md:2:8 title',
    ]);
  });

  test('does not count with too short a reason', () => {
    expect(told(bulletin(`method: 0912 345 678\n${waiver('personal-phone', 'Cần')}`))).toEqual([
      'error personal-phone bulletins/xa-mau/2026-10.md:3:9 method',
    ]);
  });

  test('does not repeat personal data in its reason', () => {
    const { problems } = checkPersonalData([bulletin(waiver('personal-phone', 'Số 0912 345 678 là số trực'))]);
    expect(JSON.stringify(problems)).not.toContain('345');
  });

  test('that nothing needs is a warning where it stands', () => {
    expect(told(bulletin(waiver('personal-email', 'Thư của văn phòng')))).toEqual([
      'warning waiver-unused bulletins/xa-mau/2026-10.md:4:13 waivers.0.rule',
    ]);
  });
});
