import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/corpus/yaml.ts';

function dataOf(yaml: string): unknown {
  const parsed = parseYaml('x.yaml', yaml, 1);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.value;
}

function refusalOf(yaml: string): string {
  const parsed = parseYaml('x.yaml', yaml, 1);
  if (parsed.ok) return 'read';
  return parsed.problems
    .map(({ id, line, column, field, message, hint }) => `${line}:${column} ${field} ${id}\n${message}\n${hint}`)
    .join('\n');
}

describe('values', () => {
  it('stay text as written', () => {
    const yaml = 'a: 1.740\nb: 2026-02-30\nc: 012\nd: no\ne: 9,95%\nf: 08/09/2026\ng: 1e3\nh: ~\ni: null\n';
    expect(dataOf(yaml)).toEqual({
      ...{ a: '1.740', b: '2026-02-30', c: '012', d: 'no', e: '9,95%', f: '08/09/2026', g: '1e3', h: '~', i: 'null' },
    });
  });

  it('keep directives, quotes and folded lines', () => {
    const yaml = 'a:\n  - Tiếp nhận :so[petitions.received] kiến nghị\nb: "x: y"\nc: >-\n  một\n  hai\n';
    expect(dataOf(yaml)).toEqual({ a: ['Tiếp nhận :so[petitions.received] kiến nghị'], b: 'x: y', c: 'một hai' });
  });

  it('are absent when blank, however deep', () => {
    const yaml = 'a:\nb: ""\nc: []\nd: {}\ne: { x: , y: "  " }\nf: [{ x: }, "", z]\ng: 1\nh:\n  -\n  - i: []\n';
    expect(dataOf(yaml)).toEqual({ f: ['z'], g: '1' });
  });

  it('give no fields where all are blank', () => {
    expect(dataOf('a:\nb: []\n')).toEqual({});
  });
});

describe('commas inside braces', () => {
  it('belong to the number they stand in', () => {
    const yaml = 'f: { indicator: a, value: 1,97%, baseline: gần 9,95%,target: 1.740,5 , note: 1,740,5 }\n';
    const fields = { indicator: 'a', value: '1,97%', baseline: 'gần 9,95%', target: '1.740,5', note: '1,740,5' };
    expect(dataOf(yaml)).toEqual({ f: fields });
  });

  it('separate the items of a list, and stay as written outside of braces', () => {
    expect(dataOf('a: [1,2]\nb: 9,95%\nc: "1,2"\nd: |\n  x: 1,2\n')).toEqual({
      ...{ a: ['1', '2'], b: '9,95%', c: '1,2', d: 'x: 1,2\n' },
    });
  });

  it('are refused where they would cut a sentence', () => {
    expect(refusalOf('a: 1\nb: { x: Công khai, minh bạch }\n')).toMatchInlineSnapshot(`
      "2:20  yaml-colon-missing-in-braces
      Trong { }, “minh bạch” đứng sau dấu phẩy hoặc dấu ngoặc mà không có dấu hai chấm.
      Nếu dấu phẩy là của giá trị đứng trước: đặt cả giá trị trong ngoặc kép, ví dụ summary: "Kết quả: đạt". Nếu đây là một trường, thêm dấu hai chấm."
    `);
    expect(refusalOf('b: { x: lúc 8:30 được 9,5% }\n')).toContain('1:25  yaml-colon-missing-in-braces');
  });

  it('may be followed by a blank field', () => {
    expect(dataOf('a: { x: 1, y: , z: 2 }\nb:\n')).toEqual({ a: { x: '1', z: '2' } });
  });

  it('never lose a number', () => {
    const number = fc.tuple(fc.nat(), fc.nat()).map(([whole, part]) => `${whole},${part}`);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (numbers) => {
        const yaml = `a: { ${numbers.map((one, at) => `k${at}: ${one}`).join(', ')} }\n`;
        expect(dataOf(yaml)).toEqual({ a: Object.fromEntries(numbers.map((one, at) => [`k${at}`, one])) });
      }),
    );
  });
});

