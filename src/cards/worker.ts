import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '../views/card.ts';
import { writeCached } from './cache.ts';
import { CardError } from './card-error.ts';
import type { CardFault } from './card-error.ts';
import { renderCard } from './render.ts';

/** One card to draw, and where its picture goes. */
export interface CardTask {
  card: Card;
  fileName: string;
  /** A folder that is there. */
  outputFolder: string;
  cacheFolder: string;
}

/**
 * Draws cards into the output folder and the cache. Gives back what is wrong with each, since an error loses its class
 * on the way between threads; throws for whatever is not a card's fault.
 */
export default async function drawCards(tasks: readonly CardTask[]): Promise<(CardFault | undefined)[]> {
  const faults: (CardFault | undefined)[] = [];
  for (const task of tasks) faults.push(await drawTask(task));
  return faults;
}

async function drawTask(task: CardTask): Promise<CardFault | undefined> {
  try {
    const png = await renderCard(task.card);
    await writeFile(join(task.outputFolder, task.fileName), png);
    await writeCached(task.cacheFolder, task.fileName, png);
    return undefined;
  } catch (error) {
    if (!(error instanceof CardError)) throw error;
    return error.fault;
  }
}
