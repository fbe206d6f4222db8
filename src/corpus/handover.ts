import type { Content } from '../domain/content.ts';
import type { Ledger } from '../domain/ledger.ts';

/** What the build command has read and worked out before the pages are made from it. */
export interface Handover {
  /** What the public may see. */
  content: Content;
  ledger: Ledger;
  /** A key over what the view of a listed page holds and what the page may show besides; of any other page, over the latter. */
  keyOf: (path: string) => string;
  /** Whether the page at a root-relative address may have changed; not so where another machine makes it. */
  mayChange: (path: string) => boolean;
  /** Whether the page is to be made, by its key; not so where the same page is there already. */
  isMade: (path: string, key: string) => boolean;
}

// Astro bundles the modules behind the pages into modules of their own, so that only the global object is one for both.
const place = globalThis as { [key: symbol]: Handover | undefined };
const name = Symbol.for('minh-bach.handover');

/** Hands the content over to the pages that this process is about to make, so that it is read and understood once. */
export function handOver(handover: Handover): void {
  place[name] = handover;
}

/** What was handed over; undefined in the development server, which reads the content itself after every change. */
export function handedOver(): Handover | undefined {
  return place[name];
}
