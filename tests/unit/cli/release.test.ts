import { execFile } from 'node:child_process';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { bulletinText, writeContent, writeFiles } from '../../fixtures/content-folder.ts';
import { bulletinFile, problemsIn, rewriteBulletin, writeSealed } from '../../fixtures/sealed-content.ts';

const run = promisify(execFile);
const script = join(import.meta.dirname, '../../../src/cli/release.ts');

/** Runs the command as a process of its own, as an editor does. */
async function release(
  folder: string,
  today = '2026-11-21',
): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, MINHBACH_CONTENT: folder, MINHBACH_TODAY: today };
  return run(process.execPath, [script], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

const figures = 'targets: { total: 34, met: 31 }';
const read = (folder: string, file: string) => readFile(join(folder, file), 'utf8');

describe('npm run release', () => {
  test('seals what is newly published, oldest release first, and says so', async () => {
    const folder = await writeContent({
      [bulletinFile]: bulletinText(figures),
      'bulletins/xa-mau/2026-09.md': bulletinText(figures).replace('2026-10', '2026-09').replace('05/11', '05/10'),
      'bulletins/xa-mau/2026-08.md': bulletinText(`status: draft\n${figures}`).replace('2026-10', '2026-08'),
    });
    const { code, stdout, stderr } = await release(folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "Đã ghi 2 dòng vào ledger.jsonl, ngày 21/11/2026:
        Dòng 1: công bố xa-mau/2026-09, 2 số liệu
        Dòng 2: công bố xa-mau/2026-10, 2 số liệu
      Mã băm cuối sổ: aeae0c7979705290dbd47173d491fce9339894913a749d6a28363edec8f65414
      "
    `);
    expect(await read(folder, 'ledger.jsonl')).toMatchInlineSnapshot(`
      "{"sequence":1,"date":"2026-11-21","kind":"release","bulletin":"xa-mau/2026-09","figures":[["targets.met","31"],["targets.total","34"]],"digest":"1d759c69927e94556b7c050be415f1cff7f8521ea1db8aef36315411a4632704","previous":"0000000000000000000000000000000000000000000000000000000000000000"}
      {"sequence":2,"date":"2026-11-21","kind":"release","bulletin":"xa-mau/2026-10","figures":[["targets.met","31"],["targets.total","34"]],"digest":"1d759c69927e94556b7c050be415f1cff7f8521ea1db8aef36315411a4632704","previous":"e263bbaf4e4b14e12cfef470ca63994ad6627d9f66baf662c5c90d0cf29bbfc9"}
      "
    `);
    expect(await read(folder, '.ledger-head')).toMatchInlineSnapshot(`
      "{"lines":2,"hash":"aeae0c7979705290dbd47173d491fce9339894913a749d6a28363edec8f65414"}
      "
    `);
    expect(await problemsIn(folder)).toEqual([]);
  });

  test('writes nothing where nothing is new', async () => {
    const folder = await writeSealed(figures);
    const before = await stat(join(folder, 'ledger.jsonl'));
    const { code, stdout } = await release(folder, '2026-11-30');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Không có gì mới để ghi: sổ công bố đã đủ.\n' });
    const after = await stat(join(folder, 'ledger.jsonl'));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });

  test('adds corrections and withdrawals to the lines that are there', async () => {
    const folder = await writeSealed(figures);
    const sealed = await read(folder, 'ledger.jsonl');
    const correction =
      'corrections: [{ date: 22/11/2026, figure: targets.met, old: 31, new: 32, fault: Sai, reason: Nhầm }]';
    await rewriteBulletin(folder, `targets: { total: 34, met: 32 }\n${correction}`);
    expect((await release(folder, '2026-11-22')).stdout).toContain('Dòng 2: đính chính xa-mau/2026-10, 2 số liệu');
    await rewriteBulletin(folder, 'status: withdrawn\nwithdrawal: { date: 23/11/2026, reason: Sai nguồn. }');
    expect((await release(folder, '2026-11-23')).stdout).toContain('Dòng 3: thu hồi xa-mau/2026-10\n');
    const text = await read(folder, 'ledger.jsonl');
    expect(text.startsWith(sealed)).toBe(true);
    expect(text.split('\n')).toHaveLength(4);
  });

  test('seals nothing while there is an error, and tells the error', async () => {
    const folder = await writeContent({ [bulletinFile]: bulletinText('targets: { total: 34, met: 35, missed: 3 }') });
    const { code, stdout, stderr } = await release(folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${bulletinFile}\n`);
    expect(stderr).toContain('Chưa ghi gì vào sổ công bố');
    expect(await readdir(folder)).not.toContain('ledger.jsonl');
  });

  test('refuses to go on from a ledger that was edited', async () => {
    const folder = await writeSealed(figures);
    await writeFile(join(folder, 'ledger.jsonl'), (await read(folder, 'ledger.jsonl')).replace('"31"', '"32"'));
    await writeFiles(folder, { 'bulletins/xa-mau/2026-09.md': bulletinText(figures).replace('2026-10', '2026-09') });
    const { code, stderr } = await release(folder);
    expect(code).toBe(1);
    expect(stderr).toContain('ledger.jsonl\n  1:1');
    expect((await read(folder, 'ledger.jsonl')).split('\n')).toHaveLength(2);
  });

  test('goes on after a run that was killed while writing: no half line, no left-over file', async () => {
    const folder = await writeSealed(figures);
    const [ledger, head] = [await read(folder, 'ledger.jsonl'), await read(folder, '.ledger-head')];
    await writeFiles(folder, { 'bulletins/xa-mau/2026-09.md': bulletinText(figures).replace('2026-10', '2026-09') });
    await writeFile(join(folder, '.ledger.jsonl.writing'), ledger + ledger.slice(0, 90));
    expect(await problemsIn(folder)).toEqual([expect.stringContaining('note bulletin-unsealed')]);
    expect((await release(folder)).code).toBe(0);
    expect(await problemsIn(folder)).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.includes('ledger')).sort()).toEqual([
      '.ledger-head',
      'ledger.jsonl',
    ]);

    await writeFile(join(folder, '.ledger-head'), head);
    expect(await problemsIn(folder)).toEqual([]);
    expect((await release(folder)).stdout).toBe('Không có gì mới để ghi: sổ công bố đã đủ.\n');
    expect(await read(folder, '.ledger-head')).toContain('"lines":2');
  });

  test('gives the same bytes in another time zone and locale', async () => {
    const [one, other] = [await writeContent(), await writeContent()];
    const env = {
      MINHBACH_CONTENT: other,
      MINHBACH_TODAY: '2026-11-21',
      TZ: 'America/New_York',
      LANG: 'C',
      LC_ALL: 'C',
    };
    await release(one);
    await run(process.execPath, [script], { env: { ...process.env, ...env } });
    expect(await read(other, 'ledger.jsonl')).toBe(await read(one, 'ledger.jsonl'));
  });
});

test('a byte order mark and Windows line ends in the ledger change nothing', async () => {
  const folder = await writeSealed(figures);
  await writeFile(
    join(folder, 'ledger.jsonl'),
    `\uFEFF${(await read(folder, 'ledger.jsonl')).replaceAll('\n', '\r\n')}`,
  );
  expect(await problemsIn(folder)).toEqual([]);
});

test('refuses a ledger that is not text', async () => {
  const folder = await writeSealed(figures);
  await writeFile(join(folder, 'ledger.jsonl'), Uint8Array.of(0x7b, 0xff, 0x0a));
  expect((await problemsIn(folder)).map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
    'error file-not-utf8 ledger.jsonl:1:2',
  ]);
});
