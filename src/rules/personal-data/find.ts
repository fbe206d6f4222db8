import { findHouseAddresses } from './addresses.ts';
import { noContacts, type AllowedContacts } from './allowed-contacts.ts';
import { findBirthDates } from './birth-dates.ts';
import { findEmails } from './emails.ts';
import { makeLegible } from './legible-text.ts';
import { mergeMatches, type PersonalDataMatch } from './match.ts';
import { findNames, type NameScope } from './names.ts';
import { findNumbers } from './numbers.ts';
import { findInTables } from './tables.ts';
import { findVehiclePlates } from './vehicle-plates.ts';

/** What to look for, and what may stay. */
export interface PersonalDataOptions {
  /** Where names are looked for; beside words of complaint by default. */
  names?: NameScope;
  /** Public ways to reach offices; none by default. */
  allowed?: AllowedContacts;
}

/**
 * Personal data in a text as it stands in a file: front matter, Markdown, tables, comments and addresses alike (personal data law
 * 91/2025/QH15; decree 356/2025/NĐ-CP). In the order of the text, without overlaps. Figures, dates, periods and symbols of
 * documents are none.
 */
export function findPersonalData(
  text: string,
  { names = 'complaints', allowed = noContacts }: PersonalDataOptions = {},
): PersonalDataMatch[] {
  const legible = makeLegible(text);
  return mergeMatches([
    ...findNumbers(legible),
    ...findEmails(legible),
    ...findBirthDates(legible),
    ...findHouseAddresses(legible),
    ...findVehiclePlates(legible),
    ...findNames(legible, names),
    ...findInTables(legible),
  ]).filter(({ kind, offset, length }) => !allowed(kind, legible.slice(offset, offset + length)));
}
