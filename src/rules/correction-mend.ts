import { formatDate, type CalendarDate } from '../vietnamese/date.ts';

/** A change of a figure that a bulletin must still account for. */
export interface MissingCorrection {
  figure: string;
  old: string;
  new: string;
}

/**
 * The YAML that accounts for a change, ready to be put into the front matter; what only the editor knows is left empty, so that it
 * is refused until it is filled in.
 */
export function writeCorrection({ figure, old, new: current }: MissingCorrection, today: CalendarDate): string {
  return [
    'corrections:',
    `  - date: ${formatDate(today)}`,
    `    figure: ${figure}`,
    `    old: ${quoteScalar(old)}`,
    `    new: ${quoteScalar(current)}`,
    '    fault: # số cũ sai ở đâu',
    '    reason: # vì sao sai, phát hiện thế nào',
  ].join('\n');
}

/** A scalar that YAML reads back as this text. */
function quoteScalar(text: string): string {
  return /^[\p{L}\d−][^:#"'\\]*$/u.test(text) ? text : JSON.stringify(text);
}
