import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { SatoriNode, SatoriOptions } from 'satori';
import { cardSizes } from '../views/card.ts';
import type { Card } from '../views/card.ts';
import { CardError } from './card-error.ts';
import { listCardTexts } from './card-texts.ts';
import type { Element } from './element.ts';
import { encodePng } from './encode-png.ts';
import { findMisfit, readBoxes } from './fit.ts';
import { loadFonts } from './fonts.ts';
import { nameCharacter, prepareCard } from './prepare-card.ts';
import { chooseBetween, stepDown } from './step-down.ts';
import { composeCard } from './template.ts';
import { chooseScale, startingChoice, stepsFor } from './type-scale.ts';
import type { ScaleChoice } from './type-scale.ts';

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
 * The prepared card as SVG, letters as outlines, in sizes as large as fit or next to it; a line that leaves the texts no room is
 * left out. Throws as {@link renderCard} does.
 */
export async function drawCard(card: Card): Promise<string> {
  const steps = stepsFor(card);
  const compose = (choice: ScaleChoice) => composeCard(card, chooseScale(steps, choice));
  const measureMisfit = async (choice: ScaleChoice) => findMisfit(readBoxes(await measure(card, compose(choice))));
  let tooLarge: ScaleChoice | undefined;
  let choice = startingChoice(card, steps);
  for (let misfit = await measureMisfit(choice); misfit; misfit = await measureMisfit(choice)) {
    const smaller = stepDown(choice, steps, misfit);
    if (!smaller && card.trend) return drawCard(withoutTrend(card));
    if (!smaller) throw refuseOverflow(card, misfit.field);
    tooLarge = choice;
    choice = smaller;
  }
  const between = tooLarge && chooseBetween(tooLarge, choice);
  if (between && !(await measureMisfit(between))) choice = between;
  return layOut(card, compose(choice), { embedFont: true });
}

function withoutTrend({ trend: _trend, ...card }: Card): Card {
  return card;
}

/** Without outlines, which takes half the time. */
async function measure(card: Card, element: Element): Promise<SatoriNode[]> {
  const nodes: SatoriNode[] = [];
  await layOut(card, element, { embedFont: false, onNodeDetected: (node) => nodes.push(node) });
  return nodes;
}

async function layOut(card: Card, element: Element, options: Partial<SatoriOptions>): Promise<string> {
  const missing: string[] = [];
  const svg = await satori(element, {
    ...cardSizes[card.shape],
    fonts: loadFonts(),
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
  const field =
    listCardTexts(card).find(({ text }) => characters.some((character) => text.includes(character)))?.field ?? '';
  const names = characters.map((character) => `"${character}" (${nameCharacter(character)})`).join(', ');
  const message = `phông chữ Be Vietnam Pro không có ký tự ${names} trong ${field}; hãy thay bằng chữ hoặc ký tự khác.`;
  return new CardError(card.name, field, message);
}

function refuseOverflow(card: Card, field: string): CardError {
  const text = listCardTexts(card).find((candidate) => candidate.field === field)?.text ?? '';
  const start = text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
  const quoted = text === '' ? '' : `: "${start}"`;
  const message = `${field} không vừa thẻ dù đã dùng cỡ chữ nhỏ nhất; hãy rút gọn${quoted}.`;
  return new CardError(card.name, field, message);
}
