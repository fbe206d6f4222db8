import { toIso } from '../vietnamese/date.ts';
import { absoluteAddress, paths } from '../views/address.ts';
import { lastChanges } from '../views/last-changes.ts';
import { isListed, listPages } from '../views/site-pages.ts';
import type { Output, OutputSource } from './output.ts';
import { element, textElement, xmlDeclaration } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** How many addresses the protocol allows in one file. */
const mostAddresses = 50_000;

/** The sitemap, as an index of several where there are too many pages for one file, and robots.txt, which names it. */
export function listSitemap({ content, asOf }: OutputSource): Output[] {
  const { site } = content;
  const changes = lastChanges(content, asOf);
  const entries = listPages(content, asOf)
    .filter(({ path }) => isListed(path))
    .map(({ path }) => ({ path, changed: changes(path) }));
  const parts = Array.from({ length: Math.max(1, Math.ceil(entries.length / mostAddresses)) }, (_, index) =>
    entries.slice(index * mostAddresses, (index + 1) * mostAddresses),
  );
  const write = (part: typeof entries) =>
    xmlDeclaration +
    element(
      'urlset',
      { xmlns: namespace },
      part.map(({ path, changed }) => {
        const children = [textElement('loc', absoluteAddress(site, path))];
        if (changed) children.push(textElement('lastmod', toIso(changed)));
        return `\n${element('url', {}, children)}`;
      }),
    );
  const file = (path: string, render: () => string): Output => ({
    path,
    type: 'application/xml; charset=utf-8',
    render: () => `${render()}\n`,
  });
  const index = () =>
    xmlDeclaration +
    element(
      'sitemapindex',
      { xmlns: namespace },
      parts.map((_, part) =>
        element('sitemap', {}, [textElement('loc', absoluteAddress(site, paths.sitemapPart(part + 1)))]),
      ),
    );
  return [
    ...(parts.length === 1
      ? [file(paths.sitemap(), () => write(parts[0]!))]
      : [file(paths.sitemap(), index), ...parts.map((part, at) => file(paths.sitemapPart(at + 1), () => write(part)))]),
    {
      path: paths.robots(),
      type: 'text/plain; charset=utf-8',
      render: () => `User-agent: *\nDisallow:\n\nSitemap: ${absoluteAddress(site, paths.sitemap())}\n`,
    },
  ];
}
