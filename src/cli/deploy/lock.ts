import { link, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Who holds a lock. */
interface Holder {
  host: string;
  pid: number;
  /** When the process began, as its system tells it; another process may get the same number later. */
  started: string;
}

/**
 * Makes sure that one run at a time works in a folder; gives what ends this. The lock of a run that was killed is taken over.
 * @throws Error in Vietnamese where another run is under way
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, '.deploy.lock');
  const own = `${path}.${process.pid}`;
  const text = JSON.stringify(await describe(process.pid));
  await writeFile(own, text);
  try {
    // A link appears whole, and not at all where the name is taken.
    while (!(await tryLink(own, path))) await removeStale(path, own);
    await removeDrafts(folder);
  } finally {
    await rm(own, { force: true });
  }
  return () => rm(path, { force: true });
}

async function tryLink(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock at `path` if its holder is no more. */
async function removeStale(path: string, own: string): Promise<void> {
  const text = await readLock(path);
  if (text === undefined) return;
  const holder = parseHolder(text);
  if (!holder || !(await isGone(holder))) {
    const who = holder ? `tiến trình ${holder.pid} trên máy ${holder.host}` : 'một tiến trình không rõ';
    throw new Error(
      `Đang có một lần triển khai khác vào thư mục này (${who}). Xin đợi xong rồi chạy lại; nếu chắc chắn không còn, hãy xóa ${path}.`,
    );
  }
  // Whoever moves it away owns what was moved; if that is a new lock after all, it goes back to its place.
  const taken = `${own}.taken`;
  await rename(path, taken).catch(ignoreMissing);
  if ((await readLock(taken)) !== text) await link(taken, path).catch(() => undefined);
  await rm(taken, { force: true });
}

/** Removes what runs left that were killed while they took the lock; called by who holds it. */
async function removeDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid] = /^\.deploy\.lock\.(\d+)(?:\.taken)?$/.exec(name) ?? [];
    if (pid === undefined) continue;
    const draft = join(folder, name);
    const holder = parseHolder((await readLock(draft)) ?? '');
    // Of one that was killed before it wrote who it is, the number in the name is all there is.
    if (holder ? await isGone(holder) : !isRunning(Number(pid))) await rm(draft, { force: true });
  }
}

async function readLock(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function isGone({ host, pid, started }: Holder): Promise<boolean> {
  if (host !== hostname()) return false;
  return !isRunning(pid) || (await describe(pid)).started !== started;
}

/** Whether a process of this machine has the number `pid`. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function describe(pid: number): Promise<Holder> {
  // The name of the program, in brackets, may hold spaces; the start is the 20th field after it.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { host: hostname(), pid, started: fields[19] ?? '' };
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { host, pid, started } = JSON.parse(text) as Holder;
    return typeof host === 'string' && Number.isSafeInteger(pid) && pid > 0 ? { host, pid, started } : undefined;
  } catch {
    return undefined;
  }
}
