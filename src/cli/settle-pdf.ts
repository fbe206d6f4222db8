import { toIso, type CalendarDate } from '../vietnamese/date.ts';

/**
 * A PDF as Chromium prints it, without what differs from one printing to the next: dated the given day instead of the moment of
 * printing, and the names of its tags, which go on from whatever the browser showed before, counted from 1. Nothing in it moves.
 */
export function settlePdf(pdf: Uint8Array, day: CalendarDate): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const stamp = `D:${toIso(day).replaceAll('-', '')}000000`;
  const names = [...new Set(text.match(tagName))].sort();
  const settled = new Map(names.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  return Buffer.from(
    text
      .replaceAll(/(\/(?:CreationDate|ModDate) \()D:\d{14}/g, `$1${stamp}`)
      .replaceAll(tagName, (name) => settled.get(name)!),
    'latin1',
  );
}

const tagName = /\bnode\d{8}\b/g;
