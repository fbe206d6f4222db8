import { describe, expect, test } from 'vitest';
import { acknowledgedAt, acknowledgedInWhole, acknowledgementSchema } from '../../../src/domain/acknowledgement.ts';
import { applyAcknowledgements } from '../../../src/rules/acknowledgements.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { checkShares } from '../../../src/rules/shares.ts';
import { contentOf, showFinding } from './continuity-bulletins.ts';

const note = 'Nguồn in 2,73%; hai con số cho 2,80%.';
const figures = [{ indicator: 'ho-ngheo', value: '2,73%', numerator: '6.300', denominator: '224.695' }];
const repeated: Finding = {
  id: 'figures-repeated',
  severity: 'warning',
  collection: 'bulletins',
  entry: 'xa-mau/2026-10',
  keys: ['period'],
  message: 'Số liệu giống hệt kỳ trước.',
  hint: 'Xin kiểm tra.',
};

/** What remains of the warnings of a bulletin with these acknowledgements. */
function check(acknowledgements: object[], extra: readonly Finding[] = []): string[] {
  const content = contentOf({ '2026-10': { figures } });
  const { data } = content.bulletins.get('xa-mau/2026-10')!;
  Object.assign(data, { acknowledgements: acknowledgements.map((one) => acknowledgementSchema.parse(one)) });
  return applyAcknowledgements(content, [...checkShares(content), ...extra]).map(showFinding);
}

describe('an acknowledged warning', () => {
  const acknowledgement = { problem: 'share-mismatch', figure: 'figures.ho-ngheo', note };

  test('becomes a note that says so', () => {
    expect(check([acknowledgement])).toMatchInlineSnapshot(`
      [
        "note share-mismatch xa-mau/2026-10 figures.0.value: “Tỉ lệ hộ nghèo” ghi 2,73%, nhưng 6.300 trên 224.695 là 2,80%. Đã được ghi nhận: Nguồn in 2,73%; hai con số cho 2,80%. → Không cần làm gì thêm: người đọc thấy lời ghi nhận này trên trang.",
      ]
    `);
  });

  test('leaves other warnings as they are', () => {
    expect(check([acknowledgement], [repeated]).map((line) => line.split(' ')[0])).toEqual(['note', 'warning']);
  });

  test('about the bulletin as a whole names no figure', () => {
    const whole = { problem: 'figures-repeated', note: 'Đúng là không có gì mới.' };
    expect(check([whole], [repeated]).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'warning share-mismatch',
      'note figures-repeated',
    ]);
    expect(check([{ problem: 'share-mismatch', note }])).toHaveLength(2);
  });

  test('of another bulletin stays a warning', () => {
    const other = { ...repeated, entry: 'xa-mau/2026-09' };
    expect(
      check([{ problem: 'figures-repeated', note }], [other]).filter((line) => line.startsWith('warning figures')),
    ).toHaveLength(1);
  });
});

describe('an acknowledgement', () => {
  test('that no warning answers to is a warning itself', () => {
    expect(check([{ problem: 'denominator-changed', figure: 'figures.ho-ngheo', note }])).toMatchInlineSnapshot(`
      [
        "warning share-mismatch xa-mau/2026-10 figures.0.value: “Tỉ lệ hộ nghèo” ghi 2,73%, nhưng 6.300 trên 224.695 là 2,80%. → Sửa thành: value: 2,80% — hoặc sửa tử số, mẫu số.",
        "warning acknowledgement-unused xa-mau/2026-10 acknowledgements.0.problem: Không có cảnh báo “denominator-changed” nào ở “figures.ho-ngheo” cần ghi nhận. → Cảnh báo đang có ở đó: share-mismatch; sửa “problem” cho đúng, hoặc xóa mục này.",
      ]
    `);
    expect(check([{ problem: 'figures-repeated', note }])).toMatchInlineSnapshot(`
      [
        "warning share-mismatch xa-mau/2026-10 figures.0.value: “Tỉ lệ hộ nghèo” ghi 2,73%, nhưng 6.300 trên 224.695 là 2,80%. → Sửa thành: value: 2,80% — hoặc sửa tử số, mẫu số.",
        "warning acknowledgement-unused xa-mau/2026-10 acknowledgements.0.problem: Không có cảnh báo “figures-repeated” nào ở bản tin này cần ghi nhận. → Xóa mục này; nếu lời ghi chú vẫn cần cho người đọc, chuyển thành “note” của số liệu.",
      ]
    `);
  });

  test('of an error is refused', () => {
    const error: Finding = { ...repeated, id: 'sum-mismatch', severity: 'error', keys: ['figures', 0, 'value'] };
    expect(check([{ problem: 'sum-mismatch', figure: 'figures.ho-ngheo', note }], [error])).toMatchInlineSnapshot(`
      [
        "warning share-mismatch xa-mau/2026-10 figures.0.value: “Tỉ lệ hộ nghèo” ghi 2,73%, nhưng 6.300 trên 224.695 là 2,80%. → Sửa thành: value: 2,80% — hoặc sửa tử số, mẫu số.",
        "error sum-mismatch xa-mau/2026-10 figures.0.value: Số liệu giống hệt kỳ trước. → Xin kiểm tra.",
        "error acknowledgement-of-error xa-mau/2026-10 acknowledgements.0.problem: “sum-mismatch” ở “figures.ho-ngheo” là lỗi, không phải cảnh báo, nên không ghi nhận để đó được. → Sửa lỗi theo gợi ý của chính lỗi ấy, rồi xóa mục ghi nhận này.",
      ]
    `);
  });

  test('of a figure that is not there is refused, with the nearest', () => {
    expect(check([{ problem: 'share-mismatch', figure: 'figures.ho-ngeo', note }])).toMatchInlineSnapshot(`
      [
        "warning share-mismatch xa-mau/2026-10 figures.0.value: “Tỉ lệ hộ nghèo” ghi 2,73%, nhưng 6.300 trên 224.695 là 2,80%. → Sửa thành: value: 2,80% — hoặc sửa tử số, mẫu số.",
        "error unknown-figure xa-mau/2026-10 acknowledgements.0.figure: Bản tin không có số liệu “figures.ho-ngeo” để ghi nhận. → Có phải bạn định viết “figures.ho-ngheo”?",
      ]
    `);
  });

  test('needs a note, and a kind of problem', () => {
    expect(acknowledgementSchema.safeParse({ problem: 'share-mismatch' }).success).toBe(false);
    expect(acknowledgementSchema.safeParse({ problem: 'Share mismatch', note }).success).toBe(false);
  });

  test('is shown at its figure, or with the bulletin', () => {
    const acknowledgements = [
      { problem: 'share-mismatch', figure: 'figures.ho-ngheo', note: 'Một.' },
      { problem: 'figures-repeated', note: 'Hai.' },
    ];
    expect(acknowledgedAt({ acknowledgements }, 'figures.ho-ngheo')).toEqual(['Một.']);
    expect(acknowledgedAt({ acknowledgements }, 'figures.dan-so')).toEqual([]);
    expect(acknowledgedInWhole({ acknowledgements })).toEqual(['Hai.']);
    expect(acknowledgedInWhole({})).toEqual([]);
  });
});

test('without any acknowledgement, findings stay as they are', () => {
  const content = contentOf({ '2026-10': { figures } });
  expect(applyAcknowledgements(content, [repeated])).toEqual([repeated]);
});
