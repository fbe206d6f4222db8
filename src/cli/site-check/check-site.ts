import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findHeadingFaults } from './headings.ts';
import { readPage } from './read-page.ts';
import { listStyleAddresses } from './style-addresses.ts';

/** Something that a reader of the built site would stumble over. */
export interface SiteFault {
  /** Path of the file below the site's folder, with slashes. */
  file: string;
  /** What is wrong with it, in Vietnamese, without a full stop. */
  message: string;
}

/** Where a reference leads inside the site. */
export interface Target {
  /** Path of a file below the folder. */
  file: string;
  /** Identifier of a part of it. */
  anchor: string;
}

/**
 * Holds every page and style sheet of a built site against the folder: links, anchors, images and everything else that
 * is pointed at are there, identifiers are unique, headings are in order, and nothing is fetched from another host.
 * `address` is where the site will stand, with its protocol and path, as in `site.yaml`; links to other hosts are not
 * followed. Faults come by file and in the order of the page; each is told once a page. Reads all pages once.
 */
export function checkSite(folder: string, address: string): SiteFault[] {
  const files = globSync('**/*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  const site = new URL(address.endsWith('/') ? address : `${address}/`);
  const present = new Set(files);
  const anchors = new Map<string, Set<string>>();
  const anchored: (Target & { from: string; address: string })[] = [];
  const faults = new Map(files.map((file) => [file, new Set<string>()]));

  for (const file of files) {
    const say = (message: string) => faults.get(file)!.add(message);
    const point = (kind: string, reference: string) => {
      const target = resolveAddress(site, file, kind, reference);
      if (typeof target === 'string') say(target);
      else if (target && !present.has(target.file))
        say(`“${reference}” dẫn đến ${target.file}, nhưng không có tệp này`);
      else if (target && target.anchor !== '' && target.file.endsWith('.html'))
        anchored.push({ ...target, from: file, address: reference });
    };
    if (file.endsWith('.css'))
      for (const reference of listStyleAddresses(readFileSync(join(folder, file), 'utf8'))) point('load', reference);
    if (!file.endsWith('.html')) continue;
    const page = readPage(readFileSync(join(folder, file), 'utf8'));
    const ids = new Set<string>();
    for (const id of page.ids) if (ids.size === ids.add(id).size) say(`định danh “${id}” được dùng nhiều lần`);
    anchors.set(file, ids);
    for (const fault of findHeadingFaults(page.headings)) say(fault);
    for (const { kind, address: reference } of page.references)
      if (kind !== 'self') point(kind, reference);
      else if (!ids.has(reference.slice(1))) say(`một phần tử nhắc đến “${reference}”, nhưng trang không có phần này`);
  }
  for (const { from, address: reference, file, anchor } of anchored)
    if (!anchors.get(file)!.has(anchor))
      faults.get(from)!.add(`“${reference}” dẫn đến ${file}, nhưng trang này không có phần “${anchor}”`);
  return [...faults].flatMap(([file, messages]) => [...messages].map((message) => ({ file, message })));
}

/** Where a reference leads: a target inside the site, undefined outside of it, or what is wrong with it in words. */
export function resolveAddress(site: URL, file: string, kind: string, reference: string): Target | string | undefined {
  const from = new URL(file.replace(/(^|\/)index\.html$/, '$1'), site);
  if (!URL.canParse(reference, from)) return `“${reference}” không phải là một địa chỉ`;
  const { protocol, host, pathname, hash } = new URL(reference, from);
  if (['data:', 'mailto:', 'tel:', 'sms:', 'blob:'].includes(protocol)) return undefined;
  if (!['http:', 'https:'].includes(protocol)) return `“${reference}” có giao thức không được dùng`;
  if (host !== site.host) return kind === 'load' ? `“${reference}” được tải từ một trang khác` : undefined;
  if (!pathname.startsWith(site.pathname)) return `“${reference}” nằm ngoài ${site.pathname}, nơi đặt trang`;
  const path = decode(pathname.slice(site.pathname.length));
  const anchor = decode(hash.slice(1).split(':~:')[0]!);
  if (path === undefined || anchor === undefined) return `“${reference}” có dấu % viết sai`;
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    anchor: anchor === 'top' ? '' : anchor,
  };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
