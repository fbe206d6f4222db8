import type { Problem } from '../domain/problem.ts';
import { reportProblem } from './problems.ts';
import { refuse, sizes } from './source.ts';
import type { Checked, SourceFile } from './source.ts';
import { parseYaml } from './yaml.ts';
import type { RawData } from './yaml-values.ts';

/** A Markdown text cut at its fences; lines count from 1 in the file. */
export interface SplitText {
  /** The YAML between the fences. */
  yaml: string;
  yamlLine: number;
  /** Everything below the second fence. */
  body: string;
  bodyLine: number;
}

/** An entry's fields as text, and the Markdown below them (empty for a YAML file). */
export interface ParsedFile {
  data: RawData;
  body: string;
  /** Line of the file in which the body begins. */
  bodyLine: number;
}

/** Largest front matter of a Markdown file, in bytes of UTF-8. */
export const largestFrontMatter = 64_000;

/** Whether a file is Markdown, with fields between `---` fences, rather than YAML through and through. */
export const isMarkdown = (file: string): boolean => /\.mdx?$/.test(file);

/** Cuts a Markdown text at the `---` fences; white space may follow a fence, nothing may precede the first. */
export function splitFrontMatter({ file, text }: SourceFile): Checked<SplitText> {
  const opening = /^---[ \t]*(?:\n|$)/.exec(text);
  if (opening === null)
    return refuse(
      reportProblem('front-matter-missing', { file }, { fence: nearFence.exec(text.split('\n', 1)[0]!)?.[0] }),
    );
  const rest = text.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\n|$)/m.exec(rest);
  if (closing === null) return refuse(explainUnclosed(file, rest));
  const yaml = rest.slice(0, closing.index);
  const size = Buffer.byteLength(yaml);
  if (size > largestFrontMatter) {
    return refuse(reportProblem('front-matter-too-large', { file }, sizes(size, largestFrontMatter)));
  }
  const bodyLine = 3 + (yaml.match(/\n/g)?.length ?? 0);
  const body = rest.slice(closing.index + closing[0].length);
  return { ok: true, value: { yaml, yamlLine: 2, body, bodyLine } };
}

/** A line that was meant as a fence: indented, of another number of hyphens, or a dash that a word processor made of them. */
const nearFence = /^[ \t]*[-–—]+[ \t]*$/;

function explainUnclosed(file: string, rest: string): Problem {
  const lines = rest.split('\n');
  const index = lines.findIndex((line) => nearFence.test(line));
  const line = index === -1 ? 1 : index + 2;
  return reportProblem('front-matter-unclosed', { file, line }, { fence: lines[index]?.trimEnd() });
}

/** Parses a file of the content, Markdown with front matter or YAML. */
export function parseFile(source: SourceFile): Checked<ParsedFile> {
  const split: Checked<SplitText> = isMarkdown(source.file)
    ? splitFrontMatter(source)
    : { ok: true, value: { yaml: source.text, yamlLine: 1, body: '', bodyLine: 1 } };
  if (!split.ok) return split;
  const { yaml, yamlLine, body, bodyLine } = split.value;
  const data = parseYaml(source.file, yaml, yamlLine);
  return data.ok ? { ok: true, value: { data: data.value, body, bodyLine } } : data;
}
