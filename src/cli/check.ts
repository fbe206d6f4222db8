import { checkFolder, hasErrors } from '../corpus/check.ts';
import { readEnvironment } from '../corpus/environment.ts';
import type { Format } from '../reporters/formats.ts';
import { checkMemoryOf } from './check-cache.ts';
import { checkUsage, readCheckOptions } from './check-options.ts';
import { printProblems } from './report.ts';
import { watchFolder } from './watch-folder.ts';

const clearScreen = '\u001B[2J\u001B[3J\u001B[H';

const options = readCheckOptions(process.argv.slice(2));
try {
  if (options.ask === 'help') process.stdout.write(`${checkUsage}\n`);
  else if (options.ask === 'refused') complain(options.message);
  else if (options.isWatching) watchContent(options.format);
  else process.exitCode = (await checkOnce(options.format)) ? 1 : 0;
} catch (error) {
  complain(explain(error));
}

/** Checks the content and writes the report; tells whether there are errors. */
async function checkOnce(format: Format): Promise<boolean> {
  const { contentFolder, today } = readEnvironment();
  const { problems } = await checkFolder(contentFolder, today, checkMemoryOf(contentFolder));
  await printProblems(problems, contentFolder, process.stdout, format);
  return hasErrors(problems);
}

function watchContent(format: Format): void {
  watchFolder(readEnvironment().contentFolder, async () => {
    if (process.stdout.isTTY) process.stdout.write(clearScreen);
    await checkOnce(format).catch((error: unknown) => process.stderr.write(`${explain(error)}\n`));
  });
}

/** A command line or an environment that cannot be used. */
function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
