import { createHash } from 'node:crypto';
import { explainFetchFailure } from './explain-fetch-failure.ts';
import type { ReadFile, SiteReader } from './site-reader.ts';

/** Files that some hosts read instead of serving them. */
const readByHosts = new Set(['_headers', '_redirects']);

/** Most bytes of a file that is read whole: a manifest of some hundred thousand files. */
const mostBytes = 200_000_000;

/** How long one file may take, and how often it is asked for. */
const [mostMilliseconds, attempts] = [30_000, 3];

/** The site that a server gives at `address`, a folder's address with or without its last slash. */
export function servedSite(address: string): SiteReader {
  const base = address.endsWith('/') ? address : `${address}/`;
  return {
    async readWhole(path) {
      const { response, body } = await load(addressOf(base, path), mostBytes);
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) throw new Error(`máy chủ trả lời mã ${response.status}`);
      return body;
    },
    async hash({ path, size }): Promise<ReadFile> {
      try {
        // One byte more than there should be is enough to know that it is another file.
        const { response, body } = await load(addressOf(base, path), size + 1);
        // The page for what is not there may be given with its own status.
        if (!response.ok && !(path === '404.html' && response.status === 404)) {
          if (readByHosts.has(path)) return { state: 'skipped' };
          if (response.status === 404 || response.status === 410) return { state: 'missing' };
          return { state: 'unreadable', reason: `máy chủ trả lời mã ${response.status}` };
        }
        return { state: 'read', size: body.length, sha256: createHash('sha256').update(body).digest('hex') };
      } catch (error) {
        return { state: 'unreadable', reason: explainFetchFailure(error) };
      }
    },
    list: () => Promise.resolve(undefined),
    hashUnpacked: () => Promise.resolve({ state: 'skipped' }),
  };
}

/** The address that readers have of a file. */
function addressOf(base: string, path: string): string {
  const shown = path.replace(/(^|\/)index\.html$/, '$1');
  return base + shown.split('/').map(encodeURIComponent).join('/');
}

async function load(address: string, limit: number): Promise<{ response: Response; body: Buffer }> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(address, {
        headers: { 'Cache-Control': 'no-cache' },
        signal: AbortSignal.timeout(mostMilliseconds),
      });
      if (response.status < 500 || attempt === attempts) return { response, body: await readBody(response, limit) };
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}

async function readBody(response: Response, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
