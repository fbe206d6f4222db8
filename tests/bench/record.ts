/** Loaded before the process that is measured: leaves what it cost, and its phases, in the file that `BENCH_RECORD` names. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import type { Recorded } from './measure.ts';

const file = process.env['BENCH_RECORD'];
if (file && isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const phases = performance.getEntriesByType('measure').map(({ name, startTime, duration }) => ({
      name,
      start: startTime / 1000,
      seconds: duration / 1000,
    }));
    const recorded: Recorded = {
      cpu: (user + system) / 1_000_000,
      peak: process.resourceUsage().maxRSS * 1024,
      phases,
    };
    writeFileSync(file, JSON.stringify(recorded));
  });
}
