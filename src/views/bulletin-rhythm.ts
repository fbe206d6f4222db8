import type { Bulletin } from '../domain/bulletin.ts';
import { bulletinsOf } from '../domain/chronology.ts';
import type { Content, Entry } from '../domain/content.ts';
import { releasesOf, unreleased } from '../domain/release-calendar.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import { comparePeriods, formatPeriod, type Period } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import type { Link } from './link.ts';

/** A bulletin among those of its organization for periods of the same kind: months follow months, quarters quarters. */
export interface RhythmView {
  previous?: Link;
  next?: Link;
  /** The newest one, where this is not it. */
  latest?: Link;
  /** `Bản tin tháng mới nhất của đơn vị.` or that there is a newer one. */
  standing: string;
}

const kindWords: Record<Period['kind'], string> = {
  month: ' tháng',
  quarter: ' quý',
  'six-months': ' 6 tháng',
  'nine-months': ' 9 tháng',
  year: ' năm',
  span: '',
  term: ' nhiệm kỳ',
};

/** Where a bulletin stands among its like; one that is owed and missing is not passed over. */
export function viewRhythm(content: Content, { id, data }: Entry<Bulletin>, asOf: CalendarDate): RhythmView {
  const { kind } = data.period;
  const published = bulletinsOf(content, data.organization)
    .filter((other) => other.data.period.kind === kind)
    .map((other) => ({ id: other.id, period: other.data.period, note: '' }));
  const missing = unreleased(releasesOf(content, data.organization, asOf))
    .filter(({ period }) => period.kind === kind)
    .map(({ id: owed, period }) => ({ id: owed, period, note: ' (chưa công bố)' }));
  const all = [...published, ...missing].sort((one, other) => comparePeriods(one.period, other.period));
  const position = all.findIndex((one) => one.id === id);
  const link = (one: { id: string; period: Period; note: string } | undefined): Link | undefined =>
    one && {
      text: capitalizeFirst(formatPeriod(one.period)) + one.note,
      href: hrefOf(content.site, paths.bulletin(one.id)),
    };
  const previous = link(all[position - 1]);
  const next = link(all[position + 1]);
  const latest = published[0]!.id === id ? undefined : link(published[0]);
  return {
    standing: latest ? 'đã có bản tin mới hơn' : `bản tin${kindWords[kind]} mới nhất của đơn vị`,
    ...(previous && { previous }),
    ...(next && { next }),
    ...(latest && { latest }),
  };
}
