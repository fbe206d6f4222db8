import type { Card, CardFigure } from '../views/card.ts';
import { CardError } from './card-error.ts';
import { fieldNames, listCardTexts, nameFigureField } from './card-texts.ts';

const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestName = 150;
const mostFigures = 4;
/** Characters without a picture of their own: controls, format and invisible characters, lone surrogates, line separators. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * The card as it is hashed and drawn: texts in NFC without outer or doubled spaces, empty optional texts left out, keys in one
 * order.
 */
export function normalizeCard(card: Card): Card {
  return {
    name: card.name,
    shape: card.shape,
    design: card.design,
    kicker: cleanText(card.kicker),
    title: cleanText(card.title),
    ...keepText('organization', card.organization),
    ...keepText('period', card.period),
    figures: card.figures.map((figure): CardFigure => ({
      value: cleanText(figure.value),
      label: cleanText(figure.label),
      ...keepText('change', figure.change),
    })),
    ...keepText('lead', card.lead),
    site: cleanText(card.site),
    address: cleanText(card.address),
    ...keepText('notice', card.notice),
    alt: cleanText(card.alt),
  };
}

/**
 * The normalized card. Throws {@link CardError} for a bad name, an absent required text, too many figures or an invisible
 * character.
 */
export function prepareCard(given: Card): Card {
  const card = normalizeCard(given);
  if (!namePattern.test(card.name) || card.name.length > longestName) {
    const wanted = `chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài tối đa ${longestName} ký tự`;
    throw new CardError(card.name, { field: 'tên tệp' }, `tên tệp không hợp lệ; tên cần ${wanted}.`);
  }
  if (card.figures.length > mostFigures) {
    const message = `có ${card.figures.length} số liệu; thẻ chỉ chứa tối đa ${mostFigures}, hãy chọn những số liệu chính.`;
    throw new CardError(card.name, { field: 'số liệu' }, message);
  }
  for (const field of ['kicker', 'title', 'site', 'address', 'alt'] as const) {
    requireText(card.name, fieldNames[field], card[field]);
  }
  card.figures.forEach((figure, index) => {
    requireText(card.name, nameFigureField('value', index), figure.value);
    requireText(card.name, nameFigureField('label', index), figure.label);
  });
  for (const { field, text } of listCardTexts(card)) refuseInvisible(card.name, field, text);
  return card;
}

/** The code point of a character as `U+200B`. */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function cleanText(text: string): string {
  return text.normalize('NFC').replace(/ +/g, ' ').replace(/^ | $/g, '');
}

function keepText<Key extends string>(key: Key, text: string | undefined): { [K in Key]?: string } {
  const clean = cleanText(text ?? '');
  return clean === '' ? {} : ({ [key]: clean } as { [K in Key]?: string });
}

function requireText(card: string, field: string, text: string): void {
  if (text === '') throw new CardError(card, { field }, `thiếu ${field}.`);
}

function refuseInvisible(card: string, field: string, text: string): void {
  const found = invisible.exec(text);
  if (!found) return;
  const position = [...text.slice(0, found.index)].length + 1;
  const message = `${field} có ký tự không nhìn thấy ${nameCharacter(found[0])} ở vị trí ${position}; hãy xóa ký tự đó.`;
  throw new CardError(card, { kind: 'card-character', field, text, characters: [found[0]] }, message);
}
