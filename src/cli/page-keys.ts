import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageKeys } from '../corpus/handover.ts';
import type { Content } from '../domain/content.ts';
import type { PageView } from '../views/page.ts';

/** Collections that are small and that any page may speak of: their names in the frame, documents and indicators in prose. */
const everywhere = ['pages', 'organizations', 'terms', 'indicators', 'documents', 'catalogues', 'holidays'] as const;

/**
 * A key for each page, over what its view holds, what any page may show besides, and the code that makes it. Views say all that
 * a page tells of other entries; what a page takes from elsewhere, such as its own prose, goes through `staticPath`.
 * @param code from {@link fingerprintCode}
 */
export function keyPages(pages: readonly PageView[], content: Content, code: string): PageKeys {
  const shared = digest(code, content.audience, content.site, ...everywhere.map((name) => [...content[name].values()]));
  return { shared, pages: new Map(pages.map((page) => [page.path, digest(shared, page)])) };
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
