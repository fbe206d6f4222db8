import { dataTables } from '../../views/data/tables.ts';
import type { Cell } from '../../views/data/table.ts';
import type { OutputSource } from '../output.ts';
import { writeCsv } from './csv.ts';

/** How large the CSV file of a table is. */
export interface TableSize {
  records: number;
  bytes: number;
}

/** How large the CSV file of each table of the site is, by the table's name. */
export function measureTables({
  content,
  asOf,
}: Pick<OutputSource, 'content' | 'asOf'>): ReadonlyMap<string, TableSize> {
  return new Map(
    dataTables.map((table) => {
      const size = { records: 0, bytes: 0 };
      const header = table.columns.map(({ name }) => name);
      for (const piece of writeCsv(header, countRecords(table.records(content, asOf), size)))
        size.bytes += Buffer.byteLength(piece);
      return [table.name, size] as const;
    }),
  );
}

function* countRecords(records: Iterable<readonly Cell[]>, size: TableSize): Generator<readonly Cell[]> {
  for (const record of records) {
    size.records += 1;
    yield record;
  }
}
