/** Code points that no text of the content may hold: unseen, and able to cut, reorder or corrupt what is printed. */
const forbiddenRanges: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  // Line and paragraph separators, direction overrides and isolates.
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  // Noncharacters, and a byte order mark inside the text.
  [0xfdd0, 0xfdef],
  [0xfeff, 0xfeff],
  [0xfffe, 0xffff],
];

const ranges = forbiddenRanges.map((range) => range.map((code) => String.fromCharCode(code)).join('-'));
const forbidden = new RegExp(`[${ranges.join('')}]`);

/** A forbidden character: its offset in UTF-16 units and its name, for example `U+0000`. */
export interface ForbiddenCharacter {
  offset: number;
  name: string;
}

/**
 * The first character of a text that the content may not hold: a control character other than a line break or a tab,
 * a line or paragraph separator, a direction override, a noncharacter, a byte order mark inside the text, half a surrogate
 * pair.
 */
export function findForbiddenCharacter(text: string): ForbiddenCharacter | undefined {
  const match = forbidden.exec(text) ?? (text.isWellFormed() ? null : /\p{Cs}/u.exec(text));
  if (match === null) return undefined;
  const code = match[0].codePointAt(0) ?? 0;
  return { offset: match.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}

/** Quotes a name or value for a message: on one line, without unseen characters, shortened after 60 characters. */
export function quoteText(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
  const letters = [...visible];
  return `“${letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : visible}”`;
}
