import type { Entry } from '../domain/content.ts';
import type { Bulletin } from '../domain/bulletin.ts';
import { paths } from '../views/address.ts';
import { viewBroadcast } from '../views/broadcast-view.ts';
import { frame } from '../views/script-frame.ts';
import type { Output, OutputSource } from './output.ts';

const lineLength = 76;

/** The script of every bulletin for the loudspeakers: what the announcer must know, then what is read. */
export function listBroadcastScripts({ content }: OutputSource): Output[] {
  return [...content.bulletins.values()].map((entry) => ({
    path: paths.broadcast(entry.id),
    type: 'text/plain; charset=utf-8',
    render: () => renderScript(content, entry),
  }));
}

function renderScript(content: OutputSource['content'], entry: Entry<Bulletin>): string {
  const { title, facts, paragraphs } = viewBroadcast(content, entry);
  const head = facts.map(({ label, text }) => wrapLines(`${label}: ${text}`, '  '));
  const body = paragraphs.map((sentences) => wrapLines(sentences.join(' '), ''));
  return [['BÀI PHÁT THANH', wrapLines(title, ''), ...head].join('\n'), frame.begin, ...body, frame.end]
    .join('\n\n')
    .concat('\n');
}

/** Breaks a text between words, so that no line is longer than a page of plain text takes; an address stays whole. */
function wrapLines(text: string, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < lineLength) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(lines.length === 0 ? word : indent + word);
  }
  return lines.join('\n');
}
