import type { Content } from '../../domain/content.ts';
import { absoluteAddress, paths } from '../../views/address.ts';
import type { Feed, FeedEntry } from '../../views/feeds/feed-view.ts';
import { element, textElement, xmlDeclaration } from '../xml.ts';
import { timestampOf } from './timestamp.ts';

/** A feed in Atom (RFC 4287). */
export function writeAtom({ site }: Content, { folder, title, description, entries, updated }: Feed): string {
  const self = absoluteAddress(site, paths.atom(folder));
  const link = (rel: string, href: string, type: string) => element('link', { rel, href, type });
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }, [
    textElement('id', self),
    textElement('title', title),
    textElement('subtitle', description),
    textElement('updated', timestampOf(updated)),
    link('self', self, 'application/atom+xml'),
    link('alternate', absoluteAddress(site, folder), 'text/html'),
    element('author', {}, [
      textElement('name', site.publisher.name),
      textElement('uri', absoluteAddress(site, paths.home())),
    ]),
    textElement('rights', site.licence.name),
    ...entries.map(writeEntry),
  ]);
  return `${xmlDeclaration}${feed}\n`;
}

function writeEntry({ id, title, address, published, updated, author, summary, category }: FeedEntry): string {
  return `\n${element('entry', {}, [
    textElement('id', id),
    textElement('title', title),
    textElement('published', timestampOf(published)),
    textElement('updated', timestampOf(updated)),
    element('link', { rel: 'alternate', href: address, type: 'text/html' }),
    element('author', {}, [textElement('name', author)]),
    element('category', { term: category }),
    textElement('summary', summary, { type: 'text' }),
  ])}`;
}
