import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageKeys } from '../corpus/handover.ts';
import type { Content } from '../domain/content.ts';
import type { Card } from '../views/card.ts';
import type { PageView } from '../views/page.ts';

/** Collections that are small and that any page may speak of: their names in the frame, documents and indicators in prose. */
const everywhere = ['pages', 'organizations', 'terms', 'indicators', 'documents', 'catalogues', 'holidays'] as const;

/** What a build needs to know of the pages before it makes them. */
export interface PageSurvey {
  keys: PageKeys;
  /** Every summary image that a page names, of the pages that are made here. */
  cards: Card[];
}

/**
 * Goes through the views of all pages. A key covers what its view holds, what any page may show besides, and the code that makes it.
 * Views say all that a page tells of other entries; what a page takes from elsewhere, such as its own prose, goes through
 * `staticPath`.
 * @param code from {@link fingerprintCode}
 * @param includes whether the page at an address is made here
 */
export function surveyPages(
  views: Iterable<PageView>,
  content: Content,
  code: string,
  includes: (path: string) => boolean = () => true,
): PageSurvey {
  const shared = digest(code, content.audience, content.site, ...everywhere.map((name) => [...content[name].values()]));
  const pages = new Map<string, string>();
  const cards: Card[] = [];
  for (const view of views) {
    pages.set(view.path, digest(shared, view));
    if (includes(view.path)) cards.push(...view.cards);
  }
  return { keys: { shared, pages }, cards };
}

/**
 * A hash over every file that pages are made with: sources, styles, fonts, configuration and the versions of packages.
 * @param root the project's folder
 */
export function fingerprintCode(root: string): string {
  const hash = createHash('sha256');
  const files = globSync('src/**/*.*', { cwd: root }).sort();
  for (const file of [...files, 'astro.config.mjs', 'package-lock.json'])
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function digest(...parts: unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(JSON.stringify(part)).update('\0');
  return hash.digest('hex');
}
