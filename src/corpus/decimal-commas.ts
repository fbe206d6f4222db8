/** Stands for a protected comma; a noncharacter, which no text of the content may hold. */
const stand = '\uFDD0';

/**
 * Protects the decimal commas of a YAML text, so that `{ value: 1,97%, target: 2% }` keeps 1,97% as one value although YAML
 * ends a value inside braces at any comma. Only commas between digits in an unquoted value after a colon are protected;
 * those of `[1,2]` still separate. Offsets do not change.
 */
export function protectCommas(yaml: string): string {
  return yaml.replace(
    /(:[ \t]+[^\n,:[\]{}"'#]*\d)((?:,\d+)+)/g,
    (_match, before: string, rest: string) => before + rest.replaceAll(',', stand),
  );
}

/** Gives a parsed text its commas back. */
export function restoreCommas(text: string): string {
  return text.includes(stand) ? text.replaceAll(stand, ',') : text;
}
