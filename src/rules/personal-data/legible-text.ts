/** Stands for characters that say nothing; word joiner, which no detector takes for a part of a word. */
const filler = '\u2060';

const namedEntities: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: filler,
  zwj: filler,
  zwnj: filler,
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  middot: '.',
  period: '.',
  comma: ',',
  commat: '@',
  plus: '+',
  lpar: '(',
  rpar: ')',
};

const encoded =
  /&(?:#(?<decimal>\d{2,7})|#x(?<hex>[\da-f]{2,6})|(?<name>[a-z]{3,6}));|\\(?:x(?<byte>[\da-f]{2})|u(?<unit>[\da-f]{4})|U(?<point>[\da-f]{8}))|%(?<percent>[2-7][\da-f])/giu;
const inlineTag =
  /<\/?(?:b|i|em|strong|span|u|s|sub|sup|mark|small|code|br|wbr|kbd|ins|del)\b[^<>"']{0,20}>|<!--[^\d@]{0,80}?-->/giu;
const foreignDigit = /(?![0-9])\p{Nd}/gu;

/**
 * The text as a reader sees its digits and signs, of the same length so that positions stay: character references of HTML, escapes
 * of YAML, percent signs of addresses and digits of other scripts are read, inline tags say nothing. What shrinks is filled up
 * with U+2060.
 */
export function makeLegible(text: string): string {
  let legible = text;
  if (/&[#a-z]|\\[xuU][\da-fA-F]|%[2-7][\da-fA-F]/.test(legible)) {
    legible = legible.replace(encoded, (whole, ...rest) => fill(decode(rest.at(-1) as Groups) ?? whole, whole.length));
  }
  if (legible.includes('<')) legible = legible.replace(inlineTag, (tag) => filler.repeat(tag.length));
  if (/[^\0-\u024F\u1E00-\u23FF]/.test(legible)) legible = legible.replace(foreignDigit, readDigit);
  return legible;
}

type Groups = Record<string, string | undefined>;

function decode(groups: Groups): string | undefined {
  const { decimal, hex, name, byte, unit, point, percent } = groups;
  if (name !== undefined) return namedEntities[name.toLowerCase()];
  const hexadecimal = hex ?? byte ?? unit ?? point ?? percent;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function fill(character: string, length: number): string {
  return character + filler.repeat(Math.max(0, length - character.length));
}

/** Digits of a script stand together from 0 to 9, so the value is the distance from the first. */
function readDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return fill(String((code - first) % 10), digit.length);
}
