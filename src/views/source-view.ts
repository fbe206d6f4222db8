import type { Source } from '../domain/fields.ts';
import { formatDate, toIso, type CalendarDate } from '../vietnamese/date.ts';

/** A date in the two forms that a page needs. */
export interface DateView {
  /** `2020-09-16`. */
  iso: string;
  /** `16/09/2020`. */
  text: string;
}

/** A published text that facts come from. */
export interface SourceView {
  title: string;
  publisher?: string;
  published: DateView;
  address?: string;
}

/** A date in the two forms that a page needs. */
export function viewDate(date: CalendarDate): DateView {
  return { iso: toIso(date), text: formatDate(date) };
}

/** A published text as a page names it. */
export function viewSource({ title, publisher, published, address }: Source): SourceView {
  return {
    title,
    published: viewDate(published),
    ...(publisher && { publisher }),
    ...(address && { address }),
  };
}
