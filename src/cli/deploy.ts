import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createPublicKey } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deployUsage, readDeployOptions } from './deploy/deploy-options.ts';
import { explainWriteFailure } from './deploy/explain-write-failure.ts';
import { lockFolder } from './deploy/lock.ts';
import { publishRelease, type Published } from './deploy/publish-release.ts';
import { openStore, removeLeftovers } from './deploy/release-store.ts';
import { rollBack } from './deploy/roll-back.ts';
import { readSigningKey } from './manifest/signing.ts';

const options = readDeployOptions(process.argv.slice(2));
if (options.ask === 'help') process.stdout.write(`${deployUsage}\n`);
else if (options.ask === 'refused') complain(options.message);
else
  try {
    await run(options);
  } catch (error) {
    complain(explainWriteFailure(error));
  }

async function run(asked: Exclude<typeof options, { ask: 'help' | 'refused' }>): Promise<void> {
  const store = openStore(asked.to);
  const unlock = await lockFolder(asked.to);
  try {
    await removeLeftovers(store);
    if (asked.ask === 'roll-back') say(`Đã trở lại bản ${await rollBack(store)}.`);
    else {
      const key = await readSigningKey();
      const site = asked.from ?? (await build(join(store.folder, '.building')));
      const { keep, dropped } = asked;
      if (site)
        say(describe(await publishRelease(store, { site, keep, dropped, key: key && createPublicKey(key) }), asked.to));
    }
  } finally {
    await rm(join(store.folder, '.building'), { recursive: true, force: true }).catch(() => undefined);
    await unlock();
  }
}

/** Builds the content into a new folder below `folder`; undefined where that failed, and was told. */
async function build(folder: string): Promise<string | undefined> {
  const site = join(folder, 'site');
  const building = spawn(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production', MINHBACH_OUT: site },
    stdio: 'inherit',
  });
  const exitCode = await new Promise<number>((resolve, reject) =>
    building.on('error', reject).on('close', (code) => resolve(code ?? 1)),
  );
  if (exitCode === 0) return site;
  complain('Chưa công bố gì: trang không dựng được. Trang đang công bố vẫn giữ nguyên.');
  return undefined;
}

function describe(published: Published, to: string): string {
  if (published.outcome === 'unchanged') return `Không có gì mới: bản ${published.release} đang được công bố.`;
  const { release, counts, removed } = published;
  const how = counts ? `${counts.copied} tệp mới hoặc đổi, ${counts.linked} tệp giữ nguyên` : 'bản này đã có sẵn';
  return [
    `Đã công bố bản ${release} (${how}).`,
    ...(removed.length > 0 ? [`Đã xóa bản cũ: ${removed.join(', ')}.`] : []),
    `Trở lại bản trước: npm run deploy -- --to ${to} --rollback`,
  ].join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
