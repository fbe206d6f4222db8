import { z } from 'zod';
import { choicesOf, listChoices, proposeChoice } from '../domain/choice.ts';
import type { RefusalParams } from '../domain/fields.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import type { FieldPath } from '../domain/problem.ts';
import { slugify } from '../vietnamese/folding.ts';
import { nearestOf } from '../vietnamese/nearest.ts';

/** What a schema's refusal says to an editor, and which field it is about. */
export interface SchemaIssue {
  id: ProblemId;
  keys: FieldPath;
  /** Whether the name of the field is wrong rather than its value. */
  about: 'key' | 'value';
  message: string;
  hint: string;
}

/** Explains the refusals of `schema` in Vietnamese, with the nearest known name where one was mistyped. */
export function explainIssues(schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): SchemaIssue[] {
  return issues.flatMap((issue) => explainIssue(schema, issue, issue.path as (string | number)[]));
}

function explainIssue(schema: z.ZodType, issue: z.core.$ZodIssue, keys: FieldPath): SchemaIssue[] {
  const name = String(keys.findLast((key) => typeof key === 'string') ?? '');
  const say = (id: ProblemId, message: string, hint: string): SchemaIssue[] => [
    { id, keys, about: 'value', message, hint },
  ];
  switch (issue.code) {
    case 'custom': {
      const { id = 'value-invalid', hint = '' } = (issue.params ?? {}) as Partial<RefusalParams>;
      return say(id, issue.message, hint);
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => explainUnknownKey(key, [...keys, key], knownKeys(schema, keys)));
    case 'invalid_type':
      return issue.input === undefined
        ? say('field-missing', `Thiếu trường “${name}”.`, `Thêm một dòng “${name}: …” và ghi giá trị.`)
        : say(
            'field-type',
            `“${name}” cần là ${typeNames[issue.expected] ?? 'giá trị khác'}.`,
            typeHints[issue.expected] ?? '',
          );
    case 'invalid_value': {
      const values = issue.values.map(String);
      // A list or a mapping may hold anything, even a field named toString.
      if (typeof issue.input === 'object' && issue.input !== null)
        return say(
          'field-type',
          `“${name}” cần là ${typeNames['string'] ?? 'giá trị khác'}.`,
          `Chọn một trong: ${values.join(', ')}.`,
        );
      const seen = typeof issue.input === 'string' ? issue.input : '';
      const choices = choicesOf(schemaAt(schema, keys), values);
      return seen === ''
        ? say('field-missing', `Thiếu trường “${name}”.`, listChoices(choices))
        : say('value-unknown', `“${seen}” không có trong các giá trị của “${name}”.`, proposeChoice(seen, choices));
    }
    case 'invalid_format':
      return say(
        'identifier-invalid',
        `“${String(issue.input)}” không phải là mã hợp lệ.`,
        `${proposeIdentifier(issue)}Mã gồm chữ thường không dấu và chữ số, nối bằng gạch nối, như tên tệp (không có đuôi).`,
      );
    case 'too_big':
      return issue.origin === 'string'
        ? say('text-too-long', `“${name}” dài quá ${issue.maximum} ký tự.`, 'Viết gọn lại.')
        : say('list-too-long', `“${name}” có quá ${issue.maximum} mục.`, 'Bớt số mục.');
    case 'too_small':
      return say('list-empty', `“${name}” không được để trống.`, 'Thêm ít nhất một mục, hoặc bỏ hẳn trường này.');
    default:
      return say('value-invalid', `Giá trị của “${name}” không hợp lệ.`, 'Xem lại hướng dẫn của trường này.');
  }
}

/** The identifier that a text would be, as `xa-mau` for `Xã Mẫu`, where the field takes it. */
function proposeIdentifier({ input, pattern }: { input?: unknown; pattern?: string | undefined }): string {
  const slug = typeof input === 'string' && /[\p{L}\d]/u.test(input) ? slugify(input) : '';
  const takes = pattern !== undefined && slug !== '' && new RegExp(pattern.slice(1, -1)).test(slug);
  return takes ? `Có phải bạn định viết “${slug}”? ` : '';
}

const typeNames: Record<string, string> = { string: 'một dòng chữ', array: 'một danh sách', object: 'một nhóm trường' };
const typeHints: Record<string, string> = {
  string: 'Viết giá trị ngay sau dấu hai chấm, trên cùng một dòng.',
  array: 'Viết mỗi mục trên một dòng, bắt đầu bằng “- ”.',
  object: 'Viết các trường con trên các dòng dưới, thụt vào hai dấu cách.',
};

function explainUnknownKey(key: string, keys: FieldPath, known: readonly string[]): SchemaIssue {
  const nearest = nearestOf(key, known);
  return {
    id: 'field-unknown',
    keys,
    about: 'key',
    message: `Không có trường nào tên “${key}”.`,
    hint: nearest ? `Có phải bạn định viết “${nearest}”?` : `Các trường dùng được ở đây: ${known.join(', ')}.`,
  };
}

/** Names of the fields that the schema knows at a path. */
function knownKeys(schema: z.ZodType, keys: FieldPath): string[] {
  const at = schemaAt(schema, keys);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** The schema of what stands at a path, without what makes it optional; undefined where the path leads to none. */
function schemaAt(schema: z.ZodType, keys: FieldPath): z.ZodType | undefined {
  let at: z.ZodType | undefined = unwrapSchema(schema);
  for (const key of keys) {
    if (at instanceof z.ZodArray) at = unwrapSchema(at.element as z.ZodType);
    else if (at instanceof z.ZodObject) at = unwrapSchema(at.shape[key] as z.ZodType | undefined);
    else return undefined;
  }
  return at;
}

function unwrapSchema(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapSchema(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrapSchema(schema.out as z.ZodType);
  return schema;
}
