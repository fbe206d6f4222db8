import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { appendFile, copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeTemplate, correctBulletin } from '../bench/edits.ts';
import { copyProject } from '../fixtures/copy-project.ts';
import { writeGenerated } from '../fixtures/generator/write.ts';
import { digestFolder } from './folder-digest.ts';

/*
 * One site lives through changes. After each it is built upon the build before, and once more without any cache: the bytes must be
 * the same.
 */
const limit = { timeout: 240_000 };
let folder: string;
const at = (path: string): string => join(folder, path);
const bulletin = (period: string): string => at(`content/bulletins/xa-mau-an/${period}.md`);
const draft = 'content/bulletins/xa-mau-an/2026-11.md';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minh-bach-incremental-'));
  await copyProject(at('project'));
  await writeGenerated(at('content'), { seed: 3, organizations: 2, months: 2 });
  await writeDraft();
  await rename(bulletin('2026-10'), at('waiting.md'));
  expect(await build()).toBe(0);
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

function startBuild() {
  const environment = { MINHBACH_CONTENT: at('content'), MINHBACH_OUT: at('dist'), MINHBACH_TODAY: '2026-11-21' };
  return spawn(process.execPath, [at('project/src/cli/build.ts')], {
    cwd: at('project'),
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: 'ignore',
  });
}

function build(): Promise<number | null> {
  return new Promise((resolve) => startBuild().on('close', resolve));
}

/** Builds upon the build before, then from nothing, and gives what differs. */
async function differences(): Promise<string[]> {
  expect(await build()).toBe(0);
  const incremental = digestFolder(at('dist'));
  await rename(at('project/.cache'), at('kept'));
  expect(await build()).toBe(0);
  const clean = digestFolder(at('dist'));
  await rm(at('project/.cache'), { recursive: true });
  await rename(at('kept'), at('project/.cache'));
  return [...new Set([...Object.keys(clean), ...Object.keys(incremental)])].filter(
    (file) => clean[file] !== incremental[file],
  );
}

/** Gives an organization another identity everywhere, and says in its entry what it was called. */
async function renameOrganization(former: string, id: string): Promise<void> {
  const content = at('content');
  for (const path of globSync('**/*', { cwd: content, withFileTypes: true }).filter((one) => one.isFile())) {
    const file = join(path.parentPath, path.name);
    const text = await readFile(file, 'utf8');
    const renamed = join(content, relative(content, file).replaceAll(former, id));
    await rm(file);
    await mkdir(dirname(renamed), { recursive: true });
    await writeFile(renamed, text.replaceAll(former, id));
  }
  await appendFile(join(content, `organizations/${id}.yaml`), `formerIds: [${former}]\n`);
}

/** Which file each page of the site is: one that was taken over is still the same. */
function pageFiles(): Map<string, number> {
  return new Map(globSync('**/*.html', { cwd: at('dist') }).map((page) => [page, statSync(at(`dist/${page}`)).ino]));
}

async function writeDraft(): Promise<void> {
  const text = await readFile(bulletin('2026-09'), 'utf8');
  const lines = text
    .replace('period: 2026-09', 'period: 2026-11\nstatus: draft')
    .replace(/^released: .*$/m, 'released: 05/12/2026');
  await writeFile(at(draft), lines);
}

