import type { Site } from '../domain/site.ts';
import type { Card, CardFigure } from './card.ts';
import type { FigureView } from './figure-view.ts';

/** What a card shows beyond what is the same on every card of the site. */
export type CardSubject = Omit<Card, 'site' | 'address' | 'shape' | 'design' | 'figures' | 'alt'> &
  Partial<Pick<Card, 'design' | 'figures'>>;

/** A wide card, with an alternative text made of what it shows. */
export function viewCard(site: Site, subject: CardSubject): Card {
  const { figures = [], design = 'account', ...texts } = subject;
  return {
    design,
    ...texts,
    figures: figures.slice(0, 4),
    shape: 'wide',
    site: site.name,
    address: new URL(site.address).host,
    alt: describeCard(site, subject),
  };
}

/** The same card in square. */
export function squareCard(card: Card): Card {
  return { ...card, name: `${card.name}-vuong`, shape: 'square' };
}

/** A key figure as a card shows it, with its unit and change. */
export function viewCardFigure(figure: FigureView): CardFigure {
  return {
    value: figure.value,
    label: figure.unit ? `${figure.label} (${figure.unit})` : figure.label,
    ...(figure.changes[0] && { change: figure.changes[0].text }),
  };
}

function describeCard(
  site: Site,
  { kicker, title, organization, period, figures = [], lead, notice }: CardSubject,
): string {
  const told = figures.map(({ value, label, change }) => `${label}: ${value}${change ? `, ${change}` : ''}`);
  const sentences = [
    `${kicker}: ${title}`,
    [organization, period].filter(Boolean).join(', '),
    ...(told.length > 0 ? [told.join('; ')] : [lead]),
    notice,
    site.name,
  ];
  return sentences
    .filter((sentence): sentence is string => Boolean(sentence))
    .map((sentence) => sentence.replace(/[.!?…]?$/u, (end) => end || '.'))
    .join(' ');
}
