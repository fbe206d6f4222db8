import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { figureObject } from '../../../src/domain/figure.ts';
import { collectionSchemas, type CollectionName } from '../../../src/domain/content.ts';
import { describeSchema } from '../../../src/outputs/data/collection-schemas.ts';

const content = join(import.meta.dirname, '../../../content');
const address = 'https://minhbach.example/figure.schema.json';
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addSchema({ ...describeSchema(figureObject, address), $id: address });

const validatorOf = (name: CollectionName) => ajv.compile(describeSchema(collectionSchemas[name], address));

/** An entry as editors write it: front matter or YAML, in which every scalar is text. */
function readEntry(file: string): unknown {
  const text = readFileSync(join(content, file), 'utf8');
  const head = file.endsWith('.yaml') ? text : /^---\n([^]*?)\n---/.exec(text)![1]!;
  return yaml.load(head, { schema: yaml.FAILSAFE_SCHEMA });
}

describe.each(Object.keys(collectionSchemas) as CollectionName[])('the JSON Schema of %s', (name) => {
  const files = name === 'site' ? ['site.yaml'] : globSync(`${name}/**/*.{yaml,md,mdx}`, { cwd: content }).sort();

  test('takes every entry of the sample content', () => {
    const validate = validatorOf(name);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const valid = validate(readEntry(file));
      expect({ file, errors: validate.errors ?? [] }).toEqual({ file, errors: [] });
      expect(valid).toBe(true);
    }
  });

  test('refuses a field that is not there', () => {
    expect(validatorOf(name)({ ...(readEntry(files[0]!) as object), soMoi: '1' })).toBe(false);
  });
});

describe('the JSON Schema of bulletins', () => {
  const bulletin = (fields: object) => ({
    organization: 'xa-mau',
    period: '2026-10',
    summary: 'Kết quả.',
    released: '05/11/2026',
    ...fields,
  });
  const validate = validatorOf('bulletins');

  test.each([
    ['a number that other tools write without quotation marks', { targets: { total: 34 } }],
    ['a figure as a mapping', { targets: { total: { value: '34', note: 'Theo nghị quyết.' } } }],
    ['words for an absent number', { targets: { total: 'chưa báo cáo' } }],
    ['a year as a number', { period: 2026 }],
  ])('takes %s', (_, fields) => {
    expect(validate(bulletin(fields))).toBe(true);
  });

  test.each([
    ['a number with a point that YAML read as a fraction', { targets: { total: 1.74 } }],
    ['a decimal point in text', { targets: { total: '12.5%x' } }],
    ['a date in another order', { released: '2026/11/05' }],
    ['a month in words', { period: 'tháng 10' }],
  ])('refuses %s', (_, fields) => {
    expect(validate(bulletin(fields))).toBe(false);
  });

  test('names what each field measures', () => {
    const schema = describeSchema(collectionSchemas.bulletins, address) as { properties: Record<string, object> };
    expect(schema.properties['targets']).toMatchObject({ properties: { met: { title: 'Chỉ tiêu đạt và vượt' } } });
  });
});
