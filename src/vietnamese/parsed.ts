/** What reading an editor's text gives: the value, or why not (`message`) and what to write instead (`hint`), in Vietnamese. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; message: string; hint: string };

const QUOTED_LENGTH = 60;

/** The text was understood as `value`. */
export function accept<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** The text was not understood; both sentences are for the editor, in courteous Vietnamese. */
export function refuse(message: string, hint: string): { ok: false; message: string; hint: string } {
  return { ok: false, message, hint };
}

/** The value seen, in “…”, on one line and cut to 60 characters, for use in a message. */
export function quoteValue(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  // Nearly every value is short, and every value that is read is quoted beforehand.
  if (line.length <= QUOTED_LENGTH) return `“${line}”`;
  const characters = [...line];
  const shown =
    characters.length > QUOTED_LENGTH ? `${characters.slice(0, QUOTED_LENGTH).join('')}…` : characters.join('');
  return `“${shown}”`;
}
