import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { describe, expect, inject, test } from 'vitest';

const site = inject('sampleSite');
const csvFiles = globSync('**/*.csv', { cwd: site }).sort();
const readText = (file: string) => readFileSync(join(site, file), 'utf8');
const readJson = (file: string) => JSON.parse(readText(file)) as Record<string, unknown>;
const pathOf = (address: string) => new URL(address).pathname.slice(1);

test('every bulletin has its figures as CSV with metadata and as JSON, in six files at most with its other forms', () => {
  const bulletins = globSync('ban-tin/*/*/so-lieu.csv', { cwd: site }).map((file) => file.replace('so-lieu.csv', ''));
  expect(bulletins.length).toBeGreaterThan(40);
  for (const folder of bulletins) {
    const files = globSync(`${folder}{*.*,niem-yet/*.*}`, { cwd: site });
    expect(files).toEqual(
      expect.arrayContaining(['so-lieu.csv', 'so-lieu.csv-metadata.json', 'so-lieu.json'].map((name) => folder + name)),
    );
    expect(files.length).toBeLessThanOrEqual(6);
  }
});

describe('every CSV file', () => {
  test.each(csvFiles)('%s is as RFC 4180 says, marked as UTF-8, and holds the same values as its JSON', (file) => {
    const text = readText(file);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
    const [header, ...records] = parse(readFileSync(join(site, file)), {
      bom: true,
      record_delimiter: '\r\n',
    }) as string[][];
    const json = readJson(file.replace(/csv$/, 'json')) as { columns: string[]; records: unknown[][] };
    expect(header).toEqual(json.columns);
    expect(records).toEqual(
      json.records.map((record) =>
        record.map((cell) => (cell === null ? '' : typeof cell === 'string' ? guard(cell) : String(cell))),
      ),
    );
  });

  test('has no text that a spreadsheet would run', () => {
    const texts = csvFiles.flatMap((file) => (parse(readText(file), { bom: true }) as string[][]).flat());
    expect(texts.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);
  });
});

