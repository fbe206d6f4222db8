import { resolve } from 'node:path';
import type { Audience } from '../domain/content.ts';
import { parseDate, todayInVietnam } from '../vietnamese/date.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import { parseShard, type Shard } from '../domain/shard.ts';

/** What a run takes from outside the content; nothing else reads the process environment or the clock. */
export interface Environment {
  /** Absolute path of the folder that editors write; `MINHBACH_CONTENT`, by default `content`. */
  contentFolder: string;
  /** Absolute path of the folder that the site is built into; `MINHBACH_OUT`, by default `dist`. */
  outputFolder: string;
  /** The as-of date: `MINHBACH_TODAY`, else the day of `SOURCE_DATE_EPOCH` in Viet Nam, else today in Viet Nam. */
  today: CalendarDate;
  /** Whether drafts are shown: `preview` with `MINHBACH_DRAFTS=1`, by default `public`. A build heeds `--drafts` alone. */
  audience: Audience;
  /** The share of the site to build: `MINHBACH_SHARD` as `2/8`; by default the whole. */
  shard: Shard | undefined;
}

/**
 * Reads the environment; an empty variable counts as unset, a relative folder starts at the working directory.
 * @throws Error with a Vietnamese message where a variable is malformed.
 */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env, now: () => number = Date.now): Environment {
  return {
    contentFolder: readFolder(env, 'MINHBACH_CONTENT', 'content'),
    outputFolder: readFolder(env, 'MINHBACH_OUT', 'dist'),
    today: readToday(env, now),
    audience: readAudience(env),
    shard: readShard(env),
  };
}

function readFolder(env: NodeJS.ProcessEnv, name: string, fallback: string): string {
  const folder = env[name] || fallback;
  if (folder.includes('\0')) throw new Error(`Biến môi trường ${name} không phải là một đường dẫn hợp lệ.`);
  return resolve(folder);
}

function readAudience(env: NodeJS.ProcessEnv): Audience {
  const given = env['MINHBACH_DRAFTS'] || '0';
  if (given === '0') return 'public';
  if (given === '1') return 'preview';
  throw new Error(`Biến môi trường MINHBACH_DRAFTS là “${given}”. Hãy viết 1 để thấy cả bản nháp, 0 để không thấy.`);
}

function readShard(env: NodeJS.ProcessEnv): Shard | undefined {
  const given = env['MINHBACH_SHARD'];
  if (!given) return undefined;
  const shard = parseShard(given);
  if (shard) return shard;
  throw new Error(
    `Biến môi trường MINHBACH_SHARD là “${given}”. Hãy viết phần thứ mấy trên tổng số phần, như 2/8 là phần thứ hai trong tám phần.`,
  );
}

function readToday(env: NodeJS.ProcessEnv, now: () => number): CalendarDate {
  const given = env['MINHBACH_TODAY'];
  if (given) {
    const date = /^\d{4}-\d{2}-\d{2}$/.test(given) ? parseDate(given) : undefined;
    if (date?.ok) return date.value;
    throw new Error(
      `Biến môi trường MINHBACH_TODAY là “${given}”, không phải một ngày có thật viết theo dạng NĂM-THÁNG-NGÀY. ` +
        'Hãy viết như 2026-11-05.',
    );
  }
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (!epoch) return todayInVietnam(now());
  // Eleven digits of seconds stay within years of four digits.
  if (/^\d{1,11}$/.test(epoch)) return todayInVietnam(Number(epoch) * 1000);
  throw new Error(
    `Biến môi trường SOURCE_DATE_EPOCH là “${epoch}”, không phải số giây tính từ 01/01/1970. Hãy viết như 1793836800.`,
  );
}
