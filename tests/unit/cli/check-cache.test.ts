import { cp, mkdtemp, readFile, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openCheckCache } from '../../../src/cli/check-cache.ts';
import { checkFolder } from '../../../src/corpus/check.ts';
import { listFiles } from '../../../src/corpus/listing.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import type { CheckMemory } from '../../../src/corpus/memory.ts';
import { addDays } from '../../../src/vietnamese/date.ts';
import { bulletinText, smallSite, today, writeContent, writeFiles, type Files } from '../../fixtures/content-folder.ts';
import { arrangeFault } from '../../fixtures/faults/arrange-fault.ts';
import { figures, october } from '../../fixtures/faults/fault.ts';
import { faultTopics } from '../../fixtures/faults/topics.ts';
import { sealFolder } from '../../fixtures/sealed-content.ts';
import { writeGenerated } from '../../fixtures/generator/write.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'minh-bach-check-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A memory that tells which readings and findings it was asked for and knew. */
function watchMemory(memory: CheckMemory): CheckMemory & { known: string[] } {
  const known: string[] = [];
  return {
    known,
    reading: (file) => {
      const reading = memory.reading(file);
      if (reading) known.push(file);
      return reading;
    },
    findings: (key) => {
      const findings = memory.findings(key);
      if (findings) known.push('findings');
      return findings;
    },
    keep: (...all) => memory.keep(...all),
  };
}

/** A change to one file: among which files, which of them, what is done to it, and where in it or with what. */
interface Edit {
  kind: (typeof kinds)[number];
  among: string;
  file: number;
  place: number;
}

const kinds = [
  'digit',
  'drop',
  'double',
  'insert',
  'swap',
  'copy',
  'move',
  'delete',
  'damage',
  'touch',
  'undo',
] as const;

const inserted = [
  'Liên hệ 0912 345 678 để biết thêm.',
  ':so[petitions.received] và :so[petitions.khong-co]',
  'status: draft',
  'summary: Cộng hòa\r\nreleased: 31/12/2027',
  '<script>alert(1)</script>',
  'formerIds: [xa-cu]',
];

/** Makes an edit; `before` remembers files as they were. */
async function makeEdit(folder: string, { kind, among, file: index, place }: Edit, before: Map<string, Buffer>) {
  const { files } = await listFiles(folder);
  const choice = files.filter((one) => one.startsWith(among));
  const file = choice[index % choice.length];
  if (!file) return;
  const path = join(folder, file);
  const bytes = await readFile(path);
  if (!before.has(file)) before.set(file, bytes);
  const text = bytes.toString();
  const lines = text.split('\n');
  const at = place % lines.length;
  const write = (changed: string | Buffer) => writeFile(path, changed);
  switch (kind) {
    case 'digit': {
      const digits = [...text.matchAll(/\d/g)];
      const digit = digits[place % Math.max(1, digits.length)];
      return (
        digit && write(text.slice(0, digit.index) + String((Number(digit[0]) + 1) % 10) + text.slice(digit.index + 1))
      );
    }
    case 'drop':
      return write(lines.toSpliced(at, 1).join('\n'));
    case 'double':
      return write(lines.toSpliced(at, 0, lines[at]!).join('\n'));
    case 'insert':
      return write(lines.toSpliced(at, 0, inserted[place % inserted.length]!).join('\n'));
    case 'swap': {
      const organizations = files.flatMap((one) => /^organizations\/(.+)\.yaml$/.exec(one)?.[1] ?? []);
      const [from, to] = [organizations[place % organizations.length]!, organizations[index % organizations.length]!];
      return write(text.replaceAll(from, to));
    }
    case 'copy':
      return cp(path, join(dirname(path), `2026-07${basename(path).replace(/^[^.]*/, '')}`));
    case 'move':
      return rename(path, join(dirname(path), `doi-ten-${basename(path)}`));
    case 'delete':
      return rm(path);
    case 'damage':
      return write(Buffer.concat([bytes.subarray(0, place % bytes.length), Buffer.from([0xff]), bytes]));
    case 'touch':
      return utimes(path, 1, 1);
    case 'undo':
      for (const [one, old] of before) await writeFile(join(folder, one), old);
      return undefined;
  }
}

