import { mkdtemp } from 'node:fs/promises';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkFolder } from '../../../src/corpus/check.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { checkContinuity } from '../../../src/rules/continuity.ts';
import { checkPersonalData } from '../../../src/corpus/check-personal-data.ts';
import { problemKinds } from '../../../src/domain/problem-kinds.ts';
const { filesOfExample, untried } = await import('../../fixtures/problem-examples.ts');
const { smallSite, today } = await import('../../fixtures/content-folder.ts');
async function run(id, side) {
  const folder = await mkdtemp('/tmp/ex-');
  for (const [f, t] of Object.entries({ ...smallSite, ...filesOfExample(id, side) })) { if (t === undefined) continue; await mkdir(dirname(join(folder, f)), { recursive: true }); await writeFile(join(folder, f), t); }
  const { problems } = await checkFolder(folder, today);
  const c = await loadCorpus(folder);
  return [...problems, ...(c.content ? checkContinuity(c.content) : []), ...checkPersonalData([...c.sources.values()]).problems];
}
const only = [];
for (const id of only.length ? only : Object.keys(problemKinds)) {
  if (id in untried) continue;
  const wrong = await run(id, 'wrong'); const right = await run(id, 'right');
  const a = wrong.some((p) => p.id === id && p.severity === problemKinds[id].severity);
  const rest = right.filter((p) => p.id === id || p.severity === 'error');
  if (!a || rest.length) console.log(id, a ? '' : 'WRONG GIVES ' + wrong.map((p) => p.id + ': ' + p.message).join(' | '), rest.length ? 'RIGHT GIVES ' + rest.map((p) => p.id + ': ' + p.message).join(' | ') : '');
}
