import { bulletinTable } from './bulletin-table.ts';
import { catalogueTable } from './catalogue-table.ts';
import { commitmentTable } from './commitment-table.ts';
import { correctionTable } from './correction-table.ts';
import { documentTable } from './document-table.ts';
import { eventResultTable, eventTable } from './event-tables.ts';
import { figureTable } from './figure-table.ts';
import { indicatorTable, termTargetTable } from './indicator-tables.ts';
import { organizationTable } from './organization-table.ts';
import { releaseTable } from './release-table.ts';
import { storyTable } from './story-table.ts';
import type { DataTable } from './table.ts';

/** The open data of the whole site; every file and every description of it is made from these. */
export const dataTables: readonly DataTable[] = [
  figureTable,
  bulletinTable,
  correctionTable,
  organizationTable,
  indicatorTable,
  termTargetTable,
  catalogueTable,
  commitmentTable,
  releaseTable,
  eventTable,
  eventResultTable,
  documentTable,
  storyTable,
];
