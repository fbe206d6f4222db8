import { hash } from 'node:crypto';
import { appendFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  DamagedCache,
  keepSite,
  readKeptSite,
  restoreFiles,
  type KeptSite,
} from '../../../../src/cli/incremental/kept-site.ts';

const page = 'ban-tin/index.html';
const files = { [page]: '<!doctype html>', 'la.txt': 'lá', 'la-khac.txt': 'lá' };

/** A folder with the files of a site, what is kept of it, and room for the next one. */
async function keptSite(texts: Record<string, string> = files) {
  const folder = mkdtempSync(join(tmpdir(), 'minh-bach-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const at = (path: string): string => join(folder, path);
  const write = (place: string, path: string, text: string) => {
    mkdirSync(dirname(at(`${place}/${path}`)), { recursive: true });
    writeFileSync(at(`${place}/${path}`), text);
  };
  for (const [path, text] of Object.entries(texts)) write('site', path, text);
  await keepSite(at('cache'), describeTexts(texts), at('site'));
  return { at, write };
}

function describeTexts(texts: Record<string, string>): KeptSite {
  const described = Object.entries(texts).map(([path, text]) => {
    return [path, { sha256: hash('sha256', text), size: Buffer.byteLength(text) }] as const;
  });
  return { site: 'one', organizations: {}, files: Object.fromEntries(described) };
}

const objectsIn = (cache: string): string[] => globSync('objects/*/*', { cwd: cache });

describe('what is kept of a site', () => {
  test('is what it was, equal files once', async () => {
    const { at } = await keptSite();
    const kept = readKeptSite(at('cache'));
    expect(kept).toEqual(describeTexts(files));
    expect(objectsIn(at('cache'))).toHaveLength(2);
    await restoreFiles({ folder: at('cache'), files: Object.entries(kept.files), target: at('next') });
    for (const [path, text] of Object.entries(files)) expect(readFileSync(at(`next/${path}`), 'utf8')).toBe(text);
  });

  test('is nothing before the first build', async () => {
    const { at } = await keptSite();
    expect(readKeptSite(at('elsewhere'))).toEqual({ site: '', organizations: {}, files: {} });
  });

  test.each(['', ' ', '{}', '0'])('is nothing where the index has %o at its end', async (end) => {
    const { at } = await keptSite();
    if (end === '') writeFileSync(at('cache/index.json'), readFileSync(at('cache/index.json')).subarray(0, -1));
    else appendFileSync(at('cache/index.json'), end);
    expect(readKeptSite(at('cache')).site).toBe('');
  });

  test('is refused where a file is another than it was, or gone', async () => {
    const { at } = await keptSite();
    const kept = Object.entries(readKeptSite(at('cache')).files);
    const object = at(`cache/${objectsIn(at('cache'))[0]!}`);
    writeFileSync(object, `${readFileSync(object, 'utf8')} `);
    const restoring = (target: string) => restoreFiles({ folder: at('cache'), files: kept, target: at(target) });
    await expect(restoring('next')).rejects.toThrow(DamagedCache);
    rmSync(object);
    await expect(restoring('after')).rejects.toThrow(DamagedCache);
  });

  test('forgets what the next build no longer has', async () => {
    const { at, write } = await keptSite();
    write('site', 'moi.txt', 'mới');
    const next = { [page]: files[page]!, 'moi.txt': 'mới' };
    await keepSite(at('cache'), describeTexts(next), at('site'));
    expect(objectsIn(at('cache'))).toHaveLength(2);
    expect(Object.keys(readKeptSite(at('cache')).files)).toEqual(Object.keys(next));
  });

  test('is left as it was where it cannot be written, and the build goes on', async () => {
    const { at } = await keptSite();
    writeFileSync(at('in-the-way'), '');
    await expect(keepSite(at('in-the-way/cache'), describeTexts(files), at('site'))).resolves.toBeUndefined();
  });
});
