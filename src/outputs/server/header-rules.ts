import type { Site } from '../../domain/site.ts';
import { paths } from '../../views/address.ts';
import { partsFolder } from '../../views/search-contents.ts';
import { contentSecurityPolicy, isEncrypted } from './content-security-policy.ts';

/** Names of response headers with their values. */
export type Headers = Record<string, string>;

/** What the responses for everything below a folder of the site carry beyond {@link commonHeaders}. */
export interface HeaderRule {
  /** Root-relative address of the folder, as `paths` gives it; `/` for everything that no other rule is about. */
  folder: string;
  /** The same names in every rule; an empty value is a header that is not sent. */
  headers: Headers;
}

const seldomNeeded = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** A year, in seconds. */
const year = 31_536_000;

/** What every response carries. */
export function commonHeaders(site: Site): Headers {
  return {
    ...(isEncrypted(site) && { 'Strict-Transport-Security': `max-age=${year}` }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': seldomNeeded.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // All of it is public, and the site knows no cookies: anyone's program may read it.
    'Access-Control-Allow-Origin': '*',
  };
}

const immutable = `public, max-age=${year}, immutable`;
/** Kept, but asked about each time, so that a correction shows at once. */
const revalidated = 'no-cache';

/** Where a response differs from the common ones, most particular folder first; the last rule is about all the rest. */
export function headerRules(site: Site): HeaderRule[] {
  const page = {
    'Content-Security-Policy': contentSecurityPolicy(site, { framed: false, wasm: false }),
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': revalidated,
  };
  const searching = { ...page, 'Content-Security-Policy': contentSecurityPolicy(site, { framed: false, wasm: true }) };
  return [
    // Names with a hash of the content in them never stand for another content.
    { folder: '/_astro/', headers: { ...page, 'Cache-Control': immutable } },
    {
      folder: paths.card(''),
      headers: { ...page, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': immutable },
    },
    { folder: paths.searchIndex(partsFolder), headers: { ...searching, 'Cache-Control': immutable } },
    { folder: paths.search(), headers: searching },
    {
      folder: '/nhung/',
      headers: {
        ...page,
        'Content-Security-Policy': contentSecurityPolicy(site, { framed: true, wasm: false }),
        'X-Frame-Options': '',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    { folder: '/', headers: page },
  ];
}

/** All headers of the response for a root-relative address. */
export function headersFor(site: Site, path: string): Headers {
  const rule = headerRules(site).find(({ folder }) => path.startsWith(folder))!;
  return Object.fromEntries(
    Object.entries({ ...commonHeaders(site), ...rule.headers }).filter(([, value]) => value !== ''),
  );
}
