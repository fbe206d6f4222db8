import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Card } from '../views/card.ts';
import { pruneCache, readCached } from './cache.ts';
import { CardError } from './card-error.ts';
import type { CardFault } from './card-error.ts';
import { cardFileName } from './name.ts';
import { prepareCard } from './prepare-card.ts';
import type { CardTask } from './worker.ts';

/** Where pictures go and come from. */
export interface RenderOptions {
  /** Gets `<name>.<hash>.png` for every card; made where missing, other files in it are left alone. */
  outputFolder: string;
  /** May be deleted at any time. */
  cacheFolder: string;
  /** From `rendererFingerprint`. */
  fingerprint: string;
  /** One less than the machine has cores unless given, at least one: pages are made in this one meanwhile. */
  threads?: number;
  /** Bytes the cache may hold afterwards; 512 MiB unless given. */
  cacheBytes?: number;
}

/** How many pictures were drawn and how many came from the cache, and every card that could not be drawn. */
export interface RenderReport {
  rendered: number;
  reused: number;
  errors: CardFault[];
}

const cacheLimit = 512 * 1024 * 1024;

/** How many cards a thread is given at a time: handing over takes time of the thread that makes pages. */
const batchLength = 8;

/**
 * Writes the pictures of all cards, drawing those the cache does not hold in worker threads. Faulty cards do not keep the
 * others from being drawn; `errors` has all of them in the order of `cards`. Rejects for what is no card's fault, such as a
 * full disk.
 */
export async function renderCards(cards: readonly Card[], options: RenderOptions): Promise<RenderReport> {
  const { outputFolder, cacheFolder, fingerprint } = options;
  const faults = new Map<Card, CardFault>();
  const tasks = new Map<string, CardTask>();
  let reused = 0;
  for (const card of cards) {
    const fileName = cardFileName(card, fingerprint);
    const fault = findFault(card);
    if (fault) faults.set(card, fault);
    else tasks.set(fileName, { card, fileName, outputFolder, cacheFolder });
  }
  if (tasks.size > 0) mkdirSync(outputFolder, { recursive: true });
  // Without a pause: pages that are made meanwhile would have each small file wait for its turn.
  for (const [fileName] of tasks) {
    const png = readCached(cacheFolder, fileName);
    if (!png) continue;
    writeFileSync(join(outputFolder, fileName), png);
    tasks.delete(fileName);
    reused += 1;
  }
  const drawn = await drawTasks([...tasks.values()], options.threads ?? Math.max(1, availableParallelism() - 1));
  for (const [task, fault] of drawn) if (fault) faults.set(task.card, fault);
  await pruneCache(cacheFolder, options.cacheBytes ?? cacheLimit);
  const rendered = drawn.filter(([, fault]) => !fault).length;
  return { rendered, reused, errors: cards.flatMap((card) => faults.get(card) ?? []) };
}

async function drawTasks(tasks: CardTask[], threads: number): Promise<[CardTask, CardFault | undefined][]> {
  if (tasks.length === 0) return [];
  const workers = Math.min(threads, Math.ceil(tasks.length / batchLength));
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    // This thread may be busy for seconds without a pause, and a thread that has nothing to do waits for it.
    concurrentTasksPerWorker: 32,
  });
  try {
    const batches = Array.from({ length: Math.ceil(tasks.length / batchLength) }, (_, index) =>
      tasks.slice(index * batchLength, (index + 1) * batchLength),
    );
    const results = await Promise.allSettled(
      batches.map((batch) => pool.run(batch) as Promise<(CardFault | undefined)[]>),
    );
    return results.flatMap((result, index) => {
      if (result.status === 'rejected') throw result.reason;
      return result.value.map((fault, place): [CardTask, CardFault | undefined] => [batches[index]![place]!, fault]);
    });
  } finally {
    await pool.destroy();
  }
}

function findFault(card: Card): CardFault | undefined {
  try {
    prepareCard(card);
    return undefined;
  } catch (error) {
    if (!(error instanceof CardError)) throw error;
    return error.fault;
  }
}
