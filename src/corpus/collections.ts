import type { Problem } from '../domain/problem.ts';
import { nearestOf } from '../vietnamese/nearest.ts';
import { reportProblem } from './problems.ts';

/** How a part of an entry's path is named: words joined by one hyphen, or a period, whose two ends are joined by two. */
export type NameKind = 'slug' | 'period';

const images = ['.jpg', '.jpeg', '.png', '.webp', '.avif'] as const;

/**
 * The collections of the content, one row each: the folder, the extensions of its entries and of the files allowed beside
 * them, the kinds of the path's parts below the folder (their number is the depth), and the shape told to editors.
 * A row with `only` is a single file at the top, whose identity it gives.
 */
const table = [
  row({ name: 'site', folder: '', names: ['slug'], extensions: ['.yaml'], only: 'site', shape: 'site.yaml' }),
  row({ name: 'organizations', names: ['slug'], extensions: ['.yaml'], shape: 'organizations/<đơn-vị>.yaml' }),
  row({ name: 'terms', names: ['slug'], extensions: ['.yaml'], shape: 'terms/<nhiệm-kỳ>.yaml' }),
  row({ name: 'indicators', names: ['slug'], extensions: ['.yaml'], shape: 'indicators/<chỉ-tiêu>.yaml' }),
  row({ name: 'documents', names: ['slug'], extensions: ['.yaml'], shape: 'documents/<văn-bản>.yaml' }),
  row({ name: 'catalogues', names: ['slug'], extensions: ['.yaml'], shape: 'catalogues/<danh-mục>.yaml' }),
  row({ name: 'bulletins', names: ['slug', 'period'], extensions: ['.md'], shape: 'bulletins/<đơn-vị>/<kỳ>.md' }),
  row({
    name: 'commitments',
    names: ['slug', 'slug'],
    extensions: ['.md'],
    shape: 'commitments/<đơn-vị>/<mã>.md',
  }),
  row({ name: 'stories', names: ['slug'], extensions: ['.md', '.mdx'], assets: images, shape: 'stories/<tên-bài>.md' }),
  row({ name: 'events', names: ['slug'], extensions: ['.md'], shape: 'events/<sự-kiện>.md' }),
  row({ name: 'holidays', names: ['slug'], extensions: ['.yaml'], shape: 'holidays/<năm>.yaml' }),
  row({ name: 'pages', names: ['slug'], extensions: ['.md'], shape: 'pages/<tên-trang>.md' }),
];

/** The name of a collection. */
export type CollectionName = (typeof table)[number]['name'];

/** A row of the table of collections. */
export interface Collection<Name extends string = CollectionName> {
  name: Name;
  /** Folder below the content folder; empty for the top. */
  folder: string;
  /** Kinds of the path's parts below the folder; their number is the depth. */
  names: readonly NameKind[];
  /** Extensions of entries, with the dot. */
  extensions: readonly string[];
  /** Extensions of the files allowed beside the entries. */
  assets: readonly string[];
  /** Identity of the single file, for a collection of one. */
  only: string | undefined;
  /** Path of an entry as told to editors. */
  shape: string;
}

/** The collections of the content. */
export const collections: readonly Collection[] = table;

/** What a file of the content folder is: an entry, a file beside entries, nothing to read, or out of place. */
export type Placement =
  | { kind: 'entry' | 'asset'; collection: Collection; /** Path below the folder without extension. */ stem: string }
  | { kind: 'ignored' }
  | { kind: 'stray'; problem: Problem };

const ignoredAtTop = ['README.md', 'ledger.jsonl'];

/** Whether a file or folder name is hidden, or a word processor's sign that a file is open, and therefore never content. */
export const isHidden = (name: string): boolean => /^(?:\.|~\$)/.test(name);

/** Finds what a file is by its path from the content folder. */
export function placeFile(file: string): Placement {
  const segments = file.split('/');
  const [first = '', ...rest] = segments;
  if (segments.some(isHidden) || ignoredAtTop.includes(file)) return { kind: 'ignored' };
  const single = collections.find((collection) => collection.only !== undefined && file === collection.shape);
  if (single !== undefined) return { kind: 'entry', collection: single, stem: single.only ?? '' };
  const collection = collections.find(({ folder }) => folder !== '' && folder === first);
  if (collection === undefined || rest.length === 0) {
    const known = collections.flatMap(({ only, folder, shape }) =>
      rest.length > 0 ? (only === undefined ? [folder] : []) : only === undefined ? [] : [shape],
    );
    const params = { name: first, nearest: nearestOf(first, known) };
    return { kind: 'stray', problem: reportProblem('file-unexpected', { file }, params) };
  }
  return placeInCollection(file, collection, rest);
}

function placeInCollection(file: string, collection: Collection, parts: readonly string[]): Placement {
  const { folder, shape, extensions, assets } = collection;
  const path = parts.join('/');
  const extension = /(?<=[^/])\.[^./]*$/.exec(path)?.[0] ?? '';
  const allowed = [...extensions, ...assets];
  if (!allowed.includes(extension)) {
    const lower = extension.toLowerCase();
    const nearest = allowed.includes(lower)
      ? lower
      : lower === '.yml' && allowed.includes('.yaml')
        ? '.yaml'
        : lower === '.txt'
          ? extensions[0]
          : undefined;
    const isDoubled = allowed.some((known) => path.endsWith(`${known}${extension}`));
    const params = { extension, folder, allowed, nearest, isDoubled };
    return { kind: 'stray', problem: reportProblem('file-extension-unknown', { file }, params) };
  }
  if (parts.length !== collection.names.length) {
    return { kind: 'stray', problem: reportProblem('file-misplaced', { file }, { folder, shape }) };
  }
  const stem = path.slice(0, path.length - extension.length);
  return { kind: extensions.includes(extension) ? 'entry' : 'asset', collection, stem };
}

function row<const Name extends string>(
  given: Pick<Collection<Name>, 'name' | 'names' | 'extensions' | 'shape'> & Partial<Collection<Name>>,
): Collection<Name> {
  return { folder: given.name, assets: [], only: undefined, ...given };
}
