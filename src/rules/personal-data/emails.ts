import { matchOf, type PersonalDataMatch } from './match.ts';

/** What may stand between a letter and a sign of an address without being a part of it: marks of Markdown, fillers, a space. */
const gap = '[\\\\*_~`\\u2060\\u200B-\\u200F]{0,8} ?[\\\\*_~`\\u2060\\u200B-\\u200F]{0,8}';
const local = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'\\\\*\\-\\u2060]{0,62}[\\p{L}\\p{N}_])?";
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\-\\u2060]{0,61}[\\p{L}\\p{N}])?';
const at = '(?:@|＠|[([{]\\s?(?:at|a còng)\\s?[)\\]}]|(?<= )(?:at|a còng)(?= ))';
const dot = '(?:\\.|[([{]\\s?(?:dot|chấm)\\s?[)\\]}])\\u2060*';

const plainAddress = new RegExp(
  `${local}${gap}[@＠]${gap}${label}(?:${dot}${label})*${dot}\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
  'gu',
);
const spelledAddress = new RegExp(
  `${local} ?${at} ?${label}(?: ?${dot} ?${label})*?(?:${dot}| ${dot} )(?:vn|com|net|org|edu|gov|info)(?!\\p{L})`,
  'giu',
);

/** File names of pictures for dense screens, `anh@2x.png`, and packages with a version. */
const notAnAddress = /@\d+x\.(?:png|jpe?g|webp|avif)$/iu;

/** Addresses of electronic mail, also with spaces about the @ or with the signs spelled out in brackets. */
export function findEmails(text: string): PersonalDataMatch[] {
  const found: PersonalDataMatch[] = [];
  if (/[@＠]/.test(text)) {
    for (const match of text.matchAll(plainAddress)) {
      if (!notAnAddress.test(match[0])) found.push(matchOf('personal-email', match));
    }
  }
  if (/[([{] ?at ?[)\]}]|a còng/i.test(text)) {
    for (const match of text.matchAll(spelledAddress)) found.push(matchOf('personal-email', match));
  }
  return found;
}
