import type { PersonalDataRule } from '../../domain/waiver.ts';
import { foldText } from '../../vietnamese/folding.ts';

/** The public ways to reach offices that may stand in any text; compared by value, however they are written. */
export type AllowedContacts = (kind: PersonalDataRule, spelling: string) => boolean;

/** Allows nothing. */
export const noContacts: AllowedContacts = () => false;

/** Kinds that lead to an office as well as to a person. */
const contactKinds: readonly PersonalDataRule[] = [
  'personal-phone',
  'personal-email',
  'personal-bank-account',
  'personal-address',
];

/**
 * Allows the values declared as `publicContacts`. Numbers are compared by their digits (84 as 0), everything else without
 * case, diacritics and spaces; an address also where it is a part of a declared one.
 */
export function allowContacts(declared: readonly string[]): AllowedContacts {
  if (declared.length === 0) return noContacts;
  const numbers = new Set(declared.flatMap(numbersIn));
  const texts = declared.map(textKey);
  return (kind, spelling) => {
    if (!contactKinds.includes(kind)) return false;
    if (kind === 'personal-phone' || kind === 'personal-bank-account') return numbers.has(numberKey(spelling));
    const key = textKey(spelling);
    return (
      key !== '' &&
      (kind === 'personal-address'
        ? texts.some((text) => text.includes(key))
        : texts.some((text) => hasWhole(text, key)))
    );
  };
}

/** The number that a declared line is, or that stands in it beside words: "Trực ban: 0297 3 123 456". */
function numbersIn(line: string): string[] {
  return [...line.matchAll(/\+?[\d(](?:[\s.()\-–]*\d){5,19}/g)].map(([spelling]) => numberKey(spelling));
}

function numberKey(spelling: string): string {
  return spelling.replaceAll(/\D/g, '').replace(/^(?:0084|84)0?(?=[1-9]\d{8,9}$)/, '0');
}

function textKey(text: string): string {
  return foldText(text).replaceAll(/[\s\u2060\\*_~`,]+/g, '');
}

function hasWhole(text: string, key: string): boolean {
  const at = text.indexOf(key);
  return at !== -1 && !/[a-z\d.+-]/.test(text.charAt(at - 1)) && !/[a-z\d-]/.test(text.charAt(at + key.length));
}
