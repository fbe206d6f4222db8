import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { SatoriNode, SatoriOptions } from 'satori';
import { cardSizes } from '../views/card.ts';
import type { Card } from '../views/card.ts';
import { CardError } from './card-error.ts';
import { listCardTexts } from './card-texts.ts';
import type { Element } from './element.ts';
import { encodePng } from './encode-png.ts';
import { findMisfit, readBoxes, type Misfit } from './fit.ts';
import { loadFonts } from './fonts.ts';
import { nameCharacter, prepareCard } from './prepare-card.ts';
import { chooseBetween, stepDown } from './step-down.ts';
import { composeCard } from './template.ts';
import { chooseScale, startingChoice, stepsFor } from './type-scale.ts';
import type { ScaleChoice, ScaleSteps } from './type-scale.ts';

/**
 * The card as a PNG of exactly its shape's size; the same bytes for the same card wherever it is drawn. Throws
 * {@link CardError} for a card that cannot be prepared, a character the typeface lacks, and text that does not fit even at
 * the smallest sizes.
 */
export async function renderCard(card: Card): Promise<Buffer> {
  const prepared = prepareCard(card);
  const { width, height } = cardSizes[prepared.shape];
  const picture = new Resvg(await drawCard(prepared), { font: { loadSystemFonts: false } }).render();
  if (picture.width !== width || picture.height !== height) {
    throw new RangeError(`picture of ${picture.width}×${picture.height} instead of ${width}×${height}`);
  }
  return encodePng(picture.pixels, width, height);
}

/**
 * The prepared card as SVG, letters as outlines, in sizes as large as fit or next to it. Throws as {@link renderCard} does.
 */
export async function drawCard(card: Card): Promise<string> {
  const steps = stepsFor(card);
  let tooLarge: ScaleChoice | undefined;
  let choice = startingChoice(card, steps);
  // Most cards fit at once, so that drawing them right away is less work than measuring them first.
  let drawn = await drawIn(card, steps, choice);
  while (drawn.misfit) {
    const smaller = stepDown(choice, steps, drawn.misfit);
    if (!smaller) throw refuseOverflow(card, drawn.misfit.field);
    tooLarge = choice;
    choice = smaller;
    drawn = await drawIn(card, steps, choice);
  }
  const between = tooLarge && chooseBetween(tooLarge, choice);
  const better = between && (await drawIn(card, steps, between));
  return better && !better.misfit ? better.svg : drawn.svg;
}

/** The card in given sizes, and the first text that does not fit. */
async function drawIn(card: Card, steps: ScaleSteps, choice: ScaleChoice): Promise<{ svg: string; misfit?: Misfit }> {
  const nodes: SatoriNode[] = [];
  const onNodeDetected = (node: SatoriNode): void => void nodes.push(node);
  const svg = await layOut(card, composeCard(card, chooseScale(steps, choice)), { onNodeDetected });
  const misfit = findMisfit(readBoxes(nodes));
  return { svg, ...(misfit && { misfit }) };
}

async function layOut(card: Card, element: Element, options: Partial<SatoriOptions>): Promise<string> {
  const missing: string[] = [];
  const svg = await satori(element, {
    ...cardSizes[card.shape],
    fonts: loadFonts(),
    embedFont: true,
    loadAdditionalAsset: async (_language, segment) => {
      missing.push(segment);
      return [];
    },
    onStyleError: (error) => {
      throw error;
    },
    ...options,
  });
  if (missing.length > 0) throw refuseMissing(card, missing.join(''));
  return svg;
}

function refuseMissing(card: Card, segments: string): CardError {
  const characters = [...new Set(segments)].sort();
  const { field, text } = listCardTexts(card).find((one) => characters.some((each) => one.text.includes(each))) ?? {
    field: '',
    text: '',
  };
  const names = characters.map((character) => `"${character}" (${nameCharacter(character)})`).join(', ');
  const message = `phông chữ Be Vietnam Pro không có ký tự ${names} trong ${field}; hãy thay bằng chữ hoặc ký tự khác.`;
  return new CardError(card.name, { kind: 'card-character', field, text, characters }, message);
}

function refuseOverflow(card: Card, field: string): CardError {
  const text = listCardTexts(card).find((candidate) => candidate.field === field)?.text ?? '';
  const start = text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
  const quoted = text === '' ? '' : `: "${start}"`;
  const message = `${field} không vừa thẻ dù đã dùng cỡ chữ nhỏ nhất; hãy rút gọn${quoted}.`;
  return new CardError(card.name, { kind: 'card-overflow', field, text }, message);
}
