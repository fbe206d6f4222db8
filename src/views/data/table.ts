import type { Content } from '../../domain/content.ts';
import type { CalendarDate } from '../../vietnamese/date.ts';

/** What the cells of a column hold; `address` is an absolute one, `date` is `2026-10-05`. */
export type CellType = 'string' | 'number' | 'integer' | 'date' | 'boolean' | 'address';

/** One cell; undefined where the row has nothing there. */
export type Cell = string | number | boolean | undefined;

/** What a column means, told once for the page, the metadata of every standard, and the files themselves. */
export interface Column {
  /** Its permanent name in every file, the same word that editors write in the content: `organization`. */
  name: string;
  /** What a reader calls it. */
  title: string;
  /** What its cells mean. */
  description: string;
  type: CellType;
  /** The codes it may hold with what they mean, where it holds codes. */
  values?: Readonly<Record<string, string>>;
  /** Whether every row has it. */
  required?: true;
}

/** A column that knows its cell of a row. */
export interface ColumnOf<Row> extends Column {
  read: (row: Row) => Cell;
}

/** That columns of a table hold the key of another one. */
export interface TableReference {
  columns: readonly string[];
  /** Name of the other table. */
  table: string;
  /** Its columns, in the same order. */
  to: readonly string[];
}

/** One table of the open data: what it holds, what its columns mean, and its records. */
export interface DataTable {
  /** Its permanent name, and that of its files: `so-lieu`. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column[];
  /** The columns that tell one record from another. */
  key: readonly string[];
  references: readonly TableReference[];
  /** All records as cells in the order of the columns, in a fixed order. */
  records: (content: Content, asOf: CalendarDate) => Iterable<readonly Cell[]>;
}

/** What {@link defineTable} makes a table of. */
export interface TableDefinition<Row> extends Omit<DataTable, 'records' | 'columns' | 'references'> {
  columns: readonly ColumnOf<Row>[];
  references?: readonly TableReference[];
  rows: (content: Content, asOf: CalendarDate) => Iterable<Row>;
}

/** A table whose rows are read by its columns. */
export function defineTable<Row>({ rows, references = [], ...table }: TableDefinition<Row>): DataTable {
  return {
    ...table,
    references,
    *records(content, asOf) {
      for (const row of rows(content, asOf)) yield readRow(table.columns, row);
    },
  };
}

/** The cells of a row in the order of the columns. */
export function readRow<Row>(columns: readonly ColumnOf<Row>[], row: Row): Cell[] {
  const cells: Cell[] = new Array<Cell>(columns.length);
  for (let index = 0; index < columns.length; index += 1) cells[index] = columns[index]!.read(row);
  return cells;
}

/** A reference to the table of organizations. */
export const toOrganization: TableReference = { columns: ['organization'], table: 'don-vi', to: ['organization'] };
