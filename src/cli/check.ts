import { parseArgs } from 'node:util';
import { checkFolder, hasErrors } from '../corpus/check.ts';
import { readEnvironment } from '../corpus/environment.ts';
import { formatProblems } from './report.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
const { contentFolder, today } = readEnvironment();
const { problems } = await checkFolder(contentFolder, today);
process.stdout.write(values.format === 'json' ? `${JSON.stringify(problems, null, 2)}\n` : `${formatProblems(problems)}\n`);
if (hasErrors(problems)) process.exitCode = 1;
