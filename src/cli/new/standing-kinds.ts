import { catalogueKinds } from '../../domain/catalogue.ts';
import { organizationKinds } from '../../domain/organization.ts';
import { formatPeriod, parsePeriod } from '../../vietnamese/period.ts';
import { capitalizeFirst } from '../../vietnamese/words.ts';
import { readCount, readDate, readLine, readSymbol } from './answer-readers.ts';
import type { Kind, Surroundings } from './kind.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { makeDocument } from './make-document.ts';
import { indicatorDirections, indicatorKinds, makeIndicator } from './make-indicator.ts';
import { makeOrganization } from './make-organization.ts';
import { makePage } from './make-page.ts';
import { makeTerm } from './make-term.ts';
import { nameFrom } from './naming.ts';
import {
  choicesOf,
  titleQuestion,
  periodQuestion,
  kindQuestion,
  lineQuestion,
  nameQuestion,
  organizationQuestion,
} from './questions.ts';
import { known } from './known-answers.ts';

const nameFromTitle = nameQuestion((_, answers) => nameFrom(answers['title']!));
const nameFromName = nameQuestion((_, answers) => nameFrom(answers['name']!));

/** What the rest refers to: it is public as soon as it is there, so that all it needs is asked for. */
export const standingKinds = {
  document: {
    label: 'văn bản',
    questions: [
      { option: 'designation', ask: 'Tên gọi của văn bản?', example: 'Đề án 05', need: 'silent', read: readLine(80) },
      {
        option: 'symbol',
        ask: 'Số và ký hiệu?',
        example: '04-NQ/TW',
        need: 'required',
        read: readSymbol,
        when: ({ designation }) => designation === undefined,
      },
      lineQuestion('title', 'Trích yếu (văn bản về việc gì)?', 'Luật Thực hiện dân chủ ở cơ sở', 400),
      {
        option: 'issuer',
        ask: 'Cơ quan ban hành? (để trống nếu chưa rõ)',
        example: 'Quốc hội',
        need: 'optional',
        read: readLine(200),
      },
      {
        option: 'issued',
        ask: 'Ban hành ngày nào? (để trống nếu chưa rõ)',
        example: '10/11/2022',
        need: 'optional',
        read: readDate,
      },
      nameQuestion(),
    ],
    make: (_, { symbol, designation, title, issuer, issued, id }) =>
      makeDocument({ symbol, designation, title: title!, issuer, issued, id }),
  },
  organization: {
    label: 'đơn vị',
    questions: [
      lineQuestion('name', 'Tên đầy đủ?', 'Ủy ban nhân dân xã Mẫu'),
      kindQuestion('Loại đơn vị?', organizationKinds),
      lineQuestion('level', 'Cấp nào? (xã, phường, tỉnh…)', 'xã', 40),
      lineQuestion('place', 'Ở đâu?', 'tỉnh Mẫu'),
      nameFromName,
    ],
    make: (_, { name, kind, level, place, id }) =>
      makeOrganization({
        name: name!,
        kind: kind as keyof typeof organizationKinds,
        level: level!,
        place: place!,
        id: id!,
      }),
  },
  indicator: {
    label: 'chỉ tiêu',
    questions: [
      lineQuestion('name', 'Tên chỉ tiêu?', 'Tỉ lệ hộ nghèo'),
      kindQuestion('Loại số liệu?', indicatorKinds),
      {
        option: 'direction',
        ask: 'Thế nào là tốt hơn?',
        example: 'down',
        need: 'required',
        choices: choicesOf(indicatorDirections),
      },
      lineQuestion('definition', 'Tính thế nào, gồm những gì?', 'Số hộ nghèo chia cho tổng số hộ', 1200),
      {
        option: 'unit',
        ask: 'Đơn vị tính? (để trống nếu không có)',
        example: 'hộ',
        need: 'optional',
        read: readLine(40),
        when: ({ kind }) => kind === 'number',
      },
      nameFromName,
    ],
    make: (_, { name, kind, direction, definition, unit, id }) =>
      makeIndicator({
        name: name!,
        kind: kind as keyof typeof indicatorKinds,
        direction: direction as keyof typeof indicatorDirections,
        definition: definition!,
        unit,
        id: id!,
      }),
  },
  term: {
    label: 'nhiệm kỳ',
    questions: [
      organizationQuestion,
      { ...periodQuestion, ask: 'Nhiệm kỳ nào? (2020-2025)', example: '2025-2030' },
      {
        ...lineQuestion('name', 'Tên gọi?', 'Nhiệm kỳ 2025-2030 của Đảng bộ xã Mẫu'),
        need: 'default',
        suggest: (around, { organization, period }) =>
          `${capitalizeFirst(formatPeriod(known(parsePeriod(period!))))} của ${nameOf(around, organization!)}`,
      },
    ],
    make: (_, { organization, period, name }) =>
      makeTerm({ organization: organization!, period: known(parsePeriod(period!)), name: name! }),
  },
  catalogue: {
    label: 'danh mục để tự soi',
    questions: [
      organizationQuestion,
      kindQuestion('Danh mục gì?', catalogueKinds),
      { option: 'size', ask: 'Có bao nhiêu mục?', example: '82', need: 'required', read: readCount },
      {
        ...lineQuestion('name', 'Tên danh mục?', 'Danh mục 82 biểu hiện cần nhận diện'),
        need: 'default',
        suggest: (around, { organization, kind, size }) =>
          `${catalogueKinds[kind as keyof typeof catalogueKinds]} (${size!} mục), ${nameOf(around, organization!)}`,
      },
    ],
    make: (around, { organization, kind, size, name }) =>
      makeCatalogue(around, {
        organization: organization!,
        kind: kind as keyof typeof catalogueKinds,
        size: Number(size),
        name: name!,
      }),
  },
  page: {
    label: 'trang chung',
    questions: [
      titleQuestion(120),
      lineQuestion('summary', 'Trang nói gì, trong một câu?', 'Cách đọc một bản tin.', 300),
      nameFromTitle,
    ],
    make: (_, { title, summary, id }) => makePage({ title: title!, summary: summary!, id: id! }),
  },
} satisfies Record<string, Kind>;

function nameOf({ content }: Surroundings, organization: string): string {
  return content.organizations.get(organization)?.data.name ?? organization;
}
