import type { Position } from '../domain/problem.ts';
import { displayWidth, lettersOf, widthOf } from './display-width.ts';
import { showUnseen } from './visible-text.ts';

/** Most columns of a source line that are shown. */
const widest = 100;
/** Columns kept before the place that is pointed at, in a line that is cut. */
const lead = 40;
const tabStop = 4;
const cut = '…';

interface Cell {
  text: string;
  width: number;
}

/** A source line and a caret below the column that is meant, each with a margin; undefined where the text has no such line. */
export function frameLine(text: string, { line, column }: Position): [source: string, caret: string] | undefined {
  const source = text.split('\n')[line - 1];
  if (source === undefined || source.trim() === '') return undefined;
  const { shown, before } = pointInto(source, column - 1);
  const number = String(line);
  return [`${number} │ ${shown}`, `${' '.repeat(number.length)} │ ${' '.repeat(before)}^`];
}

/** The part of a line around an offset, as a terminal shows it, and how many columns stand before the offset. */
function pointInto(source: string, offset: number): { shown: string; before: number } {
  const letters = lettersOf(source);
  const found = letters.findLastIndex((letter) => letter.offset <= offset);
  const target = offset >= source.length ? letters.length : Math.max(found, 0);
  const cells = toCells(letters.map(({ text }) => text));
  const first = firstShown(cells, target);
  const last = lastShown(cells, first);
  const head = first > 0 ? cut : '';
  const middle = cells.slice(first, last).map(({ text }) => text);
  return {
    shown: `${head}${middle.join('')}${last < cells.length ? cut : ''}`.trimEnd(),
    before: displayWidth(head) + columnsOf(cells.slice(first, target)),
  };
}

/** Letters as they are printed: tabs as the spaces they stand for, unseen characters by their names. */
function toCells(letters: readonly string[]): Cell[] {
  let column = 0;
  return letters.map((letter) => {
    const tab = ' '.repeat(tabStop - (column % tabStop));
    const text = letter === '\t' ? tab : showUnseen(letter);
    const width = text === letter ? widthOf(letter) : text.length;
    column += width;
    return { text, width };
  });
}

function firstShown(cells: readonly Cell[], target: number): number {
  if (columnsOf(cells) <= widest) return 0;
  let first = target;
  let columns = 0;
  while (first > 0 && columns + cells[first - 1]!.width <= lead) columns += cells[--first]!.width;
  return first;
}

function lastShown(cells: readonly Cell[], first: number): number {
  let last = first;
  let columns = 0;
  while (last < cells.length && columns + cells[last]!.width <= widest) columns += cells[last++]!.width;
  return last;
}

function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((columns, { width }) => columns + width, 0);
}
