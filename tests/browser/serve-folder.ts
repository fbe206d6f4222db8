import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv, { type Options } from 'sirv';

/** Serves a folder on this machine, by default with the word that nothing is to be kept; gives its address and what stops it. */
export async function serveFolder(
  folder: string,
  options: Options = { dev: true },
): Promise<{ address: string; stop: () => void }> {
  const server = createServer(sirv(folder, options));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}
