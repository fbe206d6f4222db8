import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { privacyProblems } from '../../../src/domain/problem-kinds/privacy.ts';
import { personalDataRules, waiversField } from '../../../src/domain/waiver.ts';
import { allowContacts } from '../../../src/rules/personal-data/allowed-contacts.ts';
import { findInFileName } from '../../../src/rules/personal-data/file-names.ts';
import { findPersonalData } from '../../../src/rules/personal-data/find.ts';
import { maskProblem, withoutPersonalData } from '../../../src/rules/personal-data/mask.ts';
import { formatQuantity } from '../../../src/vietnamese/quantity.ts';
import { quantities } from '../vietnamese/arbitraries.ts';
import { spotted } from './personal-data-samples.ts';

describe('the examples shown to editors', () => {
  test.each(personalDataRules)('%s: the wrong one is found, the right one is not', (rule) => {
    const { wrong, right } = privacyProblems[rule];
    expect(findPersonalData(wrong).map(({ kind }) => kind)).toContain(rule);
    expect(spotted(right)).toEqual([]);
  });
});

describe('public contacts', () => {
  const allowed = allowContacts([
    '0297 3 123 456',
    '+84 912 345 678',
    'VanThu@xamau.gov.vn',
    'Trụ sở: số 12 đường Trần Phú, xã Mẫu',
    'Kho bạc Nhà nước, tài khoản 3713.0.1234567',
  ]);

  test.each([
    '(0297) 3.123.456',
    '+84 297 3123456',
    '0912345678',
    '0912.345.678',
    'vanthu@xamau.gov.vn',
    'Số 12 đường Trần Phú',
    'tài khoản 3713.0.1234567',
  ])('are allowed however they are written: %s', (text) => {
    expect(spotted(text)).not.toEqual([]);
    expect(spotted(text, { allowed })).toEqual([]);
  });

  test.each([
    '0297 3 123 457',
    'nguyenvanthu@xamau.gov.vn',
    'thu@xamau.gov.vn',
    'vanthu@xamau.gov.vn.example.com',
    'số 1 đường Trần Phú',
    'số 12 đường Trần Phú Nam',
    '001098012345',
  ])('allow nothing beside them: %s', (text) => {
    expect(spotted(text, { allowed })).toHaveLength(1);
  });

  test('never allow an identity number', () => {
    expect(spotted('001098012345', { allowed: allowContacts(['001098012345']) })).toHaveLength(1);
  });
});

describe('messages', () => {
  test.each([
    ['“0912 345 678” không phải là số viết đúng cách.', '“[đã che]” không phải là số viết đúng cách.'],
    ['Không có đơn vị nào ở “vana@gmail.com”.', 'Không có đơn vị nào ở “[đã che]”.'],
    ['Dòng “Gọi 0912 345 67…” thiếu dấu hai chấm.', 'Dòng “Gọi [đã che]…” thiếu dấu hai chấm.'],
    ['Giá trị “thư nguyenvana@gma…” có dấu hai chấm.', 'Giá trị “thư [đã che]…” có dấu hai chấm.'],
    ['“1.74” có thể hiểu theo hai cách: 1,74 hoặc 1.740.', '“1.74” có thể hiểu theo hai cách: 1,74 hoặc 1.740.'],
  ])('%s', (message, masked) => {
    expect(withoutPersonalData(message)).toBe(masked);
  });

  test('lose what was found in their file even where nothing else gives it away', () => {
    expect(withoutPersonalData('“7700201001234” không hợp lệ.', ['7700201001234'])).toBe('“[đã che]” không hợp lệ.');
  });

  test('keep every figure', () => {
    fc.assert(
      fc.property(quantities.map(formatQuantity), (figure) => {
        const message = `“Hộ nghèo” ghi ${figure}, nhưng các phần cộng lại là ${figure}.`;
        expect(withoutPersonalData(message)).toBe(message);
      }),
    );
  });

  test('are masked in every part of a problem', () => {
    const problem: Problem = {
      id: 'field-unknown',
      severity: 'error',
      file: 'stories/anh-0912345678.md',
      line: 3,
      column: 1,
      field: 'goi.0912345678',
      message: 'Không có trường nào tên “0912345678”.',
      hint: 'Đổi tên thành “anh-0912345678”.',
    };
    expect(JSON.stringify(maskProblem(problem))).not.toContain('345');
    expect(maskProblem(problem)).toMatchObject({ file: 'stories/anh-[đã che].md', line: 3, column: 1, id: problem.id });
  });
});

describe('names of files', () => {
  test.each([
    ['stories/anh-0912345678.jpg', 'personal-phone'],
    ['stories/0912-345-678.md', 'personal-phone'],
    ['commitments/xa-mau/001098012345.md', 'personal-id-number'],
    ['stories/cmnd-371234567.png', 'personal-id-number'],
    ['stories/xe-68c-123-45.jpg', 'personal-vehicle-plate'],
    ['stories/vana@gmail.com.md', 'personal-email'],
    ['commitments/xa-mau/don-nguyen-van-binh.md', 'personal-name'],
  ])('%s', (file, kind) => {
    expect(findInFileName(file).map((match) => match.kind)).toEqual([kind]);
  });

  test.each([
    'bulletins/xa-mau/2018-01--2021-06.md',
    'bulletins/xa-mau/2026-q3.md',
    'documents/10-2022-qh15.yaml',
    'commitments/xa-mau/kn-2026-014.md',
    'commitments/xa-mau/duong-nguyen-van-linh.md',
    'stories/img-20261005-093012.jpg',
    'stories/2026-10-05-09-12-34-5678.jpg',
  ])('%s is harmless', (file) => {
    expect(findInFileName(file)).toEqual([]);
  });
});

describe('waivers', () => {
  test('name a rule and give a reason', () => {
    expect(
      waiversField.safeParse([{ rule: 'personal-phone', reason: 'Số trực công khai của trạm y tế.' }]).success,
    ).toBe(true);
  });

  test.each([
    [[{ rule: 'personal-phone', reason: 'Cần.      ' }]],
    [[{ rule: 'phone', reason: 'Số trực công khai của trạm y tế.' }]],
    [[{ rule: 'personal-phone' }]],
    [[]],
  ])('are refused otherwise', (waivers) => {
    expect(waiversField.safeParse(waivers).success).toBe(false);
  });
});
