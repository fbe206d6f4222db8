import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv, { type Options } from 'sirv';

/**
 * Serves a folder on this machine under `base` (as `basePath` gives it), by default with the word that nothing is to be kept;
 * gives its address and what stops it.
 */
export async function serveFolder(
  folder: string,
  options: Options = { dev: true },
  base = '',
): Promise<{ address: string; stop: () => void }> {
  const serve = sirv(folder, options);
  const server = createServer((request, response) => {
    if (base && request.url?.startsWith(`${base}/`)) request.url = request.url.slice(base.length);
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${base}`, stop: () => server.close() };
}
