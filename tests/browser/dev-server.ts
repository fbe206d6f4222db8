import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A working server of a content folder. */
export interface DevServer {
  address: string;
  /** All that it has written so far. */
  log: () => string;
}

/** Starts `astro dev` on a content folder; it ends with the test. Resolves once it answers. */
export async function startDevServer(contentFolder: string, today: string): Promise<DevServer> {
  const port = await findFreePort();
  const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
  const child = spawn(
    process.execPath,
    [astro, 'dev', '--ignore-lock', '--port', String(port), '--host', '127.0.0.1'],
    {
      cwd: root,
      // Nothing of the test runner's own settings, which Vite would obey.
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        ASTRO_TELEMETRY_DISABLED: '1',
        MINHBACH_CONTENT: contentFolder,
        MINHBACH_TODAY: today,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  onTestFinished(() => void child.kill());
  const patience = performance.now() + 120_000;
  const address = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(address, { signal: AbortSignal.timeout(30_000) }).then(
      (response) => response.ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${written}`);
    if (performance.now() > patience) throw new Error(`The server does not answer: ${written}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return { address, log: () => written };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
