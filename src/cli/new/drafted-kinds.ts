import { commitmentFields, commitmentKinds } from '../../domain/commitment.ts';
import { eventKinds } from '../../domain/event.ts';
import { storyKinds } from '../../domain/story.ts';
import { parseDate } from '../../vietnamese/date.ts';
import { parsePeriod, periodId } from '../../vietnamese/period.ts';
import { readDate, readLine, readName, readTime } from './answer-readers.ts';
import type { Kind } from './kind.ts';
import { makeBulletin } from './make-bulletin.ts';
import { makeCommitment } from './make-commitment.ts';
import { makeEvent } from './make-event.ts';
import { makeStory } from './make-story.ts';
import { suggestPeriod } from './next-period.ts';
import {
  choicesOf,
  dayQuestion,
  titleQuestion,
  periodQuestion,
  kindQuestion,
  lineQuestion,
  nameQuestion,
  organizationQuestion,
} from './questions.ts';
import { known } from './known-answers.ts';

/** What reports and announces: it begins as a draft. */
export const draftedKinds = {
  bulletin: {
    label: 'bản tin',
    questions: [
      organizationQuestion,
      { ...periodQuestion, suggest: (around, answers) => periodId(suggestPeriod(around, answers['organization']!)) },
    ],
    make: (around, { organization, period }) => makeBulletin(around, organization!, known(parsePeriod(period!))),
  },
  commitment: {
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
    label: 'cuộc đối thoại, tiếp công dân, hội họp',
    questions: [
      organizationQuestion,
      kindQuestion('Sự kiện gì?', eventKinds),
      { option: 'date', ask: 'Diễn ra ngày nào?', example: '05/12/2026', need: 'required', read: readDate },
      { option: 'start', ask: 'Bắt đầu lúc mấy giờ?', example: '8:00', need: 'required', read: readTime },
      lineQuestion('place', 'Ở đâu?', 'Hội trường Ủy ban nhân dân xã'),
      lineQuestion('host', 'Ai chủ trì? (chức danh, không ghi tên)', 'Chủ tịch Ủy ban nhân dân xã'),
      {
        ...titleQuestion(160),
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
    label: 'bài về gương điển hình, cách làm hay',
    questions: [
      organizationQuestion,
      titleQuestion(160),
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
} satisfies Record<string, Kind>;
