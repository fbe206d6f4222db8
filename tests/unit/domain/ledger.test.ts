import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLedger, sha256 } from '../../../src/corpus/ledger-file.ts';
import { formatFigures } from '../../../src/domain/canonical-figures.ts';
import {
  emptyLedger,
  formatLine,
  genesis,
  ledgerKinds,
  parseLine,
  sealEntries,
  type LedgerEntry,
  type LedgerKind,
} from '../../../src/domain/ledger.ts';

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const entry: fc.Arbitrary<LedgerEntry> = fc.record({
  sequence: fc.integer({ min: 1, max: 1_000_000 }),
  date: fc.constantFrom('2026-11-21', '2027-02-28', '2028-02-29'),
  kind: fc.constantFrom(...(Object.keys(ledgerKinds) as LedgerKind[])),
  bulletin: fc.constantFrom('xa-mau/2026-10', 'giong-rieng/2015-2020'),
  figures: fc
    .uniqueArray(
      fc.tuple(
        fc.stringMatching(/^[a-z]{1,8}\.[a-z]{1,8}$/),
        fc.constantFrom('1.740', 'gần 6.300', '31/34', 'chưa báo cáo'),
      ),
      { selector: ([path]) => path },
    )
    .map((pairs) => pairs.sort(([one], [other]) => (one < other ? -1 : 1))),
  digest: hash,
  previous: hash,
});

test('reads back every line that it writes', () => {
  fc.assert(fc.property(entry, (one) => void expect(parseLine(formatLine(one))).toEqual(one)));
});

test.each([
  ['nothing', ''],
  ['a part of a line', '{"sequence":1,"date":"2026-1'],
  ['something else', '[1,2]'],
  ['null', 'null'],
  ['a space', (line: string) => line.replace(':', ': ')],
  ['another order of keys', (line: string) => line.replace(/^\{("sequence":1),("date":"[^"]*")/, '{$2,$1')],
  ['a key too many', (line: string) => line.replace(/}$/, ',"note":"x"}')],
  ['a day that does not exist', (line: string) => line.replace('2026-11-21', '2026-02-30')],
  ['an unknown kind', (line: string) => line.replace('release', 'erasure')],
  ['a kind that every object has', (line: string) => line.replace('release', 'toString')],
  ['a path outside', (line: string) => line.replace('xa-mau/2026-10', '../2026-10')],
  ['figures out of order', (line: string) => line.replace('[["a.b","1"],["a.c","2"]]', '[["a.c","2"],["a.b","1"]]')],
  ['one figure twice', (line: string) => line.replace('["a.c","2"]', '["a.b","2"]')],
  ['a number in place of text', (line: string) => line.replace('"1"', '1')],
  ['a short hash', (line: string) => line.replace(genesis, '0'.repeat(63))],
])('refuses a line with %s', (_, change) => {
  const [line] = sealEntries(
    emptyLedger,
    [
      {
        kind: 'release',
        bulletin: 'xa-mau/2026-10',
        figures: [
          ['a.b', '1'],
          ['a.c', '2'],
        ],
      },
    ],
    '2026-11-21',
    sha256,
  );
  expect(parseLine(line!)).toBeDefined();
  const changed = typeof change === 'string' ? change : change(line!);
  expect(changed).not.toBe(line);
  expect(parseLine(changed)).toBeUndefined();
});

test('links every line to the one before, the first to zeros', () => {
  const figures = [['petitions.solved', 'gần 6.300']] as const;
  const first = sealEntries(
    emptyLedger,
    [{ kind: 'release', bulletin: 'xa-mau/2026-10', figures }],
    '2026-11-21',
    sha256,
  );
  const ledger = parseLedger(`${first[0]}\n`, undefined);
  const more = sealEntries(
    ledger,
    [
      { kind: 'correction', bulletin: 'xa-mau/2026-10', figures },
      { kind: 'withdrawal', bulletin: 'xa-mau/2026-10', figures: [] },
    ],
    '2026-11-22',
    sha256,
  );
  const lines = [...first, ...more];
  const entries = lines.map((line) => parseLine(line)!);
  expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(entries.map(({ previous }) => previous)).toEqual([genesis, sha256(lines[0]!), sha256(lines[1]!)]);
  expect(entries.map(({ digest }) => digest)).toEqual(
    entries.map(({ figures: sealed }) => sha256(formatFigures(sealed))),
  );
});

test('hashes the very bytes that stand in the line, as sha256sum and Web Crypto do', async () => {
  const [line] = sealEntries(
    emptyLedger,
    [{ kind: 'release', bulletin: 'xa-mau/2026-10', figures: [['a.b', 'gần 6,5 tỉ đồng']] }],
    '2026-11-21',
    sha256,
  );
  const figures = /"figures":(\[.*\]),"digest"/.exec(line!)![1]!;
  const byShell = (text: string) => execFileSync('sha256sum', { input: text, encoding: 'utf8' }).slice(0, 64);
  const inBrowser = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(figures));
  expect(byShell(figures)).toBe(parseLine(line!)!.digest);
  expect(Buffer.from(inBrowser).toString('hex')).toBe(parseLine(line!)!.digest);
  expect(byShell(line!)).toBe(sha256(line!));
});
