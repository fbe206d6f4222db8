import { cardSizes } from '../views/card.ts';
import type { Card } from '../views/card.ts';
import { countLines, measureText } from './advances.ts';
import { columnWidth } from './figure-columns.ts';
import { splitFigureValue } from './figure-value.ts';
import { titleSpacing, titleWeight } from './look.ts';
import { margins } from './margins.ts';

/** The groups of text that grow and shrink together. */
export type ScaleGroup = 'title' | 'figure' | 'lead' | 'label' | 'text';

/** Sizes a card may be set in, largest first, for each group of its text. Pixels, but for `label` and `text`: factors. */
export interface ScaleSteps {
  /** A size may be used only up to its number of lines, so that a long title is set smaller, not as a wall. */
  title: readonly { size: number; lines: number }[];
  figure: readonly number[];
  lead: readonly number[];
  /** On the labels of figures. */
  label: readonly number[];
  /** On masthead and footer. */
  text: readonly number[];
}

/** Position in each list of {@link ScaleSteps}. */
export type ScaleChoice = Record<ScaleGroup, number>;

/** The sizes one composition is set in. */
export interface TypeScale {
  title: number;
  titleLines: number;
  figure: number;
  lead: number;
  label: number;
  text: number;
}

/** Every group at its largest. */
export const largest: ScaleChoice = { title: 0, figure: 0, lead: 0, label: 0, text: 0 };

type TitleSteps = ScaleSteps['title'];

const lastLines = { lines: Number.POSITIVE_INFINITY };

const wideTitle: TitleSteps = [
  { size: 70, lines: 1 },
  { size: 58, lines: 2 },
  { size: 50, lines: 3 },
  { size: 44, lines: 3 },
  { size: 38, lines: 4 },
  { size: 34, lines: 5 },
  { size: 30, ...lastLines },
];
const wideStatement: TitleSteps = [
  { size: 92, lines: 1 },
  { size: 76, lines: 2 },
  { size: 64, lines: 3 },
  { size: 54, lines: 3 },
  { size: 46, lines: 4 },
  { size: 40, lines: 5 },
  { size: 36, ...lastLines },
];
const squareTitle: TitleSteps = [
  { size: 84, lines: 1 },
  { size: 68, lines: 3 },
  { size: 58, lines: 4 },
  { size: 50, lines: 5 },
  { size: 44, lines: 6 },
  { size: 38, lines: 8 },
  { size: 34, ...lastLines },
];
const squareStatement: TitleSteps = [
  { size: 104, lines: 2 },
  { size: 86, lines: 4 },
  { size: 74, lines: 5 },
  { size: 64, lines: 5 },
  { size: 56, lines: 6 },
  { size: 48, lines: 8 },
  { size: 40, ...lastLines },
];

/** Largest and smallest number for one to four figures. */
const figureRange = {
  wide: [
    [210, 84],
    [150, 56],
    [112, 46],
    [88, 38],
  ],
  square: [
    [260, 96],
    [132, 72],
    [108, 64],
    [120, 48],
  ],
} as const;

/** The sizes that suit the card's shape and number of figures. */
export function stepsFor(card: Card): ScaleSteps {
  const statement = card.figures.length === 0;
  const wide = card.shape === 'wide';
  const range = figureRange[card.shape][card.figures.length - 1];
  const [most, least] = range ?? [0, 0];
  return {
    title: wide ? (statement ? wideStatement : wideTitle) : statement ? squareStatement : squareTitle,
    figure: stepDown(most, least),
    lead: wide ? [36, 33, 30, 28, 26] : [42, 39, 36, 33, 30],
    label: [1, 0.93, 0.86, 0.8],
    text: [1, 0.92, 0.84],
  };
}

/** Where fitting starts: every group at its largest, but past sizes in which the title or a number surely does not fit. */
export function startingChoice(card: Card, steps: ScaleSteps): ScaleChoice {
  const width = cardSizes[card.shape].width - 2 * margins[card.shape].side;
  const title = steps.title.findIndex(
    ({ size, lines }) => countLines(card.title, titleWeight, width / size, titleSpacing) <= lines,
  );
  return { ...largest, title, figure: startingFigure(card, steps, width) };
}

/** The first size in which every number fits its column; the largest where figures do not stand in columns. */
function startingFigure(card: Card, steps: ScaleSteps, width: number): number {
  const count = card.figures.length;
  const columns = card.shape === 'wide' ? count : count === 4 ? 2 : 0;
  if (columns < 2) return largest.figure;
  const numbers = card.figures.map(({ value }) => splitFigureValue(value)).filter(({ numeric }) => numeric);
  const widest = Math.max(0, ...numbers.map(({ number }) => measureText(number, 800) - number.length * 0.02));
  const fitting = steps.figure.findIndex((size) => widest * size <= columnWidth(width, columns));
  return fitting === -1 ? steps.figure.length - 1 : fitting;
}

/** The sizes at a position in the lists. */
export function chooseScale(steps: ScaleSteps, choice: ScaleChoice): TypeScale {
  const at = <Step>(list: readonly Step[], index: number): Step => {
    const step = list[index];
    if (step === undefined) throw new RangeError(`no step ${index} in a type scale of ${list.length}`);
    return step;
  };
  const { size, lines } = at(steps.title, choice.title);
  return {
    title: size,
    titleLines: lines,
    figure: at(steps.figure, choice.figure),
    lead: at(steps.lead, choice.lead),
    label: at(steps.label, choice.label),
    text: at(steps.text, choice.text),
  };
}

function stepDown(most: number, least: number): number[] {
  const sizes = [most];
  for (let size = most * 0.9; size > least; size *= 0.9) sizes.push(Math.round(size));
  return most > least ? [...sizes, least] : sizes;
}
