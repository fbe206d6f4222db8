import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { findForbiddenCharacter } from './characters.ts';
import { positionAt } from './offsets.ts';
import { reportProblem } from './problems.ts';

/** A text of the content: UTF-8 without byte order mark, lines ending in `\n`, NFC, no control characters. */
export interface SourceFile {
  /** Path from the content folder, with forward slashes. */
  file: string;
  text: string;
}

/** Something read, or the problems that keep it from being read. */
export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Largest text file, in bytes. */
export const largestText = 1_000_000;

/**
 * Reads the bytes of a text file of the content. Waits for the disk: of files this small, handing each step to another thread takes
 * four times as long as reading them.
 */
export function readBytes(folder: string, file: string): Checked<Buffer> {
  try {
    const descriptor = openSync(join(folder, file), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { size } = fstatSync(descriptor);
      if (size > largestText) return refuse(reportProblem('file-too-large', { file }, sizes(size, largestText)));
      return { ok: true, value: readFileSync(descriptor) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return refuse(reportProblem('file-unreadable', { file }, { reason: explainFailure(error) }));
  }
}

/** Reads a text file of the content strictly; line ends, byte order mark and composition of letters are normalized. */
export function readSource(folder: string, file: string): Checked<SourceFile> {
  const bytes = readBytes(folder, file);
  return bytes.ok ? decodeText(file, bytes.value) : bytes;
}

/** Decodes the bytes of a text file; refuses what is not UTF-8 or holds characters that no text may hold. */
export function decodeText(file: string, bytes: Uint8Array): Checked<SourceFile> {
  const encoding = findWideEncoding(bytes);
  if (encoding !== undefined) return refuse(reportProblem('file-utf16', { file }, { encoding }));
  const format = findFormat(bytes);
  if (format !== undefined) return refuse(reportProblem('file-not-text', { file }, { kind: format }));
  if (!isUtf8(bytes)) return refuse(locateInvalidByte(file, bytes));
  const text = normalizeText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const problems: Problem[] = [];
  const forbidden = findForbiddenCharacter(text);
  if (forbidden !== undefined) {
    const place = { file, ...positionAt(text, forbidden.offset) };
    problems.push(reportProblem('file-control-character', place, { name: forbidden.name }));
  }
  const damaged = text.indexOf('\uFFFD');
  if (damaged !== -1) problems.push(reportProblem('file-damaged-character', { file, ...positionAt(text, damaged) }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { file, text } };
}

/** Why the system refused to read something, in Vietnamese. */
export function explainFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Record<string, string> = {
    EACCES: 'không có quyền đọc',
    EPERM: 'không có quyền đọc',
    ENOENT: 'không còn ở đó, hoặc tên không viết bằng UTF-8',
    ELOOP: 'là một liên kết tượng trưng',
    EISDIR: 'là một thư mục',
    ENAMETOOLONG: 'đường dẫn quá dài',
    EIO: 'ổ đĩa bị lỗi',
  };
  return reasons[code] ?? (code === '' ? 'hệ thống báo lỗi' : `hệ thống báo lỗi ${code}`);
}

/** A size and its limit in kilobytes, as told to editors. */
export function sizes(size: number, limit: number): { size: string; limit: string } {
  return { size: `${Math.ceil(size / 1000)} KB`, limit: `${Math.floor(limit / 1000)} KB` };
}

/** The refusal of a file for one problem. */
export function refuse(problem: Problem): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [problem] };
}

/** Recognizes UTF-16 and UTF-32 by byte order mark, or UTF-16 by a NUL in every second place of the beginning. */
function findWideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  return (a === 0) !== (b === 0) && (a === 0) === (c === 0) && (b === 0) === (d === 0) ? 'UTF-16' : undefined;
}

/** Recognizes by its first bytes what office software saves, which editors may only have renamed. */
function findFormat(bytes: Uint8Array): string | undefined {
  const formats: Record<string, string> = {
    '504b0304': 'một tệp Word (.docx) hoặc tệp nén',
    d0cf11e0: 'một tệp Word kiểu cũ (.doc)',
    '25504446': 'một tệp PDF',
    '7b5c7274': 'một tệp RTF',
  };
  return formats[Buffer.from(bytes.subarray(0, 4)).toString('hex')];
}

/** Finds the first byte that is not UTF-8; a prefix decoded as a stream fails only where it holds such a byte. */
function locateInvalidByte(file: string, bytes: Uint8Array): Problem {
  const decodePrefix = (length: number): string | undefined => {
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      return decoder.decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodePrefix(middle) === undefined) bad = middle;
    else good = middle;
  }
  // The prefix may end in the first bytes of a letter; the fault is where that letter begins.
  const whole = decodePrefix(good) ?? '';
  const invalid = good === bytes.length ? undefined : bytes[Buffer.byteLength(whole)];
  const byte = invalid === undefined ? undefined : `0x${invalid.toString(16).toUpperCase().padStart(2, '0')}`;
  const text = normalizeText(whole.replace(/^\uFEFF/, ''));
  return reportProblem('file-not-utf8', { file, ...positionAt(text, text.length) }, { byte });
}

function normalizeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
