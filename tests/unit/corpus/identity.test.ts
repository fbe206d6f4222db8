import { describe, expect, it } from 'vitest';
import { checkIdentity, findDuplicates } from '../../../src/corpus/identity.ts';
import { bulletin, readFiles, refusals } from './content-folder.ts';

describe('names of files', () => {
  it.each([
    'xa-mau/2026-10',
    'xa-mau/2026-q3',
    'xa-mau/2026-6t',
    'xa-mau/2026',
    'giong-rieng/2018-01--2021-06',
    'xa-mau/2020-2025',
    `${'a'.repeat(80)}/2026`,
  ])('accepts the bulletin %s', async (id) => {
    const { entries, problems } = await readFiles({ [`bulletins/${id}.md`]: bulletin });
    expect(problems).toEqual([]);
    expect(entries.map((entry) => entry.id)).toEqual([id, 'site']);
  });

  it('refuses diacritics and suggests the name without', async () => {
    expect(await refusals({ 'organizations/xã-mẫu.yaml': 'name: X\n' })).toMatchInlineSnapshot(`
      "organizations/xã-mẫu.yaml:1:1 error identity-not-ascii
        Tên “xã-mẫu” có chữ có dấu hoặc ký tự lạ.
        Đổi tên thành “xa-mau”."
    `);
  });

  it('refuses decomposed diacritics', async () => {
    expect(await refusals({ ['stories/gương-tốt.md'.normalize('NFD')]: bulletin })).toMatchInlineSnapshot(`
      "stories/gương-tốt.md:1:1 error identity-not-ascii
        Tên “gương-tốt” có chữ có dấu hoặc ký tự lạ.
        Đổi tên thành “guong-tot”."
    `);
  });

  it('refuses capitals, in folders too', async () => {
    expect(await refusals({ 'bulletins/Xa-Mau/2026-Q3.md': bulletin })).toMatchInlineSnapshot(`
      "bulletins/Xa-Mau/2026-Q3.md:1:1 error identity-upper-case
        Tên “Xa-Mau” có chữ hoa.
        Đổi tên thành “xa-mau”.
      bulletins/Xa-Mau/2026-Q3.md:1:1 error identity-upper-case
        Tên “2026-Q3” có chữ hoa.
        Đổi tên thành “2026-q3”."
    `);
  });

  it('refuses spaces, ?, #, %, .. and doubled hyphens', async () => {
    const names = ['xa mau', 'xa?mau', 'xa#mau', 'xa%2Fmau', 'xa..mau', '-xa', 'xa--mau', '_', 'xa\nmau'];
    const files = Object.fromEntries(names.map((name) => [`terms/${name}.yaml`, 'name: X\n']));
    const { problems, entries } = await readFiles(files);
    expect(entries.map(({ file }) => file)).toEqual(['site.yaml']);
    expect(problems.map(({ id, message, hint }) => `${id}: ${message} ${hint}`)).toMatchInlineSnapshot(`
      [
        "identity-malformed: Tên “-xa” phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối. Đổi tên thành “xa”.",
        "identity-malformed: Tên “_” phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối. Chỉ dùng chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối.",
        "identity-not-ascii: Tên “xa�mau” có chữ có dấu hoặc ký tự lạ. Đổi tên thành “xa-mau”.",
        "identity-malformed: Tên “xa mau” phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối. Đổi tên thành “xa-mau”.",
        "identity-malformed: Tên “xa#mau” phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối. Đổi tên thành “xa-mau”.",
        "identity-malformed: Tên “xa%2Fmau” phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối. Đổi tên thành “xa-2fmau”.",
        "identity-malformed: Tên “xa--mau” phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối. Đổi tên thành “xa-mau”.",
        "identity-malformed: Tên “xa..mau” phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối. Đổi tên thành “xa-mau”.",
        "identity-malformed: Tên “xa?mau” phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối. Đổi tên thành “xa-mau”.",
      ]
    `);
  });

  it('takes the copies that a computer names for copies', async () => {
    expect(
      await refusals({
        'bulletins/xa-mau/2026-10 (1).md': bulletin,
        'stories/bai-mau - Copy.md': bulletin,
      }),
    ).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10 (1).md:1:1 error identity-malformed
        Tên “2026-10 (1)” phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối.
        Đây có vẻ là bản sao của một tệp khác: xóa bản thừa, giữ một tệp mang tên “2026-10”.
      stories/bai-mau - Copy.md:1:1 error identity-malformed
        Tên “bai-mau - Copy” phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối.
        Đây có vẻ là bản sao của một tệp khác: xóa bản thừa, giữ một tệp mang tên “bai-mau”."
    `);
  });

  it('refuses names of more than 80 characters', async () => {
    expect(await refusals({ [`stories/${'a'.repeat(240)}.md`]: bulletin })).toMatchInlineSnapshot(`
      "stories/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1:1 error identity-too-long
        Tên dài 240 ký tự, vượt quá 80 ký tự.
        Đặt lại tên ngắn hơn, không quá 80 ký tự."
    `);
    expect(checkIdentity('x', 'a'.repeat(300), ['slug']).map(({ id }) => id)).toEqual(['identity-too-long']);
  });

  it('refuses two hyphens outside a period', () => {
    expect(checkIdentity('x', 'xa--mau/2018--2021', ['slug', 'period']).map(({ message }) => message)).toEqual([
      'Tên “xa--mau” phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối.',
    ]);
  });

  it('suggests a name only where letters or digits are left', () => {
    const hints = ['???', 'Tháng 10--Tháng 12'].map((name) => checkIdentity('x', name, ['period'])[0]?.hint);
    expect(hints).toMatchInlineSnapshot(`
      [
        "Chỉ dùng chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối.",
        "Đổi tên thành “thang-10--thang-12”.",
      ]
    `);
  });

  it('holds pictures to the same rule', async () => {
    expect(await refusals({ 'stories/Ảnh 1.jpg': 'x' })).toMatchInlineSnapshot(`
      "stories/Ảnh 1.jpg:1:1 error identity-not-ascii
        Tên “Ảnh 1” có chữ có dấu hoặc ký tự lạ.
        Đổi tên thành “anh-1”."
    `);
  });

  it('refuses a bad name and a bad text in one run', async () => {
    const { problems } = await readFiles({ 'terms/Xa.yaml': '- a\n' });
    expect(problems.map(({ id }) => id)).toEqual(['identity-upper-case', 'yaml-not-mapping']);
  });
});

describe('two files with one identity', () => {
  it('refuses the second and names both', async () => {
    expect(await refusals({ 'stories/a.md': bulletin, 'stories/a.mdx': bulletin })).toMatchInlineSnapshot(`
      "stories/a.mdx:1:1 error identity-duplicate
        Tệp này trùng danh tính “stories/a” với tệp “stories/a.md”.
        Giữ lại một tệp; đổi tên hoặc xóa tệp còn lại."
    `);
  });

  it('refuses names that differ only in case', async () => {
    const { problems } = await readFiles({ 'terms/xa.yaml': 'name: X\n', 'terms/Xa.yaml': 'name: X\n' });
    const seen = problems.map(({ id, file, message }) => `${file} ${id}: ${message}`);
    expect(seen).toMatchInlineSnapshot(`
      [
        "terms/Xa.yaml identity-upper-case: Tên “Xa” có chữ hoa.",
        "terms/xa.yaml identity-duplicate: Tệp này trùng danh tính “terms/xa” với tệp “terms/Xa.yaml”.",
      ]
    `);
  });

  it('refuses names that differ only in composition', () => {
    const [one, other] = ['xã'.normalize('NFC'), 'xã'.normalize('NFD')];
    const problems = findDuplicates(
      [one, other].map((name) => ({ file: `terms/${name}.yaml`, name: `terms/${name}` })),
    );
    expect(problems.map(({ id, file }) => [id, file])).toEqual([['identity-duplicate', `terms/${other}.yaml`]]);
  });

  it('accepts one name in two collections, and pictures that share a name', async () => {
    const { problems } = await readFiles({
      'terms/a.yaml': 'name: X\n',
      'documents/a.yaml': 'name: X\n',
      'stories/a.md': bulletin,
      'stories/a.jpg': 'x',
      'stories/a.png': 'x',
    });
    expect(problems).toEqual([]);
  });
});
