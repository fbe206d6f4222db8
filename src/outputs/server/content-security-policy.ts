import { createHash } from 'node:crypto';
import type { Site } from '../../domain/site.ts';
import { firstPaintScript } from '../../scripts/first-paint.ts';

/** What a page may do beyond what every page may. */
export interface Permissions {
  /** Whether other sites may show it in a frame. */
  framed: boolean;
  /** Whether it may compile WebAssembly, which the search index needs. */
  wasm: boolean;
}

/** The source expression that allows exactly this inline script. */
export function scriptHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;
}

/**
 * The Content-Security-Policy of a page: nothing but what is named, from this site alone, and no inline script but the one that
 * applies the reader's choices before anything is painted.
 */
export function contentSecurityPolicy(site: Site, { framed, wasm }: Permissions): string {
  const scripts = ["'self'", scriptHash(firstPaintScript), ...(wasm ? ["'wasm-unsafe-eval'"] : [])].join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(framed ? [] : ["frame-ancestors 'none'"]),
    ...(isEncrypted(site) ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Whether the site is meant to be reached over TLS. */
export function isEncrypted(site: Site): boolean {
  return site.address.startsWith('https:');
}
