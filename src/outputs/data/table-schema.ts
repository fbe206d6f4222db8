import type { Site } from '../../domain/site.ts';
import { absoluteAddress, paths } from '../../views/address.ts';
import type { CellType, Column, DataTable } from '../../views/data/table.ts';

const csvwTypes: Record<CellType, string | object> = {
  string: 'string',
  number: { base: 'decimal', format: { decimalChar: '.' } },
  integer: 'integer',
  date: { base: 'date', format: 'yyyy-MM-dd' },
  boolean: { base: 'boolean', format: 'true|false' },
  address: 'anyURI',
};

/** A table's schema in CSV on the Web: what each column is called in both languages, means, and holds. */
export function writeTableSchema(table: DataTable): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    '@type': 'Schema',
    columns: table.columns.map((column) => ({
      '@type': 'Column',
      name: column.name,
      // The first title is the one in the file's header.
      titles: [column.name, column.title],
      'dc:description': describeColumn(column),
      datatype: csvwTypes[column.type],
      ...(column.required && { required: true }),
    })),
    primaryKey: table.key,
  };
}

/** A column's description with the codes it may hold. */
export function describeColumn({ description, values }: Column): string {
  const codes = Object.entries(values ?? {}).map(([code, meaning]) => `${code}: ${meaning}`);
  return codes.length === 0 ? description : `${description} Mã: ${codes.join('; ')}.`;
}

/** CSV on the Web metadata of one CSV file, given by its name beside the metadata. */
export function writeTableMetadata(
  site: Site,
  file: { url: string; title: string; description: string; schema: string },
): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    '@type': 'Table',
    url: file.url,
    tableSchema: absoluteAddress(site, file.schema),
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
    'dc:title': file.title,
    'dc:description': file.description,
    'dc:publisher': site.publisher.name,
    'dc:license': { '@id': site.licence.address },
  };
}

/** Where the schema of a table stands. */
export function tableSchemaPath({ name }: DataTable): string {
  return paths.dataFile(`${name}.csv-schema.json`);
}
