import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatHead, parseLedger, sha256 } from '../../../src/corpus/ledger-file.ts';
import { emptyLedger, sealEntries } from '../../../src/domain/ledger.ts';
import { checkChain } from '../../../src/rules/ledger-chain.ts';

const entries = Array.from({ length: 50 }, (_, index) => ({
  kind: 'release' as const,
  bulletin: `xa-mau/${2000 + index}`,
  figures: [
    ['petitions.received', String(20 + index)],
    ['petitions.solved', String(10 + index)],
  ] as const,
}));
const lines = sealEntries(emptyLedger, entries, '2026-11-21', sha256);
const head = formatHead({ lines: lines.length, hash: sha256(lines.at(-1)!) });
const check = (changed: readonly string[]) =>
  checkChain(parseLedger(changed.map((line) => `${line}\n`).join(''), head));
const everyLine = lines.map((_, index) => [index + 1] as const);
const position = fc.integer({ min: 0, max: lines.length - 1 });

test('a ledger of 50 lines that nobody touched holds', () => {
  expect(check(lines)).toEqual([]);
  expect(checkChain(emptyLedger)).toEqual([]);
});

describe('any one line', () => {
  test.each(everyLine)('%i, removed, is missed by its number', (number) => {
    const findings = check(lines.toSpliced(number - 1, 1));
    expect(findings.map(({ id, line }) => [id, line])).toEqual([
      ['ledger-line-missing', Math.min(number, lines.length - 1)],
    ]);
    expect(findings[0]!.message).toContain(`thiếu dòng số ${number}`);
  });

  test.each(everyLine)('%i, with another figure, is named', (number) => {
    const changed = lines[number - 1]!.replace(/"petitions\.solved","\d+"/, '"petitions.solved","99"');
    const findings = check(lines.with(number - 1, changed));
    expect(findings.map(({ id, line }) => [id, line])).toEqual([
      ['ledger-figures-edited', number],
      ['ledger-chain-broken', number],
    ]);
  });

  test.each(everyLine)('%i, with another figure and a digest made to fit, is named', (number) => {
    const forged = lines[number - 1]!.replace(/"petitions\.solved","\d+"/, '"petitions.solved","99"');
    const digest = sha256(/"figures":(\[.*\]),"digest"/.exec(forged)![1]!);
    const findings = check(lines.with(number - 1, forged.replace(/"digest":"[0-9a-f]+"/, `"digest":"${digest}"`)));
    expect(findings.map(({ id, line }) => [id, line])).toEqual([['ledger-chain-broken', number]]);
  });

  test.each(everyLine)('%i, dated otherwise, is named', (number) => {
    const findings = check(lines.with(number - 1, lines[number - 1]!.replace('2026-11-21', '2026-11-20')));
    expect(findings.map(({ id, line }) => [id, line])).toEqual([['ledger-chain-broken', number]]);
  });

  test.each(everyLine)('%i, linked otherwise, is named', (number) => {
    const changed = lines[number - 1]!.replace(/"previous":"[0-9a-f]{64}"/, `"previous":"${'a'.repeat(64)}"`);
    expect(check(lines.with(number - 1, changed)).map(({ line }) => line)).toContain(number);
  });

  test.each(everyLine)('%i, twice, is named', (number) => {
    const findings = check(lines.toSpliced(number - 1, 0, lines[number - 1]!));
    expect(findings.map(({ line }) => line)).toContain(number + 1);
    expect(findings.map(({ id }) => id)).toContain('ledger-line-repeated');
  });

  test('with any character of it changed, is named', () => {
    fc.assert(
      fc.property(position, fc.nat(), fc.constantFrom('x', '7', ' ', '"', '{'), (index, at, character) => {
        const line = lines[index]!;
        const place = at % line.length;
        fc.pre(line[place] !== character);
        const findings = check(lines.with(index, line.slice(0, place) + character + line.slice(place + 1)));
        expect(findings.map((one) => one.line)).toContain(index + 1);
      }),
    );
  });
});

test('two lines that changed places are named', () => {
  fc.assert(
    fc.property(position, position, (one, other) => {
      fc.pre(one < other);
      const findings = check(lines.with(one, lines[other]!).with(other, lines[one]!));
      expect(findings.map(({ line }) => line)).toEqual(expect.arrayContaining([one + 1, other + 1]));
    }),
  );
});