test(
  'a new bulletin makes its own pages, those of its neighbours, its organization and the lists, and no others',
  limit,
  async () => {
    const before = pageFiles();
    await rename(at('waiting.md'), bulletin('2026-10'));
    expect(await build()).toBe(0);
    const made = [...pageFiles()].filter(([page, file]) => before.get(page) !== file).map(([page]) => page);
    const own = made.filter((page) => page.includes('xa-mau-an'));
    expect(own).toContain('ban-tin/xa-mau-an/2026-10/index.html');
    expect(own).toContain('ban-tin/xa-mau-an/2026-10/niem-yet/index.html');
    expect(own).toContain('don-vi/xa-mau-an/index.html');
    // The month before has a neighbour now.
    expect(own).toContain('ban-tin/xa-mau-an/2026-09/index.html');
    expect(made.filter((page) => page.includes('xa-mau-binh') && page !== 'kien-nghi/xa-mau-binh/index.html')).toEqual(
      [],
    );
    const others = [...before.keys()].filter((page) => /^(?:guong-dien-hinh|van-ban)\/[^/]+\/index\.html$/.test(page));
    expect(others.length).toBeGreaterThan(5);
    expect(made.filter((page) => others.includes(page)).length).toBeLessThan(others.length);
    expect(await differences()).toEqual([]);
  },
);

test('a correction that names a new document, and a draft that is deleted', limit, async () => {
  // The last build began from nothing, and shares no file with what is kept.
  expect(await build()).toBe(0);
  const before = pageFiles();
  await correctBulletin(bulletin('2026-09'));
  await appendFile(bulletin('2026-09'), '\nXem :van-ban[huong-dan-moi].\n');
  await writeFile(at('content/documents/huong-dan-moi.yaml'), 'title: Hướng dẫn mới\ndesignation: Hướng dẫn mới\n');
  await rm(at(draft));
  expect(await build()).toBe(0);
  const [page, other] = ['xa-mau-an', 'xa-mau-binh'].map((id) => `ban-tin/${id}/2026-09/index.html`);
  expect(pageFiles().get(page!)).not.toBe(before.get(page!));
  expect(pageFiles().get(other!)).toBe(before.get(other!));
  expect(await differences()).toEqual([]);
});

test('files that were damaged since the last build', limit, async () => {
  const before = digestFolder(at('dist'));
  const [cache] = globSync('*/objects', { cwd: at('project/.cache') });
  const objects = globSync('*/*', { cwd: at(`project/.cache/${cache}`) });
  for (const object of [objects[0]!, objects.at(-1)!]) await appendFile(at(`project/.cache/${cache}/${object}`), ' ');
  expect(await build()).toBe(0);
  expect(digestFolder(at('dist'))).toEqual(before);
});

test('a renamed organization, other settings of the site, another template and another font', limit, async () => {
  await renameOrganization('xa-mau-binh', 'xa-mau-hai');
  const file = at('content/site.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^name: .*$/m, 'name: Minh Bạch Mới'));
  await changeTemplate(at('project'));
  const fonts = at('project/src/styles/fonts');
  await copyFile(join(fonts, 'bold.woff2'), join(fonts, 'regular.woff2'));
  expect(await differences()).toEqual([]);
  const page = await readFile(at('dist/ban-tin/xa-mau-an/2026-09/index.html'), 'utf8');
  expect(page).toContain('Minh Bạch Mới');
  expect(page).toContain('<hr hidden');
  expect(await readFile(at('dist/don-vi/xa-mau-binh/index.html'), 'utf8')).toContain('/don-vi/xa-mau-hai/');
});

test('a build that was killed while it wrote pages of content that was taken back', limit, async () => {
  const before = digestFolder(at('dist'));
  const text = await readFile(bulletin('2026-09'), 'utf8');
  await appendFile(bulletin('2026-09'), '\nĐoạn này chỉ có trong bản dựng bị ngắt.\n');
  const killed = startBuild();
  const ended = new Promise((resolve) => killed.on('close', (_code, signal) => resolve(signal)));
  const page = '*.building/ban-tin/xa-mau-an/2026-09/index.html';
  const watch = setInterval(
    () => globSync(page, { cwd: at('project/.cache') }).length > 0 && killed.kill('SIGKILL'),
    5,
  );
  expect(await ended).toBe('SIGKILL');
  clearInterval(watch);
  expect(digestFolder(at('dist'))).toEqual(before);
  await writeFile(bulletin('2026-09'), text);
  expect(await build()).toBe(0);
  expect(digestFolder(at('dist'))).toEqual(before);
});
