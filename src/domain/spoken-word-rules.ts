import { abbreviations } from '../vietnamese/abbreviations.ts';
import { isSyllable, speakLetters } from '../vietnamese/spoken-letters.ts';
import { clearUnitSigns, speakUnit } from '../vietnamese/spoken-unit.ts';
import { parseDocumentSymbol, stateDocumentTypes } from './document-symbol.ts';
import { speakDocumentSymbol } from './spoken-document.ts';
import { wordEnd, wordStart, type Reading, type SpokenRule } from './spoken-rule.ts';

const documentTypes = ['Luật', 'Bộ luật', 'Pháp lệnh', 'Công văn', 'Văn bản', ...Object.values(stateDocumentTypes)];

/** Addresses of sites and mail. */
export const addressRules: readonly SpokenRule[] = [
  {
    pattern: new RegExp(
      `${wordStart}(?<address>(?:https?:\\/\\/)?[\\w-]+(?:[.@][a-z\\d-]+)*[.@][a-z]{2,}(?:\\/[\\w./?=&%-]*)?)${wordEnd}`,
      'gu',
    ),
    read: ({ address }) => speakAddress(address!),
  },
];

/** Symbols of documents, with the name of their type before them where it stands there already. */
export const documentRules: readonly SpokenRule[] = [
  {
    pattern: new RegExp(
      `(?:(?<type>${documentTypes.join('|')})(?: số)? )?${wordStart}(?<symbol>\\d{1,5}(?:-|\\/)[\\p{L}\\d]+[\\p{L}\\d/.-]*[\\p{L}\\d])`,
      'giu',
    ),
    read: ({ type, symbol }, { speech }) => {
      const parsed = parseDocumentSymbol(symbol!);
      if (!parsed.ok || !/\p{L}/u.test(symbol!)) return undefined;
      const spoken = speakDocumentSymbol(parsed.value, speech);
      return `${type ?? spoken.type} ${spoken.rest}`;
    },
  },
];

/** Units that stand alone, abbreviations, and what a stroke between words means. */
export const wordRules: readonly SpokenRule[] = [
  { pattern: /%/gu, read: () => ' phần trăm' },
  {
    pattern: new RegExp(`${wordStart}(?:${clearUnitSigns})(?![\\p{L}\\d²³])`, 'gu'),
    read: (_, __, unit) => speakUnit(unit),
  },
  { pattern: /(?<!\p{L})(?:nghìn|ngàn)(?= đồng)/gu, read: (_, { speech }) => speech.thousand },
  {
    pattern: new RegExp(`${wordStart}\\p{Lu}[\\p{L}.]*\\p{Lu}(?!\\p{L})(?:(?<=T[PXT])\\.)?`, 'gu'),
    read: (_, reading, written) => speakAbbreviation(written, reading),
  },
  { pattern: /(?<=\p{L})\/(?=(?:người|năm|tháng|quý|ngày|hộ|héc ta|ha|lượt)(?!\p{L}))/gu, read: () => ' mỗi ' },
];

function speakAbbreviation(written: string, { abbreviations: own }: Reading): string | undefined {
  const letters = written.replace(/\.$/u, '');
  const known = own[letters] ?? abbreviations[letters];
  if (known !== undefined) return known;
  const allCapitals = written === written.toUpperCase();
  return allCapitals && !isSyllable(written) ? speakLetters(written) : undefined;
}

/** `xamau.gov.vn` as `xamau chấm gov chấm vn`; its digits are left to the rules that follow. */
function speakAddress(address: string): string {
  return address
    .replace(/^https?:\/\//u, '')
    .replace(/\/$/u, '')
    .replaceAll('.', ' chấm ')
    .replaceAll('@', ' a còng ')
    .replaceAll('/', ' gạch chéo ')
    .replaceAll('-', ' gạch ngang ');
}
