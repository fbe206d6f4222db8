import { toIso, type CalendarDate } from '../vietnamese/date.ts';

const tagName = /\bnode\d{8}\b/g;

/**
 * A PDF as Chromium prints it, without what differs from one printing to the next: dated the given day instead of the moment of
 * printing, and the names of its tags, which depend on what the browser did before, counted in the order in which the tags stand.
 * Nothing in it changes its length, so that the table of positions at its end holds.
 */
export function settlePdf(pdf: Uint8Array, day: CalendarDate): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const stamp = `D:${toIso(day).replaceAll('-', '')}000000`;
  const names = [...new Set(text.match(tagName))];
  const counted = new Map(names.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  const settled = text
    .replaceAll(/(\/(?:CreationDate|ModDate) \()D:\d{14}/g, `$1${stamp}`)
    .replaceAll(tagName, (name) => counted.get(name)!);
  return Buffer.from(sortTagTree(settled, [...counted.values()]), 'latin1');
}

/** Puts the tree that finds tags by their names back in the order of the names, as PDF (ISO 32000, 7.9.6) asks. */
function sortTagTree(text: string, names: readonly string[]): string {
  const [first, last] = [names[0], names.at(-1)];
  return text
    .replaceAll(/\/Limits \[\(node\d{8}\) \(node\d{8}\)\]/g, `/Limits [(${first}) (${last})]`)
    .replaceAll(/\/Names \[\(node[^\]]*\]/g, (tree) => {
      const entry = /\(node\d{8}\) \d+ \d+ R/g;
      const sorted = (tree.match(entry) ?? []).sort();
      let position = 0;
      return tree.replaceAll(entry, () => sorted[position++]!);
    });
}
