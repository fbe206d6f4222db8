import { accept, refuse, type Parsed } from '../vietnamese/parsed.ts';

/** Types of Party documents and what they are called (rule 66-QĐ/TW on Party documents). */
export const partyDocumentTypes = {
  NQ: 'Nghị quyết',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  QĐ: 'Quyết định',
  QĐi: 'Quy định',
  QC: 'Quy chế',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  KH: 'Kế hoạch',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  ĐA: 'Đề án',
  TTr: 'Tờ trình',
} as const;

/** Types of State documents that carry their type in the symbol (decree 30/2020/NĐ-CP, appendix III). */
export const stateDocumentTypes = {
  ...partyDocumentTypes,
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  PA: 'Phương án',
  GM: 'Giấy mời',
} as const;

/**
 * The symbol of a document. A Party number is unique per type, issuer and term; a State number per year, so that a legal
 * document (law, decree, circular) carries its year in the symbol and an office letter does not.
 */
export type DocumentSymbol =
  | { system: 'party'; number: number; type: keyof typeof partyDocumentTypes; issuer: string }
  | { system: 'state'; number: number; year?: number; type?: keyof typeof stateDocumentTypes; issuer: string };

const issuer = '[\\p{Lu}\\d][\\p{L}\\d]*(?:[-.][\\p{L}\\d]+)*';
const partyPattern = new RegExp(
  `^(?<number>\\d{1,5})-(?<type>${Object.keys(partyDocumentTypes).join('|')})\\/(?<issuer>${issuer})$`,
  'u',
);
const statePattern = new RegExp(
  `^(?<number>\\d{1,5})(?:\\/(?<year>\\d{4}))?\\/(?:(?<type>${Object.keys(stateDocumentTypes).join('|')})-)?(?<issuer>${issuer})$`,
  'u',
);

/** Reads a document's symbol: `04-NQ/TW`, `30/2020/NĐ-CP`, `10/2022/QH15`, `12/BC-UBND`, `123/UBND-VP`. */
export function parseDocumentSymbol(text: string): Parsed<DocumentSymbol> {
  const symbol = text.normalize('NFC').trim();
  const party = partyPattern.exec(symbol)?.groups;
  if (party)
    return accept({
      system: 'party',
      number: Number(party['number']),
      type: party['type'] as keyof typeof partyDocumentTypes,
      issuer: party['issuer']!,
    });
  const state = statePattern.exec(symbol)?.groups;
  if (state) {
    const { number, year, type, issuer: by } = state;
    return accept({
      system: 'state',
      number: Number(number),
      ...(year && { year: Number(year) }),
      ...(type && { type: type as keyof typeof stateDocumentTypes }),
      issuer: by!,
    });
  }
  if (/^\d+$/.test(symbol))
    return refuse(
      `“${text}” mới chỉ là số, chưa đủ số và ký hiệu của văn bản.`,
      `Viết đủ loại và cơ quan ban hành, ví dụ ${symbol}-KH/HU hoặc ${symbol}/KH-UBND.`,
    );
  return refuse(
    `“${text}” không phải là số và ký hiệu văn bản.`,
    'Văn bản của Đảng viết như 04-NQ/TW; văn bản nhà nước viết như 30/2020/NĐ-CP hoặc 12/BC-UBND.',
  );
}

/** Writes a symbol as {@link parseDocumentSymbol} reads it; Party numbers below 10 have a leading zero. */
export function formatDocumentSymbol(symbol: DocumentSymbol): string {
  const number = String(symbol.number).padStart(2, '0');
  if (symbol.system === 'party') return `${number}-${symbol.type}/${symbol.issuer}`;
  return [number, symbol.year, symbol.type ? `${symbol.type}-${symbol.issuer}` : symbol.issuer]
    .filter((part) => part !== undefined)
    .join('/');
}
