import type { Content } from '../../domain/content.ts';
import { formatDate, type CalendarDate } from '../../vietnamese/date.ts';
import { absoluteAddress, hrefOf, paths } from '../address.ts';
import type { Link } from '../link.ts';
import { viewBreadcrumbs, type PageView } from '../page.ts';
import { sitePlate } from '../plate.ts';
import { viewDate, type DateView } from '../source-view.ts';
import { collectionTexts } from './collection-texts.ts';
import type { Column, DataTable } from './table.ts';
import { dataTables } from './tables.ts';

/** One column as the page explains it. */
export interface ColumnView {
  name: string;
  title: string;
  description: string;
  /** What the cells are, in words. */
  type: string;
  codes: { code: string; meaning: string }[];
}

/** One table with its files. */
export interface TableView {
  id: string;
  title: string;
  description: string;
  csv: string;
  json: string;
  metadata: string;
  columns: ColumnView[];
}

/** The page of the open data: what there is, what it means, and on which terms. */
export interface DataView extends PageView {
  asOf: DateView;
  licence: { text: string; href: string };
  /** How to name the source. */
  citation: string;
  tables: TableView[];
  /** Descriptions for other programs. */
  catalogues: (Link & { about: string })[];
  /** The JSON Schema of each collection of the content. */
  schemas: (Link & { about: string })[];
}

const title = 'Dữ liệu mở';
const description =
  'Mọi số liệu của các bản tin để tải về, kèm giải thích từng cột, giấy phép sử dụng và cách dẫn nguồn.';

const typeWords: Record<Column['type'], string> = {
  string: 'chữ',
  number: 'số, dấu chấm ngăn phần thập phân',
  integer: 'số nguyên',
  date: 'ngày, năm-tháng-ngày',
  boolean: 'true (đúng) hoặc false (không)',
  address: 'địa chỉ trang',
};

/** What every description of the data says of itself. */
export const dataSummary = { title, description };

/** The page of the open data as of a day. */
export function viewData(content: Content, asOf: CalendarDate): DataView {
  const { site } = content;
  const path = paths.data();
  const href = (to: string) => hrefOf(site, to);
  return {
    path,
    title,
    description,
    breadcrumbs: viewBreadcrumbs(content, [[title, path]]),
    cards: [sitePlate(content)],
    illustrative: false,
    article: false,
    asOf: viewDate(asOf),
    licence: { text: site.licence.name, href: site.licence.address },
    citation: citeData(content, asOf),
    tables: dataTables.map((table) => viewTable(content, table)),
    catalogues: [
      {
        text: 'datapackage.json',
        href: href(paths.dataFile('datapackage.json')),
        about: 'gói dữ liệu theo chuẩn Frictionless, mô tả mọi bảng, mọi cột',
      },
      {
        text: 'catalog.jsonld',
        href: href(paths.dataFile('catalog.jsonld')),
        about: 'danh mục theo chuẩn DCAT-AP, cho các cổng dữ liệu thu thập',
      },
      { text: 'README.md', href: href(paths.dataFile('README.md')), about: 'bản giải thích này, để đi cùng các tệp' },
    ],
    schemas: Object.entries(collectionTexts).map(([name, [text, about]]) => ({
      text,
      href: href(paths.collectionSchema(name)),
      about,
    })),
  };
}

/** How to name the data of the site as their source. */
export function citeData({ site }: Content, asOf: CalendarDate): string {
  return `${site.publisher.name}, ${site.name}: dữ liệu mở, tính đến ngày ${formatDate(asOf)}, ${absoluteAddress(site, paths.data())}`;
}

function viewTable(content: Content, table: DataTable): TableView {
  const href = (extension: string) => hrefOf(content.site, paths.dataFile(`${table.name}.${extension}`));
  return {
    id: table.name,
    title: table.title,
    description: table.description,
    csv: href('csv'),
    json: href('json'),
    metadata: href('csv-metadata.json'),
    columns: table.columns.map(({ name, title: shown, description: about, type, values = {} }) => ({
      name,
      title: shown,
      description: about,
      type: typeWords[type],
      codes: Object.entries(values).map(([code, meaning]) => ({ code, meaning })),
    })),
  };
}
