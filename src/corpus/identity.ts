import type { Problem } from '../domain/problem.ts';
import { foldText, slugify } from '../vietnamese/folding.ts';
import type { NameKind } from './collections.ts';
import { reportProblem } from './problems.ts';

/** Longest name of a file (without extension) or folder, in characters; names become parts of addresses. */
export const longestName = 80;

const patterns: Record<NameKind, RegExp> = {
  slug: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  period: /^[a-z0-9]+(?:--?[a-z0-9]+)*$/,
};

/**
 * Checks the names that make an identity: lower-case ASCII words and digits joined by hyphens, at most 80 characters a part.
 * @param stem path below the collection's folder, without extension; the identity if nothing is wrong with it
 */
export function checkIdentity(file: string, stem: string, kinds: readonly NameKind[]): Problem[] {
  return stem.split('/').flatMap((name, index) => checkName(file, name, kinds[index] ?? 'slug'));
}

/** What a computer adds to the name of a copy: “ (1)”, “ - Copy”. */
const copyMark = /(?: ?\(\d+\)| - Copy(?: \(\d+\))?)$/;

function checkName(file: string, name: string, kind: NameKind): Problem[] {
  const problems: Problem[] = [];
  if (!patterns[kind].test(name)) {
    const id = /[^\x20-\x7E]/.test(name)
      ? 'identity-not-ascii'
      : patterns[kind].test(name.toLowerCase())
        ? 'identity-upper-case'
        : 'identity-malformed';
    const original = name.replace(copyMark, '');
    const suggestion = suggestName(original, kind);
    problems.push(reportProblem(id, { file }, { name, suggestion, isCopy: original !== name }));
  }
  const length = [...name].length;
  if (length > longestName) problems.push(reportProblem('identity-too-long', { file }, { length, limit: longestName }));
  return problems;
}

/** The nearest valid name; empty where nothing of the name is left. */
function suggestName(name: string, kind: NameKind): string {
  const parts = kind === 'period' ? name.split('--') : [name];
  // A part without a letter or digit has no slug of its own.
  const slugs = parts.filter((part) => /[a-z0-9]/.test(foldText(part))).map((part) => slugify(part));
  return slugs.join('--').slice(0, longestName).replace(/-+$/, '');
}

/** A file with the name it claims: its collection and its path without extension. */
export interface Claim {
  file: string;
  name: string;
}

/**
 * Finds files that claim the same identity: another extension, or names that differ only in case or in how a letter with
 * diacritics is encoded (one file on some disks, two on others). Each later file in the given order is refused, naming the first.
 */
export function findDuplicates(claims: readonly Claim[]): Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const key = claim.name.normalize('NFC').toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, claim);
    return earlier === undefined
      ? []
      : [reportProblem('identity-duplicate', { file: claim.file }, { name: key, other: earlier.file })];
  });
}
