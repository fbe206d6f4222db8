import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/corpus/check.ts';
import { canonicalFigures } from '../../../src/domain/canonical-figures.ts';
import { bulletinText, today, writeFiles } from '../../fixtures/content-folder.ts';
import { bulletinFile, sealFolder, writeSealedFolder } from '../../fixtures/sealed-content.ts';
import { month } from '../../fixtures/faults/fault.ts';

/** Each a figure of the sealed bulletin, with another value that is right by itself. */
const figures = {
  'petitions.received': ['received: 23', 'received: 24'],
  'petitions.solved': ['solved: 17', 'solved: 18'],
  'petitions.byField.land': ['land: 9', 'land: 8'],
  'petitions.byField.other': ['other: 14', 'other: 15'],
  'targets.total': ['total: 34', 'total: 35'],
  'targets.met': ['met: 31', 'met: 30'],
  'figures.ho-ngheo': ['1,97%', '1,96%'],
  'figures.ho-ngheo.baseline': ['9,95%', '9,94%'],
  'figures.ho-ngheo.target': ['target: 2%', 'target: 3%'],
  'figures.dan-so': ['gần 6.300', '6.300'],
  'membership.members': ['members: 320', 'members: 321'],
  'membership.struckOff': ['không công bố', '0'],
} as const;

const fields = `petitions: { received: 23, solved: 17, byField: { land: 9, other: 14 } }
targets: { total: 34, met: 31 }
membership: { members: 320, struckOff: không công bố }
figures:
  - { indicator: ho-ngheo, value: "1,97%", baseline: "9,95%", target: 2% }
  - { indicator: dan-so, value: gần 6.300 }`;

const earlier = ['2026-06', '2026-07', '2026-08', '2026-09'];
let folder: string;
let ledger: string[];

beforeAll(async () => {
  folder = await writeSealedFolder({
    ...Object.assign(
      {},
      ...earlier.map((period, index) =>
        month(period, `05/${String(index + 7).padStart(2, '0')}/2026`, `targets: { total: 34, met: ${20 + index} }`),
      ),
    ),
    [bulletinFile]: bulletinText(fields),
  });
  ledger = readFileSync(join(folder, 'ledger.jsonl'), 'utf8').trimEnd().split('\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const errors = async () => (await checkFolder(folder, today)).problems.filter(({ severity }) => severity === 'error');

async function withLedger(lines: readonly string[]): Promise<Awaited<ReturnType<typeof errors>>> {
  const file = join(folder, 'ledger.jsonl');
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  const found = await errors();
  writeFileSync(file, ledger.map((line) => `${line}\n`).join(''));
  return found;
}

test('a sealed folder that nobody touched passes, and says of every figure what this file changes', async () => {
  expect(ledger).toHaveLength(5);
  const { content, problems } = await checkFolder(folder, today);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const sealed = canonicalFigures(content!.bulletins.get('xa-mau/2026-10')!.data, content!.indicators);
  expect(sealed.map(([path]) => path).sort()).toEqual(Object.keys(figures).sort());
});

describe.each([1, 2, 3, 4, 5])('line %i of the ledger', (number) => {
  const at = number - 1;

  test('deleted, is missed by its number', async () => {
    const found = await withLedger(ledger.toSpliced(at, 1));
    expect(found.map(({ file, line }) => [file, line])).toContainEqual(['ledger.jsonl', Math.min(number, 4)]);
    expect(found.map(({ message }) => message).join('\n')).toContain(`thiếu dòng số ${number}`);
  });

  test('edited, is named', async () => {
    const text = ledger[at]!;
    for (const changed of [
      text.replace('"34"', '"33"'),
      text.replace('2026-11-21', '2026-11-20'),
      text.replace('release', 'revision'),
      `${text} `,
    ])
      expect((await withLedger(ledger.with(at, changed))).map(({ file, line }) => [file, line])).toContainEqual([
        'ledger.jsonl',
        number,
      ]);
  });

  test('moved anywhere else, is named', async () => {
    for (let to = 0; to < ledger.length; to += 1) {
      if (to === at) continue;
      const found = await withLedger(ledger.toSpliced(at, 1).toSpliced(to, 0, ledger[at]!));
      expect(found.map(({ file }) => file)).toEqual(found.map(() => 'ledger.jsonl'));
      const [first, last] = [Math.min(at, to) + 1, Math.max(at, to) + 1];
      const ids = found.filter(({ line }) => line >= first && line <= last).map(({ id }) => id);
      expect(ids).toContain(number === 1 && to === 4 ? 'ledger-line-missing' : 'ledger-line-moved');
    }
  });
});

test.each(Object.entries(figures))(
  '%s, changed without a correction, is named with both values',
  async (path, [before, after]) => {
    const text = bulletinText(fields);
    expect(text).toContain(before);
    await writeFiles(folder, { [bulletinFile]: text.replace(before, after) });
    const found = (await errors()).filter(({ id }) => id === 'sealed-figure-changed');
    await writeFiles(folder, { [bulletinFile]: text });
    expect(found.map(({ file, message }) => [file, message.includes('mà không có đính chính')])).toEqual([
      [bulletinFile, true],
    ]);
    expect(found[0]!.message).toContain(`“${path}”`);
    expect(found[0]!.line).toBeGreaterThan(5);
  },
);

test('everything sealed once more changes nothing', async () => {
  await sealFolder(folder);
  expect(readFileSync(join(folder, 'ledger.jsonl'), 'utf8').trimEnd().split('\n')).toEqual(ledger);
});
