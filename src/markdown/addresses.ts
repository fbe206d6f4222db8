/**
 * What an address in a text is: `relative` to the page, on the same `site` from its root, a `fragment` of the page,
 * on the `web`, `mail`, `phone`, `empty`, or one of those that are never published: `protocol-relative` (it leaves the
 * site unseen) and `forbidden` (any other scheme, or one disguised by control characters).
 */
export type AddressKind =
  'empty' | 'fragment' | 'relative' | 'site' | 'web' | 'mail' | 'phone' | 'protocol-relative' | 'forbidden';

/**
 * Classifies an address as a browser would read it (WHATWG URL: surrounding white space is dropped, tabs and line
 * breaks vanish, a backslash is a slash), after character references have been decoded.
 */
export function classifyAddress(address: string): AddressKind {
  // eslint-disable-next-line no-control-regex -- browsers drop or ignore exactly these
  const seen = address.replaceAll(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\r\n]/g, '').replaceAll('\\', '/');
  if (seen === '') return 'empty';
  // eslint-disable-next-line no-control-regex -- an address with control characters is never honest
  if (/[\u0000-\u001F\u007F]/.test(seen)) return 'forbidden';
  if (seen.startsWith('#')) return 'fragment';
  if (seen.startsWith('//')) return 'protocol-relative';
  if (seen.startsWith('/')) return 'site';
  const scheme = /^([^/?#]*?):/.exec(seen)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'relative';
  if (scheme === 'http' || scheme === 'https') return isWebAddress(seen) ? 'web' : 'forbidden';
  if (scheme === 'mailto' && /^mailto:[^/]+$/i.test(seen)) return 'mail';
  if (scheme === 'tel' && /^tel:[+\d][\d .()-]*$/i.test(seen)) return 'phone';
  return 'forbidden';
}

/** With a host, and without the `name@` that makes one host look like another. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(address);
}

/** Whether a link may have this address. */
export function isLinkAddress(address: string): boolean {
  return !['empty', 'protocol-relative', 'forbidden'].includes(classifyAddress(address));
}