describe('what YAML may not hold', () => {
  it('refuses each duplicate key and names the first', () => {
    expect(refusalOf('a: 1\np:\n  - x: 1\n    x: 2\na: 3\n')).toMatchInlineSnapshot(`
      "5:1 a yaml-duplicate-key
      Trường “a” đã được khai báo ở dòng 1.
      Giữ lại một dòng, xóa dòng kia.
      4:5 p.0.x yaml-duplicate-key
      Trường “x” đã được khai báo ở dòng 3.
      Giữ lại một dòng, xóa dòng kia."
    `);
  });

  it('refuses keys that are one when composed', () => {
    expect(refusalOf('é: 1\n"e\\u0301": 2\n')).toContain('2:1 é yaml-duplicate-key');
  });

  it('refuses anchors and aliases', () => {
    expect(refusalOf('a: &x 1\nb: *x\n')).toMatchInlineSnapshot(`
      "1:4  yaml-anchor
      Không dùng được neo “&x” của YAML.
      Viết lại giá trị ở từng chỗ cần dùng. Nếu “&” là chữ trong câu: đặt cả giá trị trong ngoặc kép, ví dụ summary: "Kết quả: đạt".
      2:4  yaml-alias
      Không dùng được bí danh “*x” của YAML.
      Viết lại giá trị ở từng chỗ cần dùng. Nếu “*” là chữ trong câu: đặt cả giá trị trong ngoặc kép, ví dụ summary: "Kết quả: đạt"."
    `);
  });

  it('refuses a sentence that begins like an alias or a tag', () => {
    expect(refusalOf('a: 1\nb: *Ghi chú*\n')).toMatchInlineSnapshot(`
      "2:4  yaml-alias
      Không dùng được bí danh “*Ghi” của YAML.
      Viết lại giá trị ở từng chỗ cần dùng. Nếu “*” là chữ trong câu: đặt cả giá trị trong ngoặc kép, ví dụ summary: "Kết quả: đạt"."
    `);
    expect(refusalOf('a: !Lưu ý\n')).toMatchInlineSnapshot(`
      "1:4  yaml-tag
      Không dùng được nhãn kiểu “!Lưu” của YAML.
      Bỏ nhãn kiểu. Nếu “!” là chữ trong câu: đặt cả giá trị trong ngoặc kép, ví dụ summary: "Kết quả: đạt"."
    `);
  });

  it.each(['a: !!str 1\n', 'a: ! x\n', 'a: !!map {x: 1}\n', '!x a: 1\n', 'a: [!!int 1]\n', 'a: !!js/function x\n'])(
    'refuses the tag in %j',
    (yaml) => {
      expect(refusalOf(yaml)).toContain('yaml-tag');
    },
  );

  it('refuses an anchor that would multiply without following it', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(at === 0 ? 0 : 9)}]`);
    expect(refusalOf(`${lines.join('\n')}\n`)).toContain('yaml-anchor');
  });

  it('refuses keys that reach into objects, and pollutes nothing', () => {
    expect(refusalOf('a:\n  __proto__:\n    polluted: 1\nconstructor: { prototype: { x: 1 } }\n'))
      .toMatchInlineSnapshot(`
      "2:3 a.__proto__ yaml-key-reserved
      Không được đặt tên trường là “__proto__”.
      Xóa trường này hoặc đặt tên khác.
      4:1 constructor yaml-key-reserved
      Không được đặt tên trường là “constructor”.
      Xóa trường này hoặc đặt tên khác."
    `);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('reads other names of object members as ordinary fields', () => {
    expect(dataOf('toString: a\nhasOwnProperty: b\n')).toEqual({ toString: 'a', hasOwnProperty: 'b' });
  });

  it('refuses control characters written with escapes', () => {
    expect(refusalOf('a:\n  b: "x\\0y"\n  c: "\\uD800"\n')).toMatchInlineSnapshot(`
      "2:3 a.b yaml-control-character
      Giá trị có ký tự điều khiển U+0000.
      Bỏ ký tự này (thường viết bằng dấu “\\” trong ngoặc kép).
      3:3 a.c yaml-control-character
      Giá trị có ký tự điều khiển U+D800.
      Bỏ ký tự này (thường viết bằng dấu “\\” trong ngoặc kép)."
    `);
  });

  it.each([
    ['- a\n- b\n', 'một danh sách'],
    ['Kết quả\n', 'một đoạn chữ'],
  ])('refuses %j, which is no mapping', (yaml, kind) => {
    expect(refusalOf(yaml)).toContain(`yaml-not-mapping\nPhần khai báo là ${kind},`);
  });

  it('refuses a second document', () => {
    expect(refusalOf('---\na: 1\n---\n')).toMatchInlineSnapshot(`
      "3:1  yaml-several-documents
      Dòng này bắt đầu một phần khai báo thứ hai trong cùng một tệp.
      Mỗi tệp chỉ có một phần khai báo: bỏ dòng --- hoặc ... thừa."
    `);
  });

  it('refuses deep nesting', () => {
    expect(refusalOf('['.repeat(60_000))).toMatchInlineSnapshot(`
      "1:1  yaml-too-deep
      Phần khai báo lồng nhau quá 100 cấp.
      Viết lại cho ít cấp hơn, hoặc đóng các dấu ngoặc còn mở."
    `);
  });
});

describe('syntax', () => {
  it.each([
    ['a colon in a value', 'a: 1\nsummary: Kết quả: tốt\n', '2:10  yaml-colon-in-value'],
    ['a missing colon', 'a: 1\nsummary Kết quả\nb: 2\n', '2:1  yaml-colon-missing'],
    ['a missing colon at the end', 'a: 1\nsummary Kết quả\n', '2:1  yaml-colon-missing'],
    ['a missing colon at the beginning', 'summary Kết quả\nb: 2\n', '1:1  yaml-colon-missing'],
    ['a missing space', 'a: 1\nsummary:Kết quả\nb: 2\n', '2:1  yaml-space-missing'],
    ['an unclosed double quote', 'a: 1\nsummary: "Kết quả\nb: 2\n', '2:10  yaml-quote-unclosed'],
    ['an unclosed single quote', "a: 1\nsummary: 'Kết quả\nb: 2\n", '2:10  yaml-quote-unclosed'],
    ['text after a quote', 'summary: "Tự soi" của chi bộ\n', '1:10  yaml-text-after-quote'],
    ['quotes inside quotes', 'a: "x "y" z"\nb: 1\n', '1:4  yaml-text-after-quote'],
    ['a tab', 'petitions:\n\treceived: 3\n', '2:1  yaml-tab'],
    ['a tab after spaces', 'petitions:\n  solved: 1\n  \treceived: 3\n', '3:3  yaml-tab'],
    ['too much indentation', 'petitions:\n  solved: 1\n   received: 3\n', '3:4  yaml-indentation'],
    ['too little indentation', 'petitions:\n   solved: 1\n  received: 3\n', '3:3  yaml-indentation'],
    ['indentation below a value', 'a: 1\n  b: 2\n', '2:3  yaml-indentation'],
    ['a field moved out of its group', 'a:\n  b: 1\nc: 2\n  d: 3\n', '4:3  yaml-indentation'],
    ['a hard space for indentation', 'a:\n  b: 1\n\u00A0 c: 2\n  d: 3\n', '3:1  yaml-hard-space'],
    ['a hard space after a colon', 'a:\n  b:\u00A01\n  c: 2\n', '2:5  yaml-hard-space'],
    ['an unclosed list', 'a: [1, 2\nb: 2\n', '1:4  yaml-bracket-unclosed'],
    ['an unclosed mapping', 'a: {x: 1, y: 2\nb: 2\n', '1:4  yaml-bracket-unclosed'],
    ['a missing comma', 'a: {x: 1 y: 2}\n', '1:11  yaml-comma'],
    ['a comma too many', 'a: [1,,2]\n', '1:7  yaml-comma'],
    ['an escape that does not exist', 'a: "\\q"\n', '1:6  yaml-escape'],
    ['a percent sign at the beginning', 'a: %x\n', '1:4  yaml-special-start'],
    ['an at sign at the beginning', 'a: @x\n', '1:4  yaml-special-start'],
    ['a dash for a value', 'a: - # không có\n', '1:4  yaml-special-start'],
    ['text after a block sign', 'a: > x\n', '1:4  yaml-special-start'],
    ['a bracket too many', 'a: [1, 2]]\nb: 2\n', '1:10  yaml-syntax'],
    ['a directive', '%FOO\n---\na: 1\n', '2:1  yaml-syntax'],
  ])('refuses %s where it stands', (_name, yaml, expected) => {
    expect(refusalOf(yaml).split('\n')[0]).toBe(expected);
  });

  it('tells of both lines where one of them is moved', () => {
    expect(refusalOf('a:\n  b: 1\nc: 2\n  # d\n  d: 3\n')).toMatchInlineSnapshot(`
      "5:3  yaml-indentation
      Dòng này thụt vào 2 dấu cách, dòng 3 ở trên thụt vào 0 dấu cách: hai dòng không khớp nhau.
      Các trường cùng cấp phải thụt vào bằng số dấu cách như nhau; sửa dòng này hoặc dòng ở trên."
    `);
  });

  it('tells every later line that has a fault of its own, once', () => {
    const yaml = 'a: Kết quả: đạt\nb: 1\nc:\n  d: 1\n\te: 2\nf: Tháng tới: đối thoại\n';
    expect(refusalOf(yaml).match(/^\d.*$/gm)).toEqual([
      '1:4  yaml-colon-in-value',
      '5:1  yaml-tab',
      '6:4  yaml-colon-in-value',
    ]);
  });

  it('tells that curly quotation marks do not quote', () => {
    expect(refusalOf('a: “Kết quả: đạt”\n')).toMatchInlineSnapshot(`
      "1:4  yaml-colon-in-value
      Giá trị ““Kết quả: đạt”” có dấu hai chấm nên bị hiểu thành một trường khác.
      Ngoặc cong “ ” của Word không thay được ngoặc thẳng. Đặt cả giá trị trong ngoặc kép, ví dụ summary: "Kết quả: đạt"."
    `);
  });

  it('says what is wrong and what to write', () => {
    const faults = [
      'a: 1\nb c\n',
      'a:1\nb: 2\n',
      'a: b: c\n',
      'a: "b" c\n',
      'a: [1\nb: 2\n',
      'a: "b\n',
      'a:\n\tb: 1\n',
      ': x\n',
    ];
    expect(faults.map(refusalOf).join('\n\n')).toMatchInlineSnapshot(`
      "2:1  yaml-colon-missing
      Dòng “b c” thiếu dấu hai chấm sau tên trường.
      Viết theo dạng “tên: giá trị”, có dấu cách sau dấu hai chấm.

      1:1  yaml-space-missing
      Dòng “a:1” thiếu dấu cách sau dấu hai chấm.
      Viết theo dạng “tên: giá trị”, có dấu cách sau dấu hai chấm.

      1:4  yaml-colon-in-value
      Giá trị “b: c” có dấu hai chấm nên bị hiểu thành một trường khác.
      Đặt cả giá trị trong ngoặc kép, ví dụ summary: "Kết quả: đạt".

      1:4  yaml-text-after-quote
      Trong “"b" c”, sau dấu ngoặc đóng vẫn còn chữ.
      Đặt cả giá trị trong ngoặc đơn '…', bên trong vẫn dùng được ngoặc kép: summary: '"Tự soi" của chi bộ'.

      1:4  yaml-bracket-unclosed
      Dấu “[” mở ở đây không được đóng lại.
      Thêm dấu “]” ở cuối danh sách.

      1:4  yaml-quote-unclosed
      Dấu ngoặc mở ở đây không được đóng lại.
      Thêm dấu ngoặc cùng loại ở cuối giá trị.

      2:1  yaml-tab
      Dòng này thụt lề bằng phím Tab.
      Thay mỗi Tab bằng hai dấu cách.

      1:1  yaml-syntax
      Phần khai báo viết sai cú pháp YAML ở gần vị trí này.
      Kiểm tra thụt lề, dấu hai chấm và dấu ngoặc. Đặt cả giá trị trong ngoặc kép, ví dụ summary: "Kết quả: đạt"."
    `);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      'b',
      ': ',
      ':',
      '\n',
      '\n  ',
      '\n- ',
      '- ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      ' #',
      '&x ',
      '*x',
      '!t ',
      '|',
      '>',
    ],
    ...['\t', '---\n', '...\n', '? ', '%', '\\', '1.740', 'Kết quả', '__proto__', '<<'],
  );

  it('is read as text or refused in Vietnamese with a position in the text', () => {
    const yaml = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(yaml, (text) => {
        const parsed = parseYaml('x.md', text, 2);
        if (parsed.ok) return expectText(parsed.value);
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { line, column, message, hint } of parsed.problems) {
          expect(line).toBeGreaterThanOrEqual(2);
          expect(line).toBeLessThanOrEqual(2 + text.split(/[\n\r\u0085\u2028\u2029]/).length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(`${message}${hint}`).not.toMatch(/undefined|\b(?:mapping|scalar|unexpected|indentation|expected)\b/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('of plain fields is read back', () => {
    const key = fc
      .stringMatching(/^[a-z][a-zA-Z]{0,8}$/)
      .filter((name) => !['constructor', 'prototype'].includes(name));
    const value = fc.string().filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, noNullPrototype: true }), (fields) => {
        const yaml = Object.entries(fields).map(([name, text]) => `${name}: ${JSON.stringify(text)}\n`);
        expect(dataOf(yaml.join(''))).toEqual(fields);
      }),
    );
  });
});

function expectText(value: unknown): void {
  if (typeof value === 'string') expect(value.trim()).not.toBe('');
  else for (const inner of Object.values(value as object)) expectText(inner);
}
