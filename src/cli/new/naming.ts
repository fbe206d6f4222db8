import { longestName } from '../../corpus/identity.ts';
import { slugify } from '../../vietnamese/folding.ts';

/** The name that a text gives a file: ASCII words joined by hyphens, cut between words where it would be too long. */
export function nameFrom(text: string, most: number = longestName): string {
  const name = slugify(text);
  if (name.length <= most) return name;
  const cut = name.slice(0, most + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : name.slice(0, most);
}

/** Whether a file of this name stands in a folder of the content, with whichever extension. */
export function isTaken(files: ReadonlySet<string>, folder: string, name: string): boolean {
  return ['.md', '.mdx', '.yaml'].some((extension) => files.has(`${folder}/${name}${extension}`));
}

/** The name that a text gives, with `-2`, `-3`, … where it is taken in the folder. */
export function freeName(files: ReadonlySet<string>, folder: string, text: string): string {
  const name = nameFrom(text);
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`;
    const candidate = `${nameFrom(name, longestName - ending.length)}${ending}`;
    if (!isTaken(files, folder, candidate)) return candidate;
  }
}

const codePattern = /^(?<prefix>[a-z]+)-(?<year>\d{4})-(?<number>\d+)$/;

/**
 * The code that follows in a register: one above the highest number that `prefix` has in `year`, `kn-2026-015`. Numbers have as
 * many digits as the register's own, three where it has none; a gap is never filled, for its number may have been used.
 */
export function nextCode(codes: Iterable<string>, prefix: string, year: number): string {
  const numbers = [...codes].flatMap((code) => {
    const found = codePattern.exec(code)?.groups;
    return found?.['prefix'] === prefix ? [{ year: Number(found['year']), number: found['number']! }] : [];
  });
  const ofYear = numbers.filter((one) => one.year === year).map(({ number }) => Number(number));
  const digits = numbers.length > 0 ? Math.min(...numbers.map(({ number }) => number.length)) : 3;
  return `${prefix}-${year}-${String(Math.max(0, ...ofYear) + 1).padStart(digits, '0')}`;
}

/** The letters that a code begins with; undefined for a code of another shape. */
export function prefixOf(code: string): string | undefined {
  return codePattern.exec(code)?.groups?.['prefix'];
}
