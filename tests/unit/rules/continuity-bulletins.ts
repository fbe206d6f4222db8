import { timelinesOf } from '../../../src/rules/continuity-timeline.ts';
import type { TimelineRule } from '../../../src/rules/continuity.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { formatDate } from '../../../src/vietnamese/date.ts';
import { parsePeriod, periodEnd } from '../../../src/vietnamese/period.ts';
import { makeContent, type RawEntries } from '../../fixtures/commitments.ts';

type Fields = Record<string, unknown>;

/** Content with bulletins of `xa-mau`, by period. */
export function contentOf(bulletins: Record<string, Fields>, more: RawEntries = {}) {
  const entries = Object.entries(bulletins).map(([period, fields]) => {
    const parsed = parsePeriod(period);
    if (!parsed.ok) throw new Error(parsed.message);
    const released = formatDate(periodEnd(parsed.value));
    return [`xa-mau/${period}`, { organization: 'xa-mau', period, released, summary: 'Kết quả trong kỳ.', ...fields }];
  });
  return makeContent({ ...more, bulletins: Object.fromEntries(entries) });
}

/** What a rule finds in bulletins of `xa-mau`, one line each as an editor reads it. */
export function findingsOf(rule: TimelineRule, bulletins: Record<string, Fields>, more: RawEntries = {}): string[] {
  const content = contentOf(bulletins, more);
  return [...timelinesOf(content)].flatMap((timeline) => rule(content, timeline)).map(showFinding);
}

/** A finding in one line: its severity, kind and place, what is wrong, and the mend. */
export function showFinding({ severity, id, entry, keys, bodyOffset, message, hint }: Finding): string {
  const place = bodyOffset === undefined ? keys.join('.') : `body:${bodyOffset}`;
  return `${severity} ${id} ${entry} ${place}: ${message} → ${hint}`;
}