test('a line put between others by hand is named', () => {
  fc.assert(
    fc.property(position, (index) => {
      const [extra] = sealEntries(emptyLedger, [{ ...entries[0]!, bulletin: 'xa-mau/1999' }], '2026-11-21', sha256);
      expect(check(lines.toSpliced(index, 0, extra!)).map(({ line }) => line)).toContain(index === 0 ? 2 : index + 1);
    }),
  );
});

test('any number of lines lost from the end are missed', () => {
  expect(check(lines.slice(0, 47)).map(({ message }) => message)).toEqual([
    'Sau dòng 47 thiếu các dòng số 48 đến 50: cuối sổ đã bị xóa.',
  ]);
  expect(check([]).map(({ id, line }) => [id, line])).toEqual([['ledger-line-missing', 1]]);
});

test('a ledger that is ahead of its head holds, as after a run killed between the two files', () => {
  const text = lines.map((line) => `${line}\n`).join('');
  expect(checkChain(parseLedger(text, formatHead({ lines: 49, hash: sha256(lines[48]!) })))).toEqual([]);
});

test('says what is wrong, and whence the ledger comes back', () => {
  const text = (changed: readonly string[], ending = '\n') => changed.join('\n') + ending;
  const show = (ledger: Parameters<typeof checkChain>[0]) =>
    checkChain(ledger).map(({ id, severity, line, message, hint }) => `${severity} ${id} ${line} ${message} → ${hint}`);
  const three = lines.slice(0, 3);
  const headOfThree = formatHead({ lines: 3, hash: sha256(three[2]!) });
  expect(show(parseLedger(text([three[0]!, '', three[2]!]), headOfThree))).toMatchInlineSnapshot(`
    [
      "error ledger-line-malformed 2 Dòng 2 của sổ công bố bỏ trống. → Lấy lại content/ledger.jsonl và content/.ledger-head từ bản lưu gần nhất; sổ chỉ được ghi thêm bằng npm run release.",
    ]
  `);
  expect(show(parseLedger(text([three[0]!, 'rác', three[1]!, three[2]!]), headOfThree))).toMatchInlineSnapshot(`
    [
      "error ledger-line-malformed 2 Dòng 2 của sổ công bố không đúng dạng: thiếu, thừa hoặc sai trường. → Lấy lại content/ledger.jsonl và content/.ledger-head từ bản lưu gần nhất; sổ chỉ được ghi thêm bằng npm run release.",
      "error ledger-line-moved 3 Dòng 3 mang số thứ tự 2, không đứng đúng chỗ. → Lấy lại content/ledger.jsonl và content/.ledger-head từ bản lưu gần nhất; sổ chỉ được ghi thêm bằng npm run release.",
    ]
  `);
  expect(show(parseLedger(text([three[1]!, three[0]!, three[2]!]), headOfThree))).toMatchInlineSnapshot(`
    [
      "error ledger-line-missing 1 Trước dòng 1 thiếu dòng số 1: đã bị xóa hoặc đổi chỗ. → Lấy lại content/ledger.jsonl và content/.ledger-head từ bản lưu gần nhất; sổ chỉ được ghi thêm bằng npm run release.",
      "error ledger-line-moved 2 Dòng 2 mang số thứ tự 1, không đứng đúng chỗ. → Lấy lại content/ledger.jsonl và content/.ledger-head từ bản lưu gần nhất; sổ chỉ được ghi thêm bằng npm run release.",
    ]
  `);
  expect(show(parseLedger(text(three, ''), headOfThree))).toMatchInlineSnapshot(`
    [
      "error ledger-line-cut 3 Dòng 3, dòng cuối của sổ công bố, bị cắt ngang. → Lấy lại content/ledger.jsonl và content/.ledger-head từ bản lưu gần nhất; sổ chỉ được ghi thêm bằng npm run release.",
    ]
  `);
  expect(show(parseLedger(text(three), undefined))).toMatchInlineSnapshot(`
    [
      "warning ledger-head-missing 3 Không có tệp .ledger-head, nên không biết sổ có bị mất dòng cuối hay không. → Lấy lại tệp content/.ledger-head từ bản lưu; nếu chưa từng có, chạy npm run release để ghi lại.",
    ]
  `);
  expect(show(parseLedger(text(three), 'rác'))).toMatchInlineSnapshot(`
    [
      "error ledger-head-malformed 3 Tệp .ledger-head ghi mã băm cuối sổ không đọc được. → Lấy lại content/ledger.jsonl và content/.ledger-head từ bản lưu gần nhất; sổ chỉ được ghi thêm bằng npm run release.",
    ]
  `);
});
