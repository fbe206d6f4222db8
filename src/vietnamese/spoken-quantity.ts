import { qualifierWords, type Quantity } from './quantity.ts';
import type { Speech } from './speech.ts';
import { speakNumber, speakWhole } from './spoken-number.ts';
import { speakUnit } from './spoken-unit.ts';

/** A quantity in words: `gần sáu nghìn ba trăm`, `ba mươi mốt trên ba mươi tư`, `sáu phẩy năm tỉ đồng`. */
export function speakQuantity(quantity: Quantity, speech: Speech): string {
  const amount = speakAmount(quantity, speech);
  return quantity.qualifier ? `${qualifierWords[quantity.qualifier]} ${amount}` : amount;
}

function speakAmount(quantity: Quantity, speech: Speech): string {
  switch (quantity.kind) {
    case 'number': {
      const amount = speakNumber(quantity, speech);
      return quantity.unit ? `${amount} ${speakUnit(quantity.unit)}` : amount;
    }
    case 'percent':
      return `${speakNumber(quantity, speech)} phần trăm`;
    case 'points':
      return `${speakNumber(quantity, speech)} điểm phần trăm`;
    case 'ratio':
      return `${speakWhole(quantity.numerator, speech)} trên ${speakWhole(quantity.denominator, speech)}`;
    case 'money':
      return `${speakNumber(quantity, speech)} ${quantity.scale.replace('nghìn', speech.thousand)}`;
  }
}
