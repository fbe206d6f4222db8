import type { CardFault } from '../cards/card-error.ts';
import { locateField } from '../corpus/positions.ts';
import { readContent, type RawEntry } from '../corpus/read.ts';
import type { RawValue } from '../corpus/yaml-values.ts';
import type { FieldPath, Problem } from '../domain/problem.ts';

/** A field of the content that holds a text. */
interface TextField {
  entry: RawEntry;
  path: FieldPath;
  text: string;
}

const hints: Record<CardFault['kind'], string> = {
  'card-character': 'Thay ký tự ấy bằng chữ, hoặc bỏ đi.',
  'card-overflow': 'Viết ngắn lại, và ngắt cụm chữ dài không có dấu cách.',
  'card-unusable': 'Sửa tên tệp hoặc trường này.',
};

/**
 * Says of faults of summary images where in the content folder the text stands that has them: the field that is most like the text of
 * the card, first of all in the entry whose card it is. Two shapes of one card have one problem. A fault that no field leads to is told at the
 * settings of the site.
 */
export async function explainCardFaults(faults: readonly CardFault[], contentFolder: string): Promise<Problem[]> {
  if (faults.length === 0) return [];
  const { entries } = await readContent(contentFolder);
  const fields = entries.flatMap((entry) => listTexts(entry.data, []).map((field) => ({ entry, ...field })));
  const problems = new Map<string, Problem>();
  for (const fault of faults) {
    const field = findField(fields, fault);
    const place = field ? locateField(field.entry, field.path) : { line: 1, column: 1 };
    const [file, path] = [field?.entry.file ?? 'site.yaml', field?.path.join('.') ?? ''];
    const { kind: id, message } = fault;
    const key = `${id} ${file}:${place.line}:${place.column}`;
    if (!problems.has(key))
      problems.set(key, { id, severity: 'error', file, ...place, field: path, message, hint: hints[id] });
  }
  return [...problems.values()];
}

function listTexts(value: RawValue, path: FieldPath): Omit<TextField, 'entry'>[] {
  if (typeof value === 'string') return [{ path, text: value.replace(/\s+/g, ' ') }];
  return Object.entries(value).flatMap(([key, inner]: [string, RawValue]) =>
    listTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function findField(fields: readonly TextField[], { card, text, characters }: CardFault): TextField | undefined {
  const ranked = fields
    .filter((field) => characters.every((character) => field.text.includes(character)))
    .map((field) => {
      const own = card.includes(field.entry.id.replaceAll('/', '-'));
      return { field, likeness: likeness(field.text, text), own: Number(own) };
    })
    .filter(({ likeness: alike }) => alike > 0);
  return ranked.sort((one, other) => other.likeness - one.likeness || other.own - one.own)[0]?.field;
}

/** How many letters of a field a card shows in one piece: all of them, or those before the first figure that was put in. */
function likeness(field: string, shown: string): number {
  if (shown.includes(field)) return field.length;
  let length = 0;
  while (length < field.length && field[length] === shown[length]) length += 1;
  return length;
}
