import type { Card, CardFigure } from '../views/card.ts';

/** A text of a card with the Vietnamese name an editor knows it by. */
export interface CardText {
  field: string;
  text: string;
}

/** Vietnamese names of a card's own texts. */
export const fieldNames = {
  kicker: 'loại trang',
  title: 'tiêu đề',
  lead: 'câu dẫn',
  organization: 'tên cơ quan, đơn vị',
  period: 'kỳ báo cáo',
  site: 'tên trang thông tin',
  address: 'địa chỉ trang thông tin',
  notice: 'dòng lưu ý',
  alt: 'văn bản thay thế',
} as const;

/** Vietnamese name of a text of the figure at `index` (from 0). */
export function nameFigureField(field: keyof CardFigure, index: number): string {
  const part = { value: 'giá trị', label: 'nhãn', change: 'mức thay đổi' }[field];
  return `${part} của số liệu thứ ${index + 1}`;
}

/** Every text of the card that is present, in reading order, the alternative text last. */
export function listCardTexts(card: Card): CardText[] {
  const own = (field: keyof typeof fieldNames) => ({ field: fieldNames[field], text: card[field] ?? '' });
  const figures = card.figures.flatMap((figure, index) =>
    (['value', 'label', 'change'] as const).map((field) => ({
      field: nameFigureField(field, index),
      text: figure[field] ?? '',
    })),
  );
  return [
    ...(['kicker', 'notice', 'title', 'lead'] as const).map(own),
    ...figures,
    ...(['organization', 'period', 'site', 'address', 'alt'] as const).map(own),
  ].filter(({ text }) => text !== '');
}
