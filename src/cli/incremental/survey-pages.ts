import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../views/card.ts';
import { listFolder } from '../manifest/hash-folder.ts';
import type { InputDigests } from './input-digests.ts';
import type { SitePage } from '../../views/site-pages.ts';

/** What a build needs to know of the pages before it makes them. */
export interface PageSurvey {
  /** The key of a page by its root-relative address; of one that was not gone through it covers only what is around it. */
  keyOf: (path: string) => string;
  /** Every summary image that the pages name, once, with the addresses of the pages that do. */
  cards: Map<Card, string[]>;
}

/**
 * Goes through the views of pages. A key covers what its view holds, and what its page may show besides. Views say all that a page
 * tells of other entries; what a page takes from elsewhere, such as its own prose, goes through `staticPath`.
 */
export function surveyPages(
  sitePages: Iterable<SitePage>,
  { surroundings }: Pick<InputDigests, 'surroundings'>,
): PageSurvey {
  const pages = new Map<string, string>();
  const cards = new Map<Card, string[]>();
  for (const { path, view } of sitePages) {
    const page = view();
    pages.set(path, hash('sha256', JSON.stringify([surroundings(path), page])));
    for (const card of page.cards) {
      const users = cards.get(card);
      if (users) users.push(path);
      else cards.set(card, [path]);
    }
  }
  return { keyOf: (path) => pages.get(path) ?? surroundings(path), cards };
}

/**
 * A hash over all that a site is made with besides its content: sources, styles, fonts, files that are copied as they are,
 * configuration, and the versions of packages and of Node.
 * @param root the project's folder
 */
export function fingerprintCode(root: string): string {
  const digest = createHash('sha256').update(process.version);
  const files = ['src', 'public'].flatMap((folder) =>
    listFolder(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of [...files, 'astro.config.mjs', 'package-lock.json'])
    digest.update(`${file}\0`).update(readFileSync(join(root, file)));
  return digest.digest('hex');
}
