import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** How many items a thread is given at a time: few enough that all threads end together. */
const shareLength = 500;

/**
 * Runs a function of a module for a long list in threads, each time for a share of it; gives the results in the order of the list.
 * @param name of the function, which the module exports
 * @param taskOf what the function is given for a share
 */
export async function shareOut<Item, Result>(
  module: URL,
  name: string,
  items: readonly Item[],
  taskOf: (share: readonly Item[]) => unknown,
): Promise<Result[]> {
  const shares = Array.from({ length: Math.ceil(items.length / shareLength) }, (_, index) =>
    items.slice(index * shareLength, (index + 1) * shareLength),
  );
  if (shares.length === 0) return [];
  const threads = Math.min(shares.length, availableParallelism());
  const pool = new Tinypool({ filename: module.href, minThreads: threads, maxThreads: threads });
  try {
    return await Promise.all(shares.map((share) => pool.run(taskOf(share), { name }) as Promise<Result>));
  } finally {
    await pool.destroy();
  }
}