/** A text as CSV writes it. */
function guard(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

interface PackageDescriptor {
  profile: string;
  resources: { name: string; path: string }[];
}

describe('the data package', () => {
  const descriptor = readJson('du-lieu/datapackage.json') as unknown as PackageDescriptor;
  const rowsOf = (path: string) => parse(readFileSync(join(site, 'du-lieu', path)), { bom: true }) as string[][];

  /** The package with its rows in it: the library, unlike Frictionless's own, does not skip the mark at the beginning of a file. */
  const loadWith = (change: (name: string, rows: string[][]) => string[][] = (_, rows) => rows) =>
    Package.load({
      ...descriptor,
      resources: descriptor.resources.map(({ path, ...resource }) => ({
        ...resource,
        data: change(resource.name, rowsOf(path)),
      })),
    });

  test('is one by the profile of Frictionless, and names every table and nothing else', async () => {
    const loaded = await Package.load(descriptor, { basePath: join(site, 'du-lieu') });
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
    expect(descriptor.profile).toBe('tabular-data-package');
    const own = csvFiles.filter((file) => file.startsWith('du-lieu/')).map((file) => file.replace('du-lieu/', ''));
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(own);
  });

  test.each(descriptor.resources.map(({ name }) => name))(
    'every record of %s has the types, keys, codes and references that it says',
    async (name) => {
      const resource = (await loadWith()).getResource(name)!;
      const records = await resource.read({ relations: true });
      expect(records).toHaveLength(rowsOf(`${name}.csv`).length - 1);
    },
  );

  test.each([
    ['an unknown code', 'lich-cong-bo', 'state', 'sometime'],
    ['a date that is none', 'lich-cong-bo', 'due', '2026-02-30'],
    ['a number with a comma', 'so-lieu', 'value', '9,95'],
    ['an organization that is not there', 'lich-cong-bo', 'organization', 'xa-khong-co'],
  ])('%s would be refused', async (_, table, column, cell) => {
    const loaded = await loadWith((name, rows) =>
      name === table ? [rows[0]!, rows[1]!.with(rows[0]!.indexOf(column), cell), ...rows.slice(2)] : rows,
    );
    await expect(loaded.getResource(table)!.read({ relations: true })).rejects.toThrow();
  });
});

describe('metadata of CSV on the Web', () => {
  test.each(csvFiles)('%s has some beside it, whose schema names its columns', (file) => {
    const metadata = readJson(`${file}-metadata.json`);
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
      '@type': 'Table',
      url: file.split('/').at(-1),
    });
    const schema = readJson(pathOf(metadata['tableSchema'] as string));
    const columns = schema['columns'] as { name: string; titles: string[]; datatype: unknown; required?: boolean }[];
    const [header, ...records] = parse(readText(file), { bom: true }) as string[][];
    // A header must match a title of each column (Model for Tabular Data, 8.2); without a match the file is not of that schema.
    expect(header!.every((name, index) => columns[index]!.titles.includes(name))).toBe(true);
    expect(header).toHaveLength(columns.length);
    for (const [index, { datatype, required }] of columns.entries()) {
      const cells = records.map((record) => record[index]!);
      if (required) expect(cells).not.toContain('');
      expect(cells.filter((cell) => cell !== '' && !isOfType(cell, datatype))).toEqual([]);
    }
    const key = (schema['primaryKey'] as string[]).map((name) => header!.indexOf(name));
    const keys = records.map((record) => key.map((index) => record[index]).join('\n'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** The lexical rules of XML Schema for the types that the schemas use, with their formats. */
function isOfType(cell: string, datatype: unknown): boolean {
  const base = typeof datatype === 'string' ? datatype : (datatype as { base: string }).base;
  const rules: Record<string, RegExp> = {
    string: /^/,
    decimal: /^-?\d+(\.\d+)?$/,
    integer: /^-?\d+$/,
    date: /^\d{4}-\d\d-\d\d$/,
    boolean: /^(true|false)$/,
    anyURI: /^https:\/\/\S+$/,
  };
  return rules[base]!.test(cell);
}

describe('the catalogue', () => {
  const catalogue = readJson('du-lieu/catalog.jsonld');

  /** What DCAT-AP 3 demands of each class; there is no validator of it among npm packages, so its rules are written as a JSON Schema. */
  const text = {
    type: 'object',
    required: ['@value', '@language'],
    properties: { '@value': { type: 'string', minLength: 1 }, '@language': { const: 'vi' } },
    additionalProperties: false,
  };
  const reference = {
    type: 'object',
    required: ['@id'],
    properties: { '@id': { type: 'string', pattern: '^https?://' } },
    additionalProperties: false,
  };
  const date = {
    type: 'object',
    required: ['@type', '@value'],
    properties: { '@type': { const: 'xsd:date' }, '@value': { pattern: '^\\d{4}-\\d\\d-\\d\\d$' } },
  };
  const agent = { type: 'object', required: ['@id', '@type', 'foaf:name'], properties: { 'foaf:name': text } };
  const distribution = {
    type: 'object',
    required: ['@id', '@type', 'dcat:accessURL', 'dct:license', 'dct:format'],
    properties: {
      '@id': { type: 'string' },
      '@type': { const: 'dcat:Distribution' },
      'dct:title': text,
      'dcat:accessURL': reference,
      'dcat:downloadURL': reference,
      'dcat:mediaType': {
        ...reference,
        properties: { '@id': { pattern: '^https://www\\.iana\\.org/assignments/media-types/[a-z]+/[a-z]+$' } },
      },
      'dct:format': {
        ...reference,
        properties: { '@id': { pattern: '^http://publications\\.europa\\.eu/resource/authority/file-type/[A-Z]+$' } },
      },
      'dct:license': reference,
      'dct:conformsTo': reference,
    },
    additionalProperties: false,
  };
  const dataset = {
    type: 'object',
    required: ['@id', '@type', 'dct:title', 'dct:description', 'dct:publisher', 'dcat:distribution', 'dcat:theme'],
    properties: {
      '@id': { type: 'string' },
      '@type': { const: 'dcat:Dataset' },
      'dct:identifier': { type: 'string' },
      'dct:title': text,
      'dct:description': text,
      'dct:publisher': agent,
      'dct:language': reference,
      'dct:spatial': reference,
      'dct:accrualPeriodicity': reference,
      'dct:modified': date,
      'dcat:theme': reference,
      'dcat:keyword': { type: 'array', items: text },
      'dcat:landingPage': reference,
      'dcat:distribution': { type: 'array', minItems: 1, items: distribution },
    },
    additionalProperties: false,
  };
  const rules = {
    type: 'object',
    required: ['@context', '@type', 'dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'],
    properties: {
      '@context': {
        const: {
          dcat: 'http://www.w3.org/ns/dcat#',
          dct: 'http://purl.org/dc/terms/',
          foaf: 'http://xmlns.com/foaf/0.1/',
          xsd: 'http://www.w3.org/2001/XMLSchema#',
        },
      },
      '@type': { const: 'dcat:Catalog' },
      'dct:title': text,
      'dct:description': text,
      'dct:publisher': agent,
      'dct:language': reference,
      'dct:license': reference,
      'dct:modified': date,
      'foaf:homepage': reference,
      'dcat:dataset': { type: 'array', minItems: 1, items: dataset },
    },
  };

  test('has all that DCAT-AP demands of a catalogue, its datasets and their distributions', () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(rules);
    validate(catalogue);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('names every CSV and JSON file of the site once, and all of them are there', () => {
    const datasets = catalogue['dcat:dataset'] as {
      'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[];
    }[];
    const files = datasets.flatMap((one) =>
      one['dcat:distribution'].map((part) => pathOf(part['dcat:downloadURL']['@id'])),
    );
    const own = csvFiles.filter((file) => file.startsWith('du-lieu/'));
    expect(files.sort()).toEqual(own.flatMap((file) => [file, file.replace(/csv$/, 'json')]).sort());
    for (const file of files) expect(existsSync(join(site, file))).toBe(true);
  });
});
