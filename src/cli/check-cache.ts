import { createHash, hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pruneCache, readCached, writeCached } from '../cards/cache.ts';
import type { CheckMemory, Reading } from '../corpus/memory.ts';
import type { Finding } from '../rules/finding.ts';

/** The folders whose code gives files their meaning and holds them against the rules. */
const meaning = ['vietnamese', 'domain', 'markdown', 'rules', 'corpus'];

/** Bytes that the cache may hold: a few times what ten thousand bulletins take. */
const cacheLimit = 1024 * 1024 * 1024;

const root = fileURLToPath(new URL('../../', import.meta.url));

const memories = new Map<string, CheckMemory>();

/** The memory of checks of a content folder, one and the same for all checks of this process; in `.cache/check`. */
export function checkMemoryOf(contentFolder: string): CheckMemory {
  const memory = memories.get(contentFolder) ?? openCheckCache(contentFolder, join(root, '.cache', 'check'));
  memories.set(contentFolder, memory);
  return memory;
}

/**
 * A memory of checks of a content folder that outlasts the process: a sealed file for each folder of the content, and one for what the
 * rules found. The cache folder may be deleted at any time, and hold whatever other code, another Node or damage has left there.
 */
export function openCheckCache(contentFolder: string, cacheFolder: string): CheckMemory {
  const site = fingerprintMeaning(contentFolder);
  const nameOf = (kind: string) => `${hash('sha256', `${site} ${kind}`)}.json`;
  const loaded = new Map<string, Pack<unknown>>();
  const packOf = <Value>(kind: string): Pack<Value> => {
    const pack = loaded.get(kind) ?? readPack(cacheFolder, nameOf(kind));
    loaded.set(kind, pack);
    return pack as Pack<Value>;
  };
  const replace = async <Value>(kind: string, values: Pack<Value>): Promise<boolean> => {
    if (isSame(packOf<Value>(kind), values)) return false;
    loaded.set(kind, values);
    await writeCached(cacheFolder, nameOf(kind), Buffer.from(JSON.stringify([...values])));
    return true;
  };
  return {
    reading: (file) => packOf<Reading>(`in ${dirname(file)}`).get(file),
    findings: (key) => packOf<readonly Finding[]>('found').get(key),
    keep: async (readings, findings) => {
      let hasWritten = await replace('found', findings);
      const folders = Map.groupBy(readings, ([file]) => `in ${dirname(file)}`);
      for (const [folder, entries] of folders) hasWritten = (await replace(folder, new Map(entries))) || hasWritten;
      if (hasWritten) await pruneCache(cacheFolder, cacheLimit);
    },
  };
}

type Pack<Value> = ReadonlyMap<string, Value>;

function readPack(folder: string, name: string): Pack<unknown> {
  const bytes = readCached(folder, name);
  return new Map(bytes ? (JSON.parse(bytes.toString()) as [string, unknown][]) : []);
}

/** Whether two packs hold the very same values. */
function isSame(one: Pack<unknown>, other: Pack<unknown>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

/** A hash over all that the meaning of a file depends on besides its bytes, and over which site it belongs to. */
function fingerprintMeaning(contentFolder: string): string {
  const digest = createHash('sha256').update(`${process.version} ${contentFolder}\0`);
  const code = globSync(`src/{${meaning.join(',')}}/**/*.ts`, { cwd: root }).sort();
  for (const file of [...code, 'src/cli/check-cache.ts', 'package-lock.json'])
    digest.update(`${file}\0`).update(readFileSync(join(root, file)));
  return digest.digest('hex');
}
