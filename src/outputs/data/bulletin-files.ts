import type { Bulletin } from '../../domain/bulletin.ts';
import type { Content, Entry } from '../../domain/content.ts';
import { toIso } from '../../vietnamese/date.ts';
import { absoluteAddress, paths } from '../../views/address.ts';
import { bulletinTitle } from '../../views/bulletin-view.ts';
import { bulletinRecords, figureColumns, figureTable } from '../../views/data/figure-table.ts';
import { organizationName } from '../../views/organization-link.ts';
import { inPieces, type Output, type OutputSource } from '../output.ts';
import { csvType, writeCsv } from './csv.ts';
import { jsonType, writeJson, writeRecords } from './json.ts';
import { tableSchemaPath, writeTableMetadata } from './table-schema.ts';

/** The figures of each bulletin beside its page, as CSV with its metadata and as JSON; the schema is that of the site's table. */
export function listBulletinFiles({ content }: OutputSource): Output[] {
  return [...content.bulletins.values()].flatMap((entry) => listFilesOf(content, entry));
}

function listFilesOf(content: Content, entry: Entry<Bulletin>): Output[] {
  const { id, data } = entry;
  const { site } = content;
  const title = `${bulletinTitle(data)}, ${organizationName(content, data.organization)}`;
  return [
    inPieces(paths.bulletinData(id, 'csv'), csvType, () =>
      writeCsv(
        figureColumns.map(({ name }) => name),
        bulletinRecords(content, entry),
      ),
    ),
    {
      path: paths.bulletinData(id, 'csv-metadata.json'),
      type: 'application/csvm+json; charset=utf-8',
      render: () =>
        writeJson(
          writeTableMetadata(site, {
            url: 'so-lieu.csv',
            title,
            description: 'Mọi số liệu của bản tin, mỗi dòng một giá trị.',
            schema: tableSchemaPath(figureTable),
          }),
        ),
    },
    inPieces(paths.bulletinData(id, 'json'), jsonType, () =>
      writeRecords(
        {
          title,
          released: toIso(data.released),
          page: absoluteAddress(site, paths.bulletin(id)),
          publisher: site.publisher.name,
          licence: site.licence.address,
          about: absoluteAddress(site, paths.data()),
        },
        figureColumns,
        bulletinRecords(content, entry),
      ),
    ),
  ];
}
