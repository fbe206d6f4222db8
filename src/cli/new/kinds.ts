import { catalogueKinds } from '../../domain/catalogue.ts';
import { commitmentFields, commitmentKinds } from '../../domain/commitment.ts';
import { eventKinds } from '../../domain/event.ts';
import { organizationKinds } from '../../domain/organization.ts';
import { storyKinds } from '../../domain/story.ts';
import { parseDate } from '../../vietnamese/date.ts';
import type { Parsed } from '../../vietnamese/parsed.ts';
import { formatPeriod, parsePeriod, periodId } from '../../vietnamese/period.ts';
import { capitalizeFirst } from '../../vietnamese/words.ts';
import { readCount, readDate, readLine, readName, readPeriod, readSymbol, readTime } from './answer-readers.ts';
import type { Kind, Question, Surroundings } from './kind.ts';
import { makeBulletin } from './make-bulletin.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { makeCommitment } from './make-commitment.ts';
import { makeDocument } from './make-document.ts';
import { makeEvent } from './make-event.ts';
import { indicatorDirections, indicatorKinds, makeIndicator } from './make-indicator.ts';
import { makeOrganization } from './make-organization.ts';
import { makePage } from './make-page.ts';
import { makeStory } from './make-story.ts';
import { makeTerm } from './make-term.ts';
import { nameFrom } from './naming.ts';
import { suggestPeriod } from './next-period.ts';
import { choicesOf, dayQuestion, kindQuestion, lineQuestion, nameQuestion, organizationQuestion } from './questions.ts';

const title = (most: number) => lineQuestion('title', 'Tiêu đề?', 'Sửa đường liên ấp 2, ấp 3', most);
const nameFromTitle = nameQuestion((_, answers) => nameFrom(answers['title']!));
const nameFromName = nameQuestion((_, answers) => nameFrom(answers['name']!));
const periodQuestion: Question = {
  option: 'period',
  ask: 'Kỳ nào? (2026-10, 2026-q3, 2026-6t, 2026-9t, 2026, 2020-2025)',
  example: '2026-10',
  need: 'required',
  read: readPeriod,
};

/** Everything that can be made, by the word of the command. */
export const kinds = {
  bulletin: {
    collection: 'bulletins',
    label: 'bản tin',
    questions: [
      organizationQuestion,
      { ...periodQuestion, suggest: (around, answers) => periodId(suggestPeriod(around, answers['organization']!)) },
    ],
    make: (around, { organization, period }) => makeBulletin(around, organization!, known(parsePeriod(period!))),
  },
  commitment: {
    collection: 'commitments',
    label: 'phản ánh, kiến nghị, cam kết cần theo dõi',
    questions: [
      organizationQuestion,
      kindQuestion('Loại việc?', commitmentKinds),
      lineQuestion('title', 'Việc gì? (không ghi tên người, số nhà, thửa đất)', 'Đường vào ấp 3 hư hỏng'),
      {
        option: 'field',
        ask: 'Lĩnh vực nào?',
        example: 'construction',
        need: 'required',
        choices: choicesOf(
          Object.fromEntries(Object.entries(commitmentFields).map(([field, { label }]) => [field, label])),
        ),
      },
      dayQuestion('received', 'Tiếp nhận ngày nào?'),
      {
        option: 'responsible',
        ask: 'Ai phải giải quyết? (mã đơn vị hoặc chức danh, không ghi tên người)',
        example: 'Chủ tịch Ủy ban nhân dân xã',
        need: 'default',
        suggest: (_, answers) => answers['organization'],
        read: readLine(160),
      },
      {
        option: 'deadline',
        ask: 'Hạn phải xong? (để trống nếu chưa định)',
        example: '05/12/2026',
        need: 'optional',
        read: readDate,
      },
      { option: 'code', ask: 'Mã trong sổ?', example: 'kn-2026-015', need: 'silent', read: readName },
    ],
    make: (around, { organization, kind, title, field, received, responsible, deadline, code }) =>
      makeCommitment(around, {
        organization: organization!,
        kind: kind as keyof typeof commitmentKinds,
        title: title!,
        field: field as keyof typeof commitmentFields,
        received: known(parseDate(received!)),
        responsible: responsible!,
        deadline: deadline ? known(parseDate(deadline)) : undefined,
        code,
      }),
  },
  event: {
    collection: 'events',
    label: 'cuộc đối thoại, tiếp công dân, hội họp',
    questions: [
      organizationQuestion,
      kindQuestion('Sự kiện gì?', eventKinds),
      { option: 'date', ask: 'Diễn ra ngày nào?', example: '05/12/2026', need: 'required', read: readDate },
      { option: 'start', ask: 'Bắt đầu lúc mấy giờ?', example: '8:00', need: 'required', read: readTime },
      lineQuestion('place', 'Ở đâu?', 'Hội trường Ủy ban nhân dân xã'),
      lineQuestion('host', 'Ai chủ trì? (chức danh, không ghi tên)', 'Chủ tịch Ủy ban nhân dân xã'),
      {
        ...title(160),
        need: 'default',
        suggest: (_, { kind, date }) => `${eventKinds[kind as keyof typeof eventKinds]} ngày ${date!}`,
      },
      nameQuestion(),
    ],
    make: (around, { organization, kind, date, start, place, host, title, id }) =>
      makeEvent(around, {
        organization: organization!,
        kind: kind as keyof typeof eventKinds,
        date: known(parseDate(date!)),
        start: start!,
        place: place!,
        host: host!,
        title: title!,
        id,
      }),
  },
  story: {
    collection: 'stories',
    label: 'bài về gương điển hình, cách làm hay',
    questions: [
      organizationQuestion,
      title(160),
      kindQuestion('Bài về gì?', storyKinds),
      {
        option: 'consent',
        ask: 'Người trong bài đã đồng ý bằng cách nào, ngày nào? (không ghi tên)',
        example: 'Đồng ý bằng văn bản ngày 20/11/2026',
        need: 'required',
        read: readLine(400),
        when: ({ kind }) => kind === 'individual',
      },
      {
        option: 'bulletin',
        ask: 'Dẫn số liệu của bản tin nào?',
        example: 'xa-mau/2026-10',
        need: 'silent',
        choices: ({ content }) => [...content.bulletins.keys()].map((id) => ({ value: id, label: id })),
      },
      nameQuestion(),
    ],
    make: (around, { organization, title, kind, consent, bulletin, id }) =>
      makeStory(around, {
        organization: organization!,
        title: title!,
        kind: kind as keyof typeof storyKinds,
        consent,
        bulletin,
        id,
      }),
  },
  document: {
    collection: 'documents',
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
    collection: 'organizations',
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
    collection: 'indicators',
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
    collection: 'terms',
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
    collection: 'catalogues',
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
    collection: 'pages',
    label: 'trang chung',
    questions: [
      title(120),
      lineQuestion('summary', 'Trang nói gì, trong một câu?', 'Cách đọc một bản tin.', 300),
      nameFromTitle,
    ],
    make: (_, { title, summary, id }) => makePage({ title: title!, summary: summary!, id: id! }),
  },
} satisfies Record<string, Kind>;

/** Word of the command for something that can be made. */
export type KindName = keyof typeof kinds;

function nameOf({ content }: Surroundings, organization: string): string {
  return content.organizations.get(organization)?.data.name ?? organization;
}

/** What an answer means that its question has read already. */
function known<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}
