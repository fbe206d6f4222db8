import { tidyText } from '../vietnamese/folding.ts';
import { dateRules } from './spoken-date-rules.ts';
import { numberRules, romanRules } from './spoken-number-rules.ts';
import type { Reading, SpokenRule } from './spoken-rule.ts';
import { addressRules, documentRules, wordRules } from './spoken-word-rules.ts';

export type { Reading } from './spoken-rule.ts';

/** What is tried in turn, where a text has what it needs; what one rule has put into words, no other finds. */
const passes: readonly { needs: RegExp; rules: readonly SpokenRule[] }[] = [
  { needs: /[.@][a-z]/u, rules: addressRules },
  { needs: /[IVX]/u, rules: romanRules },
  { needs: /\d/u, rules: [...documentRules, ...dateRules, ...numberRules] },
  { needs: /%|²|³|\p{L}[A-Z]|\/|đồng|km|ha|cm|mm|kg|°/u, rules: wordRules },
];

/** Signs between or around words, and what is heard in their place. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/ ?(?:&|\+) ?/gu, ' và '],
  [/ ?= ?/gu, ' bằng '],
  [/ ?[>≥] ?/gu, ' trên '],
  [/ ?[<≤] ?/gu, ' dưới '],
  [/ ?[×✕] ?/gu, ' nhân '],
  [/ [-–—] |[()[\]{}/|·•→]|—/gu, ', '],
  [/…/gu, '.'],
  [/[^\p{L}\p{M} .,;:?!]/gu, ' '],
];

/**
 * Reads aloud what officials write: every number, date, symbol of a document, unit and abbreviation in words. What is
 * left has no digit and no sign but `. , ; : ? !`, and is one line.
 */
export function speakText(text: string, reading: Reading): string {
  const worded = passes.reduce((spoken, { needs, rules }) => {
    return needs.test(spoken) ? rules.reduce((words, rule) => applyRule(words, rule, reading), spoken) : spoken;
  }, tidyText(text));
  if (!/[^\p{L}\p{M} .,;:?!]/u.test(worded)) return tidyPauses(worded);
  return tidyPauses(signs.reduce((spoken, [sign, heard]) => spoken.replaceAll(sign, heard), worded));
}

function applyRule(text: string, { pattern, read }: SpokenRule, reading: Reading): string {
  return text.replace(pattern, (written: string, ...rest: unknown[]) => {
    const last = rest.at(-1);
    return read(typeof last === 'object' ? (last as Record<string, string>) : {}, reading, written) ?? written;
  });
}

/** One mark of a pause at a time, without a space before it. */
function tidyPauses(text: string): string {
  return tidyText(text)
    .replaceAll(/ +(?=[.,;:?!])/gu, '')
    .replaceAll(/[.,;:?!]+(?=[.?!])|,+(?=[;:,])|(?<=[.;:?!]),+/gu, '')
    .replaceAll(/(?<=[.,;:?!])(?=\p{L})/gu, ' ')
    .replaceAll(/^[.,;:?! ]+|[,;:]+$/gu, '');
}
