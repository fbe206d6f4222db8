import { readEnvironment } from '../corpus/environment.ts';
import { installHook } from './install-hook.ts';
import { runNew } from './new/run.ts';

try {
  const { contentFolder, today } = readEnvironment();
  const isAtTerminal = process.stdin.isTTY && process.stdout.isTTY;
  process.exitCode = await runNew(process.argv.slice(2), {
    contentFolder,
    today,
    ...(isAtTerminal && { ask: (await import('./new/prompts.ts')).askAtTerminal }),
    installHook: () => installHook(process.cwd()),
    say: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