const edit = fc.record<Edit>({
  kind: fc.constantFrom(...kinds, 'digit', 'digit', 'digit'),
  among: fc.constantFrom('bulletins/', 'commitments/', 'organizations/', 'site.yaml', ''),
  file: fc.nat(10_000),
  place: fc.nat(10_000),
});

const commune = 'organizations/xa-mau.yaml';
const cell = 'name: Chi bộ ấp 3\nkind: party-cell\nlevel: ấp\nplace: xã Mẫu\nillustrative: có\n';
const poverty = 'indicators/ho-ngheo.yaml';

describe('a check that remembers', () => {
  test('says what a first check says, after any change of any file', { timeout: 60_000 }, async () => {
    const [original, cacheFolder, parent] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
    await writeGenerated(original, { seed: 3, organizations: 2, months: 3 });
    await sealFolder(original);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), fc.boolean(), async (edits, stays) => {
        const folder = join(parent, String((run += 1)));
        await cp(original, folder, { recursive: true });
        let memory = openCheckCache(folder, cacheFolder);
        await checkFolder(folder, today, memory);
        const before = new Map<string, Buffer>();
        for (const [index, one] of edits.entries()) {
          await makeEdit(folder, one, before);
          if (!stays) memory = openCheckCache(folder, cacheFolder);
          const day = addDays(today, index % 2);
          const cold = await checkFolder(folder, day);
          expect(await checkFolder(folder, day, memory)).toStrictEqual(cold);
        }
        await rm(folder, { recursive: true });
      }),
      { numRuns: 15 },
    );
  });

  test.each(Object.keys(faultTopics))('tells every fault of %s as a first check does', async (topic) => {
    const cacheFolder = await temporaryFolder();
    for (const fault of faultTopics[topic]!) {
      const folder = await arrangeFault(fault);
      const cold = await checkFolder(folder, today);
      for (const time of ['first', 'second', 'third'])
        expect(
          await checkFolder(folder, today, openCheckCache(folder, cacheFolder)),
          `${fault.name}, the ${time} time`,
        ).toStrictEqual(cold);
    }
  });

  test('tells the sample content as a first check does, and reads nothing anew', async () => {
    const cacheFolder = await temporaryFolder();
    const cold = await checkFolder('content', today);
    await checkFolder('content', today, openCheckCache('content', cacheFolder));
    const memory = watchMemory(openCheckCache('content', cacheFolder));
    expect(await checkFolder('content', today, memory)).toStrictEqual(cold);
    const { readings } = await loadCorpus('content');
    expect(memory.known.filter((one) => one !== 'findings').sort()).toEqual([...readings.keys()].sort());
    expect(memory.known).toContain('findings');
  });

  test('works out anew what has changed, and only that', async () => {
    const [folder, cacheFolder] = [await temporaryFolder(), await temporaryFolder()];
    await writeGenerated(folder, { seed: 4, organizations: 2, months: 2 });
    await checkFolder(folder, today, openCheckCache(folder, cacheFolder));
    const bulletin = (await listFiles(folder)).files.find((file) => file.startsWith('bulletins/'))!;
    await writeFile(join(folder, bulletin), `${await readFile(join(folder, bulletin), 'utf8')}\nThêm một câu.\n`);
    const memory = watchMemory(openCheckCache(folder, cacheFolder));
    const { content } = await checkFolder(folder, today, memory);
    expect(content!.bulletins.get(bulletin.slice('bulletins/'.length, -'.md'.length))!.body).toMatch(/Thêm một câu/);
    expect(memory.known.filter((one) => one === 'findings')).toHaveLength(1);
    const again = watchMemory(openCheckCache(folder, cacheFolder));
    await checkFolder(folder, today, again);
    expect(again.known.filter((one) => one === 'findings')).toHaveLength(2);
  });

  test.each<[what: string, files: Files, changed: Files, told: string]>([
    [
      'the settings of the site',
      { [commune]: cell, [october]: bulletinText('selfReview: { persons: { assessed: 14, withSigns: 6 } }') },
      { 'site.yaml': `${String(smallSite['site.yaml'])}suppressBelow: 9\n` },
      'count-identifies',
    ],
    [
      'an indicator',
      {},
      { [poverty]: String(smallSite[poverty]).replace('kind: percent', 'kind: number') },
      'number-kind',
    ],
    [
      'the public contacts of an organization',
      {
        [commune]: `${String(smallSite[commune])}publicContacts: [0912 345 678]\n`,
        [october]: bulletinText(figures, 'Điện thoại: 0912 345 678.\n'),
      },
      { [commune]: smallSite[commune] },
      'personal-phone',
    ],
    [
      'a document that goes',
      { [october]: bulletinText(`basis: [05-ct-tw]\n${figures}`) },
      { 'documents/05-ct-tw.yaml': undefined },
      'unknown-document',
    ],
  ])('sees what follows for bulletins from %s', async (_what, files, changed, told) => {
    const [folder, cacheFolder] = [await writeContent(files), await temporaryFolder()];
    const first = await checkFolder(folder, today, openCheckCache(folder, cacheFolder));
    expect(first.problems.map(({ severity }) => severity)).not.toContain('error');
    for (const [file, text] of Object.entries(changed)) if (text === undefined) await rm(join(folder, file));
    await writeFiles(folder, changed);
    const { problems } = await checkFolder(folder, today, openCheckCache(folder, cacheFolder));
    expect(problems.map(({ id, file }) => `${id} ${file}`)).toContain(`${told} ${october}`);
  });

  test('sees what follows from another day', async () => {
    const [folder, cacheFolder] = [await writeContent(), await temporaryFolder()];
    await checkFolder(folder, today, openCheckCache(folder, cacheFolder));
    const { problems } = await checkFolder(folder, addDays(today, -30), openCheckCache(folder, cacheFolder));
    expect(problems.map(({ id }) => id)).toContain('period-not-over');
  });

  test('keeps nothing that JSON would change', async () => {
    const generated = await temporaryFolder();
    await writeGenerated(generated, { seed: 6, organizations: 2 });
    for (const folder of ['content', generated]) {
      const { readings } = await loadCorpus(folder);
      for (const reading of readings.values()) expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading);
    }
  });
});

