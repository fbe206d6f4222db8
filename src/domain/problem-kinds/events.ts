import { error, warning } from './kind.ts';

/** Dialogues, receptions of citizens, meetings. */
export const eventProblems = {
  'event-ends-early': error({
    title: 'Kết thúc trước khi bắt đầu',
    explanation: 'Giờ kết thúc phải sau giờ bắt đầu; buổi chiều viết 14:00, không viết 2:00.',
    place: 'event',
    wrong: 'start: 14:00\nend: 04:30',
    right: 'start: 14:00\nend: 16:30',
  }),
  'event-announced-late': warning({
    title: 'Thông báo sau ngày diễn ra',
    explanation: 'Lịch đối thoại, tiếp công dân phải được báo trước thì người dân mới đến được.',
    place: 'event',
    wrong: 'announced: 20/12/2026',
    right: 'announced: 20/11/2026',
  }),
  'event-not-later': error({
    title: 'Ngày mới không sau ngày cũ',
    explanation: '“date” giữ ngày đã thông báo lúc đầu; “postponedTo” là ngày mới, phải sau ngày ấy.',
    place: 'event',
    wrong: 'state: postponed\nreason: Mưa bão.\npostponedTo: 10/12/2026',
    right: 'state: postponed\nreason: Mưa bão.\npostponedTo: 22/12/2026',
  }),
  'event-held-in-future': error({
    title: 'Ghi đã diễn ra khi ngày chưa đến',
    explanation: 'Chỉ ghi “held” khi sự kiện đã diễn ra thật.',
    place: 'event',
    wrong: 'state: held',
    right: 'state: planned',
  }),
  'event-results-too-early': error({
    title: 'Có kết quả trước khi diễn ra',
    explanation: 'Kết quả chỉ ghi sau khi sự kiện diễn ra, cùng với “state: held”.',
    place: 'event',
    wrong: 'date: 10/11/2026\nresults:\n  attendees: 85',
    right: 'date: 10/11/2026\nstate: held\nresults:\n  attendees: 85',
  }),
  'event-results-missing': warning({
    title: 'Đã qua ngày mà chưa có kết quả',
    explanation: 'Người dân cần biết buổi ấy có diễn ra không, bao nhiêu ý kiến được nêu và trả lời.',
    place: 'event',
    wrong: 'date: 10/11/2026\nstate: held',
    right: 'date: 10/11/2026\nstate: held\nresults:\n  attendees: 85',
  }),
  'event-no-reason': error({
    title: 'Hoãn, hủy mà không nói lý do',
    explanation: 'Người dân đã sắp xếp để đến; hoãn hay hủy phải nói vì sao.',
    place: 'event',
    wrong: 'state: cancelled',
    right: 'state: cancelled\nreason: Trùng ngày bầu cử.',
  }),
};
