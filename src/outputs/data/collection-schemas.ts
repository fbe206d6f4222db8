import { z } from 'zod';
import { collectionSchemas, type CollectionName } from '../../domain/content.ts';
import { refusalOf } from '../../domain/fields.ts';
import { figureObject } from '../../domain/figure.ts';
import { groupSpecOf, measureSpecOf } from '../../domain/measure.ts';
import type { ProblemId } from '../../domain/problem-kinds.ts';
import { absoluteAddress, paths } from '../../views/address.ts';
import { collectionTexts } from '../../views/data/collection-texts.ts';
import type { Output, OutputSource } from '../output.ts';
import { writeJson } from './json.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What JSON Schema can say of fields that a Vietnamese parser reads; the parsers themselves are stricter. */
const writtenForms: Partial<Record<ProblemId, JsonSchema>> = {
  'number-invalid': {
    // Other tools write 23 without quotation marks; a number with a point or comma must be text, or it changes its meaning.
    type: ['string', 'integer'],
    pattern:
      '^(?:(?:gần|trên|dưới|ước|khoảng) )?[-−]?[0-9][0-9.]*(?:,[0-9]+)?(?:/[0-9][0-9.]*)?(?:%| .{1,40})?$|^(?:chưa báo cáo|không áp dụng|không công bố)$',
    description: 'Số viết như trong văn bản: 1.740, 9,95%, 31/34, 63 triệu đồng, gần 6.300, chưa báo cáo.',
    examples: ['1.740', '9,95%', '31/34', '63 triệu đồng', 'gần 6.300', 'chưa báo cáo'],
  },
  'date-invalid': {
    type: 'string',
    pattern: '^(?:[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})$',
    description: 'Ngày viết 05/10/2026 hoặc 2026-10-05.',
    examples: ['05/10/2026', '2026-10-05'],
  },
  'period-invalid': {
    type: ['string', 'integer'],
    pattern: '^[0-9]{4}(?:-(?:[0-9]{2}|q[1-4]|6t|9t|[0-9]{4}|[0-9]{2}--[0-9]{4}-[0-9]{2}))?$',
    description: 'Kỳ: 2026-10, 2026-q3, 2026-6t, 2026-9t, 2026, 2018-01--2021-06, 2020-2025.',
    examples: ['2026-10', '2026-q3', '2026-6t', '2026', '2018-01--2021-06', '2020-2025'],
  },
  'whole-number-invalid': {
    type: ['string', 'integer'],
    pattern: '^[0-9]{1,9}$',
    description: 'Số nguyên, chỉ chữ số.',
  },
  'yes-no-invalid': { type: 'string', enum: ['có', 'không'] },
  'address-invalid': { type: 'string', pattern: '^https://', description: 'Địa chỉ đầy đủ, bắt đầu bằng https://.' },
  'document-symbol': {
    type: 'string',
    pattern: '^[0-9]+[^/]*/.+$',
    description: 'Số và ký hiệu đầy đủ: 04-NQ/TW, 30/2020/NĐ-CP.',
    examples: ['04-NQ/TW', '30/2020/NĐ-CP'],
  },
  'time-invalid': {
    type: 'string',
    pattern: '^[0-9]{1,2}:[0-9]{2}$',
    description: 'Giờ viết 14:30.',
    examples: ['14:30'],
  },
};

/** Name of the schema of a figure written as a mapping, which that of a bulletin refers to. */
const figureName = 'figure';

/** The JSON Schema of each collection, for those who write content in other tools, in the strings that editors write. */
export function listCollectionSchemas({ content: { site } }: OutputSource): Output[] {
  const addressOf = (name: string) => absoluteAddress(site, paths.collectionSchema(name));
  const output = (name: string, schema: z.ZodType, title: string, description: string): Output => ({
    path: paths.collectionSchema(name),
    type: 'application/schema+json; charset=utf-8',
    render: () =>
      writeJson({ ...describeSchema(schema, addressOf(figureName)), $id: addressOf(name), title, description }),
  });
  return [
    ...(Object.keys(collectionSchemas) as CollectionName[]).map((name) =>
      output(name, collectionSchemas[name], ...collectionTexts[name]),
    ),
    output(figureName, figureObject, 'Số liệu', 'Một số liệu kèm mốc đầu kỳ, chỉ tiêu, các phần và ghi chú.'),
  ];
}

/** The JSON Schema of what `schema` reads; figures written as mappings are referred to at `figureAddress`. */
export function describeSchema(schema: z.ZodType, figureAddress: string): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const refusal = refusalOf(zodSchema);
      if (refusal) Object.assign(jsonSchema, writtenForms[refusal]);
      const classic = zodSchema as z.core.$ZodType as z.ZodType;
      const spec = measureSpecOf(classic);
      const label = spec?.label ?? groupSpecOf(classic)?.label;
      if (spec) replace(jsonSchema, { anyOf: [writtenForms['number-invalid']!, { $ref: figureAddress }] });
      if (label) jsonSchema.title = label;
    },
  });
}

function replace(target: JsonSchema, by: JsonSchema): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, by);
}
