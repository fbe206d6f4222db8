import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition, Link } from 'mdast';
import { locateBody } from '../../corpus/positions.ts';
import { readContent } from '../../corpus/read.ts';
import type { Content, Entry } from '../../domain/content.ts';
import type { Problem } from '../../domain/problem.ts';
import { classifyAddress } from '../../markdown/addresses.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { walkMarkdown } from '../../markdown/walk.ts';
import { nearestOf } from '../../vietnamese/nearest.ts';
import { hrefOf, paths } from '../../views/address.ts';
import { resolveAddress, type Target } from './check-site.ts';
import { readPage } from './read-page.ts';

/** The page that shows the text of an entry. */
const pageOf = {
  bulletins: paths.bulletin,
  commitments: paths.commitment,
  stories: paths.story,
  events: paths.event,
  pages: paths.page,
} as const;

/** A collection whose texts may hold links. */
type LinkingCollection = keyof typeof pageOf;

/**
 * Finds the links in texts that lead nowhere in a built site: to a page or file that is not there, or to a part that a page does not
 * have. Only pages that are linked to are read. What the audience does not see is passed over.
 * @param folder of the built site
 */
export async function findBrokenLinks(content: Content, contentFolder: string, folder: string): Promise<Problem[]> {
  const broken = listBroken(content, folder);
  if (broken.length === 0) return [];
  const { entries } = await readContent(contentFolder);
  const sources = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  return broken.map(({ collection, id, offset, message, hint }) => {
    const source = sources.get(`${collection}/${id}`)!;
    const place = { file: source.file, ...locateBody(source, offset), field: '' };
    return { id: 'link-broken', severity: 'error', ...place, message, hint };
  });
}

/** A link that leads nowhere, and where it stands in the text of its entry. */
interface BrokenLink extends Pick<Problem, 'message' | 'hint'> {
  collection: LinkingCollection;
  id: string;
  offset: number;
}

function listBroken(content: Content, folder: string): BrokenLink[] {
  const site = new URL(content.site.address.replace(/\/?$/, '/'));
  const look = lookInto(folder);
  return (Object.keys(pageOf) as LinkingCollection[]).flatMap((collection) =>
    [...content[collection].values()].flatMap((entry: Entry<unknown>) => {
      const page = fileOf(pageOf[collection](entry.id));
      if (!/\]\(|\]:/.test(entry.body) || !look.has(page)) return [];
      return listLinks(entry).flatMap(({ url, offset }) => {
        const target = resolveAddress(site, page, 'link', url);
        const fault =
          target && (typeof target === 'string' ? { message: `${target}.`, hint: linkHint } : judge(url, target));
        return fault ? [{ collection, id: entry.id, offset, ...fault }] : [];
      });
    }),
  );

  function judge(url: string, { file, anchor }: Target) {
    if (!look.has(file)) {
      const near = nearestOf(
        url,
        look.pages().map((page) => hrefOf(content.site, page)),
      );
      const hint = near === undefined ? linkHint : `Có phải “${near}”?`;
      return { message: `Liên kết “${url}” dẫn đến một trang không có.`, hint };
    }
    const parts = anchor === '' || !file.endsWith('.html') ? [anchor] : look.partsOf(file);
    if (parts.includes(anchor)) return undefined;
    const near = nearestOf(anchor, parts);
    const hint = near === undefined ? `Trang ấy có các phần: ${parts.slice(0, 12).join(', ')}.` : `Có phải “#${near}”?`;
    return { message: `Liên kết “${url}” dẫn đến phần “${anchor}”, mà trang ấy không có phần này.`, hint };
  }
}

const linkHint = 'Viết địa chỉ của trang như trên thanh địa chỉ, từ dấu / đầu tiên: /ban-tin/xa-mau/2026-10/.';

const fileOf = (path: string) => `${path.slice(1)}index.html`;

function listLinks({ body, format }: Entry<unknown>): { url: string; offset: number }[] {
  const links: (Link | Definition)[] = [];
  walkMarkdown(parseMarkdown(body, format), (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push(node);
  });
  return links
    .filter(({ url }) => ['relative', 'site', 'fragment'].includes(classifyAddress(url)))
    .map(({ url, position }) => ({ url, offset: position?.start.offset ?? 0 }));
}

/** What a built site holds, each thing read when it is asked for and only once. */
function lookInto(folder: string) {
  const parts = new Map<string, string[]>();
  let pages: string[] | undefined;
  return {
    has: (file: string) => statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() ?? false,
    pages: () =>
      (pages ??= globSync('**/index.html', { cwd: folder })
        .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
        .sort()),
    partsOf(file: string): string[] {
      const ids = parts.get(file) ?? readPage(readFileSync(join(folder, file), 'utf8')).ids;
      parts.set(file, ids);
      return ids;
    },
  };
}
