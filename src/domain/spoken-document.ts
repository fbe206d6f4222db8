import { abbreviations } from '../vietnamese/abbreviations.ts';
import type { Speech } from '../vietnamese/speech.ts';
import { speakYear } from '../vietnamese/spoken-date.ts';
import { speakLetters } from '../vietnamese/spoken-letters.ts';
import { speakDigits, speakWhole } from '../vietnamese/spoken-number.ts';
import { stateDocumentTypes, type DocumentSymbol } from './document-symbol.ts';

/** Issuers as symbols shorten them (decree 30/2020/NĐ-CP; rules of the Party on the form of its documents). */
const issuers: Readonly<Record<string, string>> = {
  TW: 'Trung ương',
  TU: 'Tỉnh ủy',
  ThU: 'Thành ủy',
  HU: 'Huyện ủy',
  QU: 'Quận ủy',
  TXU: 'Thị ủy',
  ĐU: 'Đảng ủy',
  CB: 'Chi bộ',
  BTCTW: 'Ban Tổ chức Trung ương',
  UBKTTW: 'Ủy ban Kiểm tra Trung ương',
  VPTW: 'Văn phòng Trung ương',
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  QH: 'Quốc hội',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  TTCP: 'Thanh tra Chính phủ',
  VPCP: 'Văn phòng Chính phủ',
  BTC: 'Bộ Tài chính',
  BNV: 'Bộ Nội vụ',
  BTP: 'Bộ Tư pháp',
  BYT: 'Bộ Y tế',
  BXD: 'Bộ Xây dựng',
  BCT: 'Bộ Công Thương',
  BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng',
  BNG: 'Bộ Ngoại giao',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BLĐTBXH: 'Bộ Lao động, Thương binh và Xã hội',
  MTTW: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  VP: 'Văn phòng',
};

/** A document's symbol as it is read: what the document is, then its number and issuer. */
export interface SpokenSymbol {
  /** `Nghị quyết`; `Văn bản` or `Công văn` where the symbol does not tell. */
  type: string;
  /** `số không bốn của Trung ương`. */
  rest: string;
}

/** Reads `04-NQ/TW`, `30/2020/NĐ-CP`, `10/2022/QH15`, `12/BC-UBND` or `123/UBND-VP` aloud. */
export function speakDocumentSymbol(symbol: DocumentSymbol, speech: Speech): SpokenSymbol {
  const year = symbol.system === 'state' && symbol.year ? ` ${speakYear(symbol.year, speech)}` : '';
  return {
    type: typeOf(symbol),
    rest: `số ${speakSymbolNumber(symbol.number, speech)}${year} của ${speakIssuer(symbol.issuer, speech)}`,
  };
}

function typeOf(symbol: DocumentSymbol): string {
  if (symbol.type) return stateDocumentTypes[symbol.type];
  return symbol.system === 'state' && symbol.year ? 'Văn bản' : 'Công văn';
}

/** Numbers below ten are written, and read, with a zero. */
function speakSymbolNumber(number: number, speech: Speech): string {
  return number < 10 ? speakDigits(`0${number}`) : speakWhole(number, speech);
}

/** `UBND-VP` is the office that issued it and the one that drafted it; `QH15` the fifteenth legislature. */
function speakIssuer(issuer: string, speech: Speech): string {
  return issuer
    .split(/[-.]/u)
    .map((part) => {
      const [, name = part, number = ''] = /^(\D+)(\d*)$/u.exec(part) ?? [];
      const spoken = issuers[name] ?? abbreviations[name] ?? speakLetters(name);
      if (!number) return spoken;
      return `${spoken} ${/QH$/u.test(name) ? 'khóa ' : ''}${speakWhole(Number(number), speech)}`;
    })
    .join(', ');
}
