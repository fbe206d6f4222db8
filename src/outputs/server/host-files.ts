import type { Site } from '../../domain/site.ts';
import { hrefOf } from '../../views/address.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { commonHeaders, headerRules, type Headers } from './header-rules.ts';

/**
 * The text of a `_headers` file, which hosts of static sites read: Cloudflare Pages, Netlify and others.
 *
 * Where several rules fit an address, some hosts send the headers of all of them, and others those of the most particular one.
 * So a rule says only what the rules around it do not, but for the policy: the rule for everything carries the widest one, that
 * for each folder the full one of its pages, and what browsers make of both together is what the folder's own says.
 * @param folders top-level folders of the site, `/ban-tin/`
 */
export function headersFile(site: Site, folders: readonly string[]): string {
  const rules = headerRules(site);
  const page = rules.at(-1)!.headers;
  const particular = rules.filter(({ folder }) => folder !== '/');
  const isNamed = (folder: string) => particular.some((rule) => rule.folder === folder);
  const plain = folders.filter((folder) => !isNamed(folder)).map((folder) => ({ folder, headers: page }));
  const widest = { 'Content-Security-Policy': contentSecurityPolicy(site, { framed: true, wasm: true }) };
  return [
    writeRule(hrefOf(site, '/*'), { ...commonHeaders(site), ...widest }),
    writeRule(hrefOf(site, '/'), withoutDefaults(page, page)),
    ...[...plain, ...particular].map(({ folder, headers }) => {
      const around = particular.find((rule) => rule.folder !== folder && folder.startsWith(rule.folder));
      return writeRule(
        hrefOf(site, `${folder}*`),
        around ? differing(headers, around.headers) : withoutDefaults(headers, page),
      );
    }),
  ].join('\n');
}

function writeRule(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).filter(([, value]) => value !== '');
  return `${pattern}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

/** Hosts ask for a page anew each time by themselves; a second rule about it could not be taken back further down. */
function withoutDefaults(headers: Headers, page: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => name !== 'Cache-Control' || value !== page[name]),
  );
}

function differing(headers: Headers, around: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => value !== around[name]));
}
