import { findPersonalData } from '../../../src/rules/personal-data/find.ts';
import type { PersonalDataOptions } from '../../../src/rules/personal-data/find.ts';

/** What is found in a text, as "kind: spelling". */
export function spotted(text: string, options?: PersonalDataOptions): string[] {
  return findPersonalData(text, options).map(
    ({ kind, offset, length }) => `${kind.replace('personal-', '')}: ${text.slice(offset, offset + length)}`,
  );
}
