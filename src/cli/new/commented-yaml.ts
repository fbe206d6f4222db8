import { tidyText } from '../../vietnamese/folding.ts';

/** What a field of a skeleton holds: a text, fields of its own, or a list. */
export type YamlValue = string | readonly YamlLine[] | { items: readonly YamlItem[] };

/** An item of a list, with what an editor reads beside it. */
export interface YamlItem {
  value: string | readonly YamlLine[];
  comment?: string | undefined;
}

/** A field, with what an editor reads beside it. */
export interface YamlField {
  key: string;
  value: YamlValue;
  comment?: string | undefined;
}

/** A field; a remark on a line of its own; or fields that are commented out until an editor wants them. */
export type YamlLine = YamlField | { remark: string } | { inactive: readonly YamlLine[] };

/** Writes fields as YAML with its comments; ends with a line break. A field without anything in it is left out. */
export function writeCommentedYaml(lines: readonly YamlLine[]): string {
  return `${writeLines(lines, '').join('\n')}\n`;
}

/** Writes an entry of fields and the Markdown below them. */
export function writeCommentedMarkdown(lines: readonly YamlLine[], body: string): string {
  const text = body.trim();
  return `---\n${writeCommentedYaml(lines)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** Characters of a remark on one line at most, as far as words allow. */
const lineWidth = 118;

function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function writeLines(lines: readonly YamlLine[], indent: string): string[] {
  return lines.flatMap((line) => {
    if ('remark' in line)
      return wrapText(tidyText(line.remark), lineWidth - indent.length).map((text) => `${indent}# ${text}`);
    if ('inactive' in line) return writeLines(line.inactive, '').map((text) => `${indent}# ${text}`);
    return writeField(line, indent);
  });
}

function writeField({ key, value, comment }: YamlField, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}${key}: ${writeText(value)}${beside(comment)}`];
  const below =
    'items' in value ? value.items.flatMap((item) => writeItem(item, `${indent}  `)) : writeLines(value, `${indent}  `);
  return below.length === 0 ? [] : [`${indent}${key}:${beside(comment)}`, ...below];
}

function writeItem({ value, comment }: YamlItem, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}- ${writeText(value)}${beside(comment)}`];
  return writeLines(value, `${indent}  `).map((line, index) => (index === 0 ? `${indent}- ${line.trimStart()}` : line));
}

function beside(comment: string | undefined): string {
  return comment ? ` # ${tidyText(comment)}` : '';
}

/** A text as a YAML scalar on one line, in quotation marks only where YAML would read it as something else. */
function writeText(text: string): string {
  const line = tidyText(text);
  if (/^[\p{L}\d(“]/u.test(line) && !/: |:$| #/.test(line)) return line;
  return line.includes("'") && !/["\\]/.test(line) ? `"${line}"` : `'${line.replaceAll("'", "''")}'`;
}
