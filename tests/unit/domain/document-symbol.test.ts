import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDocumentSymbol, parseDocumentSymbol, partyDocumentTypes } from '../../../src/domain/document-symbol.ts';

describe('a document symbol', () => {
  test.each(['04-NQ/TW', '17-CTr/HU', '100-KH/HU', '21-KL/TW', '66-QĐ/TW', '35-CT/TW'])(
    '%s is of the Party',
    (text) => {
      const parsed = parseDocumentSymbol(text);
      expect(parsed).toMatchObject({ ok: true, value: { system: 'party' } });
      expect(parsed.ok && formatDocumentSymbol(parsed.value)).toBe(text);
    },
  );

  test.each([
    ['30/2020/NĐ-CP', { number: 30, year: 2020, type: 'NĐ', issuer: 'CP' }],
    ['10/2022/QH15', { number: 10, year: 2022, issuer: 'QH15' }],
    ['123/UBND-VP', { number: 123, issuer: 'UBND-VP' }],
    ['12/BC-UBND', { number: 12, type: 'BC', issuer: 'UBND' }],
  ])('%s is of the State', (text, value) => {
    const parsed = parseDocumentSymbol(text);
    expect(parsed).toEqual({ ok: true, value: { system: 'state', ...value } });
    expect(parsed.ok && formatDocumentSymbol(parsed.value)).toBe(text);
  });

  test('is refused where it is a number alone, with what is missing', () => {
    expect(parseDocumentSymbol('73')).toMatchInlineSnapshot(`
      {
        "hint": "Viết đủ loại và cơ quan ban hành, ví dụ 73-KH/HU hoặc 73/KH-UBND.",
        "message": "“73” mới chỉ là số, chưa đủ số và ký hiệu của văn bản.",
        "ok": false,
      }
    `);
  });

  test.each(['', 'Kế hoạch số 73', '04-nq/tw', '04NQTW', 'NQ-04/TW'])('is refused as “%s”', (text) => {
    expect(parseDocumentSymbol(text).ok).toBe(false);
  });

  test('of the Party is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(...(Object.keys(partyDocumentTypes) as (keyof typeof partyDocumentTypes)[])),
        fc.constantFrom('TW', 'TU', 'HU', 'ĐU', 'BTCTW'),
        (number, type, issuer) => {
          const symbol = { system: 'party' as const, number, type, issuer };
          expect(parseDocumentSymbol(formatDocumentSymbol(symbol))).toEqual({ ok: true, value: symbol });
        },
      ),
    );
  });
});
