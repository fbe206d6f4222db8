import { paths } from '../../views/address.ts';
import { viewData, type DataView, type TableView } from '../../views/data/data-view.ts';
import { readingRules } from '../../views/data/reading-rules.ts';
import type { Output, OutputSource } from '../output.ts';

/** The README that goes with the data package: what the page of the open data says, as Markdown. */
export function listDataReadme({ content, asOf }: OutputSource): Output[] {
  return [
    {
      path: paths.dataFile('README.md'),
      type: 'text/markdown; charset=utf-8',
      render: () => writeReadme(content.site.name, viewData(content, asOf)),
    },
  ];
}

function writeReadme(site: string, data: DataView): string {
  return `${[
    `# ${site}: ${data.title.toLowerCase()}`,
    data.description,
    `Tính đến ngày ${data.asOf.text}.`,
    '## Cách đọc',
    readingRules.map(({ term, text }) => `- **${term}.** ${text}`).join('\n'),
    '## Giấy phép và cách dẫn nguồn',
    `Dữ liệu được dùng lại theo [${data.licence.text}](${data.licence.href}). Xin dẫn nguồn:`,
    `> ${data.citation}`,
    '## Các bảng',
    ...data.tables.map(writeTable),
  ].join('\n\n')}\n`;
}

function writeTable({ id, title, description, columns }: TableView): string {
  const rows = columns.map(({ name, title: shown, description: about, type, codes }) => {
    const meanings = codes.map(({ code, meaning }) => `\`${code}\` ${meaning}`).join('; ');
    return `| \`${name}\` | ${shown} | ${type} | ${escapeCell(meanings ? `${about} ${meanings}.` : about)} |`;
  });
  return [
    `### ${title} (\`${id}.csv\`)`,
    description,
    ['| cột | tên | kiểu | ý nghĩa |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
