import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeOutputs } from '../../../src/cli/write-outputs.ts';
import { checkFolder } from '../../../src/corpus/check.ts';
import { publicContent } from '../../../src/domain/content.ts';
import { listOutputs } from '../../../src/outputs/list-outputs.ts';
import { piecesOf, type Output } from '../../../src/outputs/output.ts';

const asOf = { year: 2026, month: 11, day: 21 };
const folder = mkdtempSync(join(tmpdir(), 'minh-bach-outputs-'));
let outputs: Output[];
beforeAll(async () => {
  const { content, ledger } = await checkFolder('content', asOf);
  outputs = listOutputs({ content: publicContent(content!), ledger, asOf });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = ({ path }: Output): string => readFileSync(join(folder, path), 'utf8');
const textOf = (output: Output): string => [...piecesOf(output)].join('');

test('every file is written as it renders, one that is joined from others too', () => {
  writeOutputs(outputs, folder);
  for (const output of outputs) expect(read(output)).toBe(textOf(output));
});

test('a file is rendered where one that it would be joined from is not there', () => {
  const joined = outputs.filter(({ join: parts }) => parts);
  expect(joined.map(({ path }) => path)).toEqual(['/du-lieu/so-lieu.csv', '/du-lieu/so-lieu.json']);
  for (const output of joined) {
    rmSync(join(folder, output.join!.from[1]!));
    writeOutputs([output], folder);
    expect(read(output)).toBe(textOf(output));
  }
});
