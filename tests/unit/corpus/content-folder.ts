import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { readContent } from '../../../src/corpus/read.ts';

/** Files of a content folder by path; text or bytes. */
export type Files = Record<string, string | Uint8Array>;

/** Fields and a body that the reader accepts. */
export const bulletin = '---\nsummary: Kết quả tháng 10\n---\n\nNội dung.\n';

/** Writes a content folder that lives as long as the test; a `site.yaml` is added where none is given. */
export function writeContent(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ 'site.yaml': 'name: Xã Mẫu\n', ...files })) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Reads a content folder made of the given files. */
export const readFiles = (files: Files) => readContent(writeContent(files));

/** A problem on one or two lines, to be pinned. */
export function showProblem({ id, severity, file, line, column, field, message, hint }: Problem): string {
  const at = `${file}:${line}:${column}${field === '' ? '' : ` (${field})`}`;
  return `${at} ${severity} ${id}\n  ${message}\n  ${hint}`;
}

/** What is wrong with the given files, to be pinned. */
export async function refusals(files: Files): Promise<string> {
  const { problems } = await readFiles(files);
  return problems.map(showProblem).join('\n');
}
