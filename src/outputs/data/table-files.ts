import { absoluteAddress, paths } from '../../views/address.ts';
import { figureTable } from '../../views/data/figure-table.ts';
import type { DataTable } from '../../views/data/table.ts';
import { dataTables } from '../../views/data/tables.ts';
import { inPieces, type Output, type OutputSource } from '../output.ts';
import { csvType, joinCsv, writeCsv } from './csv.ts';
import { joinRecords, jsonType, writeJson, writeRecords } from './json.ts';
import { tableSchemaPath, writeTableMetadata, writeTableSchema } from './table-schema.ts';

/** The tables of the whole site: each as CSV with its metadata, as JSON, and the schema that both follow. */
export function listTableFiles(source: OutputSource): Output[] {
  return dataTables.flatMap((table) => listFilesOf(source, table));
}

function listFilesOf({ content, asOf }: OutputSource, table: DataTable): Output[] {
  const { name, title, description, columns } = table;
  const { site } = content;
  const header = columns.map((column) => column.name);
  const head = {
    title,
    publisher: site.publisher.name,
    licence: site.licence.address,
    about: absoluteAddress(site, paths.data()),
  };
  // The table of all figures holds what stands beside each bulletin, in the same order.
  const partsIn = (extension: string) => [...content.bulletins.keys()].map((id) => paths.bulletinData(id, extension));
  const isJoined = table === figureTable;
  return [
    {
      ...inPieces(paths.dataFile(`${name}.csv`), csvType, () => writeCsv(header, table.records(content, asOf))),
      ...(isJoined && { join: joinCsv(header, partsIn('csv')) }),
    },
    {
      path: paths.dataFile(`${name}.csv-metadata.json`),
      type: 'application/csvm+json; charset=utf-8',
      render: () =>
        writeJson(writeTableMetadata(site, { url: `${name}.csv`, title, description, schema: tableSchemaPath(table) })),
    },
    {
      path: tableSchemaPath(table),
      type: jsonType,
      render: () => writeJson(writeTableSchema(table)),
    },
    {
      ...inPieces(paths.dataFile(`${name}.json`), jsonType, () =>
        writeRecords(head, columns, table.records(content, asOf)),
      ),
      ...(isJoined && { join: joinRecords(head, columns, partsIn('json')) }),
    },
  ];
}
