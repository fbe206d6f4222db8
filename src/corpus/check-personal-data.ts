import { hash } from 'node:crypto';
import type { FieldPath, Position, Problem } from '../domain/problem.ts';
import { allowContacts, type AllowedContacts } from '../rules/personal-data/allowed-contacts.ts';
import { explainFileName, explainMatch, explainUnusedWaiver, explainWaived } from '../rules/personal-data/explain.ts';
import { findInFileName } from '../rules/personal-data/file-names.ts';
import { findPersonalData } from '../rules/personal-data/find.ts';
import { isMarkdown } from './front-matter.ts';
import type { Corpus } from './load.ts';
import type { Reading } from './memory.ts';
import { positionAt } from './offsets.ts';
import { readPublicContacts, readWaivers, type PersonalDataSource } from './personal-data-sources.ts';
import { locateField } from './positions.ts';
import type { RawValue } from './yaml-values.ts';

/** What was found, and the spellings that no message may repeat. */
export interface PersonalDataReport {
  problems: Problem[];
  /** Personal data of each file as it is spelled there; files without any are absent. */
  found: ReadonlyMap<string, readonly string[]>;
}

/**
 * Holds every text of the content against the personal data rules, as it stands in its file: fields, Markdown, tables, addresses
 * and comments, whether or not the file is otherwise valid. `contacts` are the public contacts; where left out they are read from
 * the sources.
 */
export function checkPersonalData(
  sources: readonly PersonalDataSource[],
  contacts: readonly string[] = readPublicContacts(sources),
): PersonalDataReport {
  const allowed = allowContacts(contacts);
  const found = new Map<string, string[]>();
  const problems = sources.flatMap((source) => checkSource(source, allowed, found));
  return { problems, found };
}

/** What was found in a whole content folder. */
export interface PersonalDataCheck extends PersonalDataReport {
  /** What the files gave, and beside which contacts each is clean. */
  readings: ReadonlyMap<string, Reading>;
}

/** Holds every text of a content folder and the names of all its files against the rules, but for what is known to be clean. */
export function checkPersonalDataOf({ sources, unread, files, readings }: Corpus): PersonalDataCheck {
  const all = [...sources.values(), ...unread];
  const contacts = all.flatMap((source) => readings.get(source.file)?.contacts ?? readPublicContacts([source]));
  const key = hash('sha256', JSON.stringify(contacts));
  const isKnown = (file: string): boolean => readings.get(file)?.clean === key;
  const inTexts = checkPersonalData(
    all.filter(({ file }) => !isKnown(file)),
    contacts,
  );
  const problems = [...inTexts.problems, ...checkFileNames(files.filter((file) => !isKnown(file)))];
  const suspect = new Set(problems.map(({ file }) => file));
  const judged = [...readings].map(([file, reading]): [string, Reading] => {
    if (reading.clean === key || suspect.has(file)) return [file, reading];
    return [file, { ...reading, clean: key }];
  });
  return { problems, found: inTexts.found, readings: new Map(judged) };
}

/** Holds the names of files, as paths from the content folder, against the personal data rules. */
export function checkFileNames(files: readonly string[]): Problem[] {
  return files.flatMap((file) =>
    findInFileName(file).map(({ kind, offset, length }) => ({
      ...explainFileName(kind, offset, length),
      file,
      line: 1,
      column: 1,
      field: '',
    })),
  );
}

function checkSource(source: PersonalDataSource, allowed: AllowedContacts, found: Map<string, string[]>): Problem[] {
  const { file, text } = source;
  const matches = findPersonalData(text, {
    allowed,
    names: file.startsWith('commitments/') ? 'everywhere' : 'complaints',
  });
  const waivers = readWaivers(source);
  if (matches.length === 0 && waivers.length === 0) return [];
  if (matches.length > 0)
    found.set(
      file,
      matches.map(({ offset, length }) => text.slice(offset, offset + length)),
    );
  const kinds = new Set(matches.map(({ kind }) => kind));
  return [
    ...matches.map(({ kind, offset, length }): Problem => {
      const position = positionAt(text, offset);
      const waiver = waivers.find((one) => one.waiver.rule === kind)?.waiver;
      const explanation = waiver ? explainWaived(waiver) : explainMatch(kind, position, length);
      return { ...explanation, file, ...position, field: fieldAt(source, position).join('.') };
    }),
    ...waivers
      .filter(
        ({ waiver }, order) =>
          !kinds.has(waiver.rule) || order !== waivers.findIndex((one) => one.waiver.rule === waiver.rule),
      )
      .map(({ waiver, index }): Problem => {
        const keys = ['waivers', index, 'rule'];
        return { ...explainUnusedWaiver(waiver), file, ...locateField(source, keys), field: keys.join('.') };
      }),
  ];
}

/** The field that a position of a file lies in; none in the Markdown below the front matter, or in what could not be parsed. */
function fieldAt(source: PersonalDataSource, position: Position): FieldPath {
  const { file, data, bodyLine = 1 } = source;
  if (!data || (isMarkdown(file) && position.line >= bodyLine)) return [];
  let field: FieldPath = [];
  for (const keys of leavesOf(data, [])) {
    const start = locateField(source, keys, 'key');
    if (start.line < position.line || (start.line === position.line && start.column <= position.column)) field = keys;
  }
  return field;
}

function leavesOf(value: RawValue, keys: FieldPath): FieldPath[] {
  if (typeof value === 'string') return [keys];
  return Array.isArray(value)
    ? value.flatMap((item, index) => leavesOf(item, [...keys, index]))
    : Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...keys, key]));
}