describe('the files of the cache', () => {
  test('are not used when they are damaged, and are made again', async () => {
    const [folder, cacheFolder] = [await writeContent(), await temporaryFolder()];
    const cold = await checkFolder(folder, today);
    await checkFolder(folder, today, openCheckCache(folder, cacheFolder));
    const files = await readdir(cacheFolder);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const bytes = await readFile(join(cacheFolder, file));
      bytes[bytes.length - 20]! ^= 1;
      await writeFile(join(cacheFolder, file), bytes);
    }
    const memory = watchMemory(openCheckCache(folder, cacheFolder));
    expect(await checkFolder(folder, today, memory)).toStrictEqual(cold);
    expect(memory.known).toEqual([]);
    const again = watchMemory(openCheckCache(folder, cacheFolder));
    expect(await checkFolder(folder, today, again)).toStrictEqual(cold);
    expect(again.known.length).toBeGreaterThan(5);
  });

  test('may be missing or out of reach', async () => {
    const folder = await writeContent();
    const cold = await checkFolder(folder, today);
    const blocked = join(await temporaryFolder(), 'file');
    await writeFile(blocked, '');
    expect(await checkFolder(folder, today, openCheckCache(folder, join(blocked, 'check')))).toStrictEqual(cold);
  });

  test('of another content folder are not used', async () => {
    const [one, other, cacheFolder] = [await writeContent(), await writeContent(), await temporaryFolder()];
    await checkFolder(one, today, openCheckCache(one, cacheFolder));
    const memory = watchMemory(openCheckCache(other, cacheFolder));
    await checkFolder(other, today, memory);
    expect(memory.known).toEqual([]);
  });
});
