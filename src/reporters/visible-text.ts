/**
 * Characters that move the cursor, change colours, turn the direction of writing or cannot be seen; not the joiner that makes
 * one picture of two.
 */
const unseen =
  /(?!(?<=[\p{Extended_Pictographic}\uFE0F])\u200D\p{Extended_Pictographic})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text on one line without characters that a terminal would obey: these are written as `\n`, `\t`, `\u{1b}`. */
export function showUnseen(text: string): string {
  return text.replace(unseen, (character) => names[character] ?? `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
