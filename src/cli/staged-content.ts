import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { checkAsset } from '../corpus/check-assets.ts';
import { checkFileNames, checkPersonalData } from '../corpus/check-personal-data.ts';
import { formatOfName } from '../corpus/asset-format.ts';
import { isMarkdown, parseFile } from '../corpus/front-matter.ts';
import { readPublicContacts, type PersonalDataSource } from '../corpus/personal-data-sources.ts';
import { decodeText } from '../corpus/source.ts';
import type { Problem } from '../domain/problem.ts';
import { maskProblem } from '../rules/personal-data/mask.ts';
import { askGit, listFromGit, runGit } from './git.ts';

/**
 * Holds what is staged in a git repository, below the content folder, against the personal data rules: the staged versions, not
 * those on disk. Problems name files from the content folder.
 * @throws Error where git fails, for example outside a repository
 */
export async function checkStaged(folder: string, contentFolder: string): Promise<Problem[]> {
  const root = await askGit(folder, 'rev-parse', '--show-toplevel');
  const below = await findFolderIn(root, contentFolder);
  if (below === undefined) return [];
  const staged = await listFromGit(
    root,
    'diff',
    '--cached',
    '--name-only',
    '-z',
    '--no-renames',
    '--ignore-submodules',
    '--diff-filter=ACMRT',
    '--',
    below || '.',
  );
  const name = (path: string) => (below === '' ? path : path.slice(below.length + 1));
  const show = (path: string) => runGit(root, 'show', `:${path}`);
  const sources: PersonalDataSource[] = [];
  const problems: Problem[] = checkFileNames(staged.map(name));
  for (const path of staged) {
    const bytes = await show(path);
    if (formatOfName(path.toLowerCase()) !== undefined) problems.push(...(await findHidden(name(path), bytes)));
    else if (isText(path)) sources.push(readSource(name(path), bytes));
  }
  if (sources.length > 0) {
    const { problems: found, found: values } = checkPersonalData(sources, await readContacts(root, below, show));
    problems.push(...found.map((problem) => maskProblem(problem, values.get(problem.file))));
  }
  return problems.map((problem) => maskProblem(problem));
}

async function findFolderIn(root: string, contentFolder: string): Promise<string | undefined> {
  const resolved = await realpath(contentFolder).catch(() => contentFolder);
  const below = relative(await realpath(root), resolved)
    .split(sep)
    .join('/');
  return below === '..' || below.startsWith('../') ? undefined : below;
}

function isText(path: string): boolean {
  return /\.(?:mdx?|ya?ml|txt|csv|jsonl?|html?|svg)$/i.test(path);
}

/** A staged text; what is not UTF-8 is read as far as it goes, since the build refuses it anyway. */
function readSource(file: string, bytes: Buffer): PersonalDataSource {
  const decoded = decodeText(file, bytes);
  if (!decoded.ok) return { file, text: bytes.toString('utf8').normalize('NFC') };
  const parsed = isMarkdown(file) || file.endsWith('.yaml') ? parseFile(decoded.value) : undefined;
  return { ...decoded.value, ...(parsed?.ok && parsed.value) };
}

/** The public contacts that the staged versions of the site's and the organizations' files declare. */
async function readContacts(root: string, below: string, show: (path: string) => Promise<Buffer>): Promise<string[]> {
  const prefix = below === '' ? '' : `${below}/`;
  const declaring = await listFromGit(
    root,
    'ls-files',
    '-z',
    '--',
    `${prefix}site.yaml`,
    `${prefix}organizations/*.yaml`,
  );
  const texts = await Promise.all(
    declaring.map(async (path) => readSource(path.slice(prefix.length), await show(path))),
  );
  return readPublicContacts(texts);
}

/** What the hidden data of a picture discloses; everything else about it is for the build. */
async function findHidden(file: string, bytes: Buffer): Promise<Problem[]> {
  const found = await checkAsset(file, bytes);
  return found
    .filter(({ id, severity }) => severity === 'warning' && /^asset-(?:position|names)$/.test(id))
    .map((problem) => ({ ...problem, file, line: 1, column: 1, field: '' }));
}
