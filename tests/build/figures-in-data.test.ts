import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readCsv, wordsOf, type CsvRecord } from './site-data.ts';

const site = inject('sampleSite');
const readPage = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
const figures = readCsv(site, 'du-lieu/so-lieu.csv');

/** What a figure says in words, in force now. */
const textOf = (row: CsvRecord) => row['as_corrected'] || row['as_published']!;

/** What a page prints for a figure: its words, and the unit where the words have none. */
function printed(row: CsvRecord): string {
  const text = textOf(row);
  const isBare = row['state'] === 'reported' && /^(?:\D+ )?−?[\d.]+(?:,\d+)?$|^\d[\d.]*\/\d[\d.]*$/.test(text);
  const unit = row['role'] === 'share' ? unitOfWhole(row) : row['unit'];
  return isBare && unit && unit !== 'tỉ số' ? `${text} ${unit}` : text;
}

function unitOfWhole(row: CsvRecord): string | undefined {
  const part = row['measure']!.replace(/\/[^/]+$/, '');
  return figures.find(
    ({ organization, period, measure }) =>
      organization === row['organization'] && period === row['period'] && measure === part,
  )?.['unit'];
}

/** Rows of the tables of figures of a page: the words of the heading cell and of the cells after it. */
function tableRows(html: string): { kind: string; label: string; cells: string[] }[] {
  const tables = [...html.matchAll(/<table class="figures[^"]*"[^>]*>([^]*?)<\/table>/g)].map((match) => match[1]!);
  return tables.flatMap((table) =>
    [...table.matchAll(/<tr([^>]*)>\s*<th scope="row">([^]*?)<\/th>([^]*?)<\/tr>/g)].map(([, kind, label, rest]) => ({
      kind: kind!.includes('class="share"') ? 'part' : 'value',
      label: wordsOf(label!).replace(/^(?:Gồm|Trong đó): /, ''),
      cells: [...rest!.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map((match) => wordsOf(match[1]!)),
    })),
  );
}

const lines = (rows: readonly (readonly (string | undefined)[])[]) => rows.map((row) => row.join(' | ')).sort();

describe.each(globSync('ban-tin/*/*/so-lieu.csv', { cwd: site }).map((file) => file.replace('/so-lieu.csv', '')))(
  'the page /%s/ and its data',
  (path) => {
    const html = readPage(path);
    const rows = readCsv(site, `${path}/so-lieu.csv`);
    const shared = new Map(
      rows.filter(({ role }) => role === 'share').map((row) => [row['measure']!.split('/')[0]!, row]),
    );

    test('have the same values and parts, no more and no fewer', () => {
      const own = rows
        .filter(({ role }) => role === 'value' || role === 'part')
        .map((row) =>
          row['role'] === 'part'
            ? ['part', row['dimension']!.split(' › ').at(-1), textOf(row)]
            : ['value', row['label'], printed(shared.get(row['measure']!) ?? row)],
        );
      expect(lines(own)).toEqual(lines(tableRows(html).map(({ kind, label, cells }) => [kind, label, cells[0]])));
    });

    test('have the same starts, targets, numerators and denominators', () => {
      const text = wordsOf(html);
      for (const row of rows.filter(({ role }) => !['value', 'part', 'share'].includes(role!)))
        expect(text).toMatch(new RegExp(wordsFor(row).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')));
      const told = [...text.matchAll(/Chỉ tiêu (gần |trên |dưới |ước |khoảng )?([\d.,/]+%?)(?= |:|$)/g)].map(
        ([, qualifier = '', number]) => qualifier + number,
      );
      const targets = rows.filter(({ role }) => role === 'target').map(textOf);
      expect(told.filter((target) => !targets.some((one) => one.startsWith(target)))).toEqual([]);
    });

    test('have the same key figures, and the same figures in prose', () => {
      const known = new Set(rows.flatMap((row) => [textOf(row), printed(row)]));
      const large = [...html.matchAll(/<dd class="key-value">([^]*?)<\/dd>/g)].map((match) => wordsOf(match[1]!));
      const prose = [...html.matchAll(/<data class="figure" value="([^"]+)">([^<]*)<\/data>/g)];
      expect(large.filter((value) => !known.has(value))).toEqual([]);
      for (const [, pointer, text] of prose) {
        const row = rows.find(({ measure }) => measure === pointer);
        expect(row ? textOf(row) : [...known]).toEqual(row ? text : expect.arrayContaining([text]));
      }
    });

    test('are also in the table of the whole site', () => {
      const [, organization, period] = path.split('/');
      expect(rows).toEqual(figures.filter((row) => row['organization'] === organization && row['period'] === period));
    });
  },
);

/** How a page tells a figure that a value is held against. */
function wordsFor(row: CsvRecord): string {
  const text = textOf(row);
  if (row['role'] === 'target') return `Chỉ tiêu ${text}`;
  if (row['role'] === 'attainment') return `Bằng ${text} chỉ tiêu`;
  return text;
}

test('every value of the series of Xã Mẫu is in the data, corrected ones with both values', () => {
  const known = new Set(
    figures
      .filter(({ organization }) => organization === 'xa-mau')
      .flatMap((row) => [`${textOf(row)}`, `${textOf(row)}từng công bố ${row['as_published']}`]),
  );
  const pages = globSync('don-vi/xa-mau/dien-bien/*/index.html', { cwd: site });
  const values = pages.flatMap((file) =>
    tableRows(readFileSync(join(site, file), 'utf8')).map(({ cells }) => cells[0]!.replace(' từng', 'từng')),
  );
  expect(values.length).toBeGreaterThan(500);
  expect(values.filter((value) => !known.has(value))).toEqual([]);
});

test('the values of an indicator are those of its rows, no more and no fewer', () => {
  for (const { indicator } of readCsv(site, 'du-lieu/chi-tieu.csv')) {
    const own = figures.filter(({ measure, role }) => measure === `figures.${indicator}` && role === 'value');
    const shown = tableRows(readPage(`chi-tieu/${indicator}`)).filter(({ kind }) => kind === 'value');
    expect(lines(shown.map(({ cells }) => [cells[0]]))).toEqual(lines(own.map((row) => [printed(row)])));
  }
});

test('the targets of a term are those of its rows', () => {
  const targets = readCsv(site, 'du-lieu/chi-tieu-nhiem-ky.csv').filter(({ role }) => role === 'target');
  expect(targets.length).toBeGreaterThan(3);
  for (const row of targets)
    expect(wordsOf(readPage(`don-vi/${row['organization']}`))).toContain(`${row['as_published']}`);
});

test('what came of an event is told on its page as in the data', () => {
  const results = readCsv(site, 'du-lieu/ket-qua-su-kien.csv');
  expect(results.length).toBeGreaterThan(10);
  for (const row of results) expect(wordsOf(readPage(`lich/${row['event']}`))).toContain(row['as_published']);
});

test('the sizes of catalogues that pages tell are in the data', () => {
  for (const row of readCsv(site, 'du-lieu/danh-muc.csv'))
    expect(wordsOf(readPage(`don-vi/${row['organization']}`))).toMatch(new RegExp(`${row['items']}`));
});
