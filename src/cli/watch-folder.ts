import { watch } from 'node:fs';

/** Editors save a file in several steps; so long after the last of them it is taken for saved, in milliseconds. */
const settling = 150;

/**
 * Calls `run` now and after every change below a folder, never twice at a time; changes during a run lead to one more. Gives
 * what stops it. `run` must not throw.
 * @throws Error where the folder cannot be watched, for example because it is not there
 */
export function watchFolder(folder: string, run: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(start, settling);
  });
  const start = (): void => {
    running = running.then(run);
  };
  start();
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
