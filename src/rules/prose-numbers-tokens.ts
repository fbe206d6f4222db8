import { parseQuantity, type Quantity } from '../vietnamese/quantity.ts';
import { hidden, type Sentence } from './prose-numbers-text.ts';

/** A number that an editor typed into a sentence. */
export interface TypedNumber {
  /** As typed, with its sign of percent or its money words. */
  text: string;
  /** Where it begins in the sentence. */
  offset: number;
  quantity: Quantity;
  /** For `31/34`: the number after the stroke. */
  of?: number;
  /** The words of its clause before it, and after it: lower case, single spaces, without emphasis and list marks. */
  before: string;
  after: string;
}

const numeral = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
const typed = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/–−-])(?<whole>${numeral})(?<fraction>,\d+)?(?:/(?<of>${numeral}))?` +
    String.raw`(?![\p{N}/]|[.,]\d|[-–]\p{N}|[-–/]\p{L})` +
    String.raw`(?<sign>\s*%|\s+phần\s+trăm(?!\p{L})|\s+(?:(?:nghìn|ngàn|triệu|tỉ|tỷ)\s+)?đồng(?![\p{L}/]))?`,
  'giu',
);

/** What parts the clauses of a sentence; a colon stands between a label and its number. */
const separator = /[;()“”"—|]|,(?=\s|$)/u;

/** Words that make the number before them another one, or a difference: `2 nghìn hộ`, `3,5 điểm %`. */
const multiplied = /^[*_]*\s*(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỉ|tỷ|điểm\s+(?:%|phần))/iu;

/** The numbers typed into a sentence that state one amount by themselves. */
export function typedNumbers({ text }: Sentence): TypedNumber[] {
  return Array.from(text.matchAll(typed)).flatMap((match): TypedNumber[] => {
    const { whole = '', fraction = '', of, sign = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (multiplied.test(text.slice(end))) return [];
    const parsed = parseQuantity(`${whole.replace(/^0+(?=\d)/u, '')}${fraction}${tidySign(sign)}`);
    if (!parsed.ok) return [];
    return [
      {
        text: match[0],
        offset: match.index,
        quantity: parsed.value,
        ...(of && { of: Number(of.replaceAll('.', '')) }),
        before: plainWords(text.slice(0, match.index).split(separator).at(-1)!),
        after: plainWords(text.slice(end).split(separator)[0]!),
      },
    ];
  });
}

function tidySign(sign: string): string {
  const words = sign.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
  return words === '' || words === '%' ? words : ` ${words}`;
}

/** Words as rules compare them: lower case, `tỉ` for `tỷ`, one space between, hidden pieces as one mark. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('tỷ', 'tỉ')
    .replaceAll(/[*_#>]+/gu, ' ')
    .replaceAll(new RegExp(`${hidden}+`, 'gu'), ` ${hidden} `)
    .replaceAll(/(?<=^|\s)[-+:](?=\s|$)/gu, ' ')
    .replaceAll(/(?<![:,])[:,]+(?=\s|$)/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<![.!?;])[.!?;]+$/gu, '')
    .trim();
}
