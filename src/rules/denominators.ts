import { entriesIn, type Content } from '../domain/content.ts';
import { flattenGroups, type MeasureGroup } from '../domain/measure.ts';
import { reportedSections } from '../domain/reported.ts';
import { formatValue, quantityOf } from '../domain/value.ts';
import type { Finding } from './finding.ts';

/** Warns where the whole that a share is taken of changes from one count of a bulletin to the next without a note. */
export function checkDenominators(content: Content): Finding[] {
  return entriesIn(content, 'bulletins').flatMap(({ id: entry, data }) =>
    reportedSections(data).flatMap(({ groups }) =>
      groups.slice(1).flatMap((group, index): Finding[] => {
        const before = groups[index]!;
        return changedWholes(before, group).map(({ label, keys, from, to }) => ({
          id: 'denominator-changed',
          severity: 'warning',
          collection: 'bulletins',
          entry,
          keys,
          message: `“${label}” đổi từ ${from} thành ${to} mà không có ghi chú giải thích.`,
          hint: 'Thêm “note: …” vào lần rà soát sau, nói vì sao con số này thay đổi.',
        }));
      }),
    ),
  );
}

function changedWholes(before: MeasureGroup, after: MeasureGroup) {
  if (after.note) return [];
  const measures = flattenGroups([after]).flatMap((group) => group.measures);
  return measures
    .filter(({ keys, figure }) => measures.some(({ spec }) => spec.of === keys.at(-1)) && !figure.note && !figure.break)
    .flatMap(({ keys, spec, figure }) => {
      const earlier = before.measures.find((one) => one.keys.at(-1) === keys.at(-1));
      if (!earlier || !quantityOf(earlier.figure.value) || !quantityOf(figure.value)) return [];
      const [from, to] = [formatValue(earlier.figure.value), formatValue(figure.value)];
      return from === to ? [] : [{ label: spec.label, keys, from, to }];
    });
}
