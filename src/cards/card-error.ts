/** What can be wrong with a card: a character that cannot be drawn, a text that does not fit, or what no text of the content leads to. */
export type CardFaultKind = 'card-character' | 'card-overflow' | 'card-unusable';

/** What is wrong with a card, as editors see it. */
export interface CardFault {
  kind: CardFaultKind;
  /** `name` of the card. */
  card: string;
  /** Which text of the card, in Vietnamese: `tiêu đề`, `nhãn của số liệu thứ 2`. */
  field: string;
  /** The text as the card has it; empty where it has none. */
  text: string;
  /** The characters that cannot be drawn. */
  characters: string[];
  /** In Vietnamese: the card, what is wrong and what to change. */
  message: string;
}

/** What a fault is about, beside the card. */
export type CardFaultPlace = Pick<CardFault, 'field'> & Partial<Pick<CardFault, 'kind' | 'text' | 'characters'>>;

/** Why a card cannot be drawn. */
export class CardError extends Error {
  override readonly name = 'CardError';
  readonly card: string;
  readonly field: string;
  /** The same as plain data, which passes between threads. */
  readonly fault: CardFault;

  /** `explanation` is a Vietnamese sentence without the card's name, which the message begins with. */
  constructor(
    card: string,
    { kind = 'card-unusable', field, text = '', characters = [] }: CardFaultPlace,
    explanation: string,
  ) {
    super(`Thẻ "${card}": ${explanation}`);
    this.card = card;
    this.field = field;
    this.fault = { kind, card, field, text, characters, message: this.message };
  }
}
