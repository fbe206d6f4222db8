import { absoluteAddress, paths } from '../../views/address.ts';
import { dataSummary } from '../../views/data/data-view.ts';
import type { CellType, Column, DataTable } from '../../views/data/table.ts';
import { dataTables } from '../../views/data/tables.ts';
import type { Output, OutputSource } from '../output.ts';
import { jsonType, writeJson } from './json.ts';
import { describeColumn } from './table-schema.ts';

const fieldTypes: Record<CellType, object> = {
  string: { type: 'string' },
  number: { type: 'number', decimalChar: '.' },
  integer: { type: 'integer' },
  date: { type: 'date', format: 'default' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  address: { type: 'string', format: 'uri' },
};

/** The Frictionless data package of the whole site: every table with its fields, keys and references. */
export function listDataPackage({ content: { site } }: OutputSource): Output[] {
  const document = {
    profile: 'tabular-data-package',
    name: 'du-lieu-mo',
    id: absoluteAddress(site, paths.dataFile('datapackage.json')),
    title: `${site.name}: ${dataSummary.title}`,
    description: dataSummary.description,
    homepage: absoluteAddress(site, paths.data()),
    licenses: [{ path: site.licence.address, title: site.licence.name }],
    contributors: [{ title: site.publisher.name, role: 'publisher' }],
    sources: [{ title: site.name, path: absoluteAddress(site, paths.home()) }],
    keywords: ['công khai', 'giải trình', 'kiến nghị', 'chỉ tiêu'],
    resources: dataTables.map(describeResource),
  };
  return [{ path: paths.dataFile('datapackage.json'), type: jsonType, render: () => writeJson(document) }];
}

function describeResource({ name, title, description, columns, key, references }: DataTable): object {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(describeField),
      missingValues: [''],
      primaryKey: key,
      ...(references.length > 0 && {
        foreignKeys: references.map(({ columns: fields, table, to }) => ({
          fields,
          reference: { resource: table === name ? '' : table, fields: to },
        })),
      }),
    },
  };
}

function describeField(column: Column): object {
  const { name, title, type, values, required } = column;
  const constraints = {
    ...(required && { required: true }),
    ...(values && { enum: Object.keys(values) }),
  };
  return {
    name,
    title,
    description: describeColumn(column),
    ...fieldTypes[type],
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
