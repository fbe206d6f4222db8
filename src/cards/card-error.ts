/** What is wrong with a card, as editors see it. */
export interface CardFault {
  /** `name` of the card. */
  card: string;
  /** Which text of the card, in Vietnamese: `tiêu đề`, `nhãn của số liệu thứ 2`. */
  field: string;
  /** In Vietnamese: the card, what is wrong and what to change. */
  message: string;
}

/** Why a card cannot be drawn. */
export class CardError extends Error implements CardFault {
  override readonly name = 'CardError';
  readonly card: string;
  readonly field: string;

  /** `explanation` is a Vietnamese sentence without the card's name, which the message begins with. */
  constructor(card: string, field: string, explanation: string) {
    super(`Thẻ "${card}": ${explanation}`);
    this.card = card;
    this.field = field;
  }
}
