import fc from 'fast-check';
import type { Speech } from '../../../src/vietnamese/speech.ts';

/** Every way of reading aloud that a site may choose. */
export const speeches: fc.Arbitrary<Speech> = fc.record({
  thousand: fc.constantFrom('nghìn', 'ngàn'),
  zeroTens: fc.constantFrom('linh', 'lẻ'),
  fourAfterTens: fc.constantFrom('tư', 'bốn'),
  earlyDay: fc.constantFrom('mùng', 'mồng', 'không'),
});
