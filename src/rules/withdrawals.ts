import { entriesIn, type Content } from '../domain/content.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import type { FieldPath } from '../domain/problem.ts';
import type { Story } from '../domain/story.ts';
import { compareDates, formatDate, type CalendarDate } from '../vietnamese/date.ts';
import type { Finding } from './finding.ts';

/**
 * Checks that a withdrawn bulletin says when and why, not before its release and not after `today`, and that no published story
 * rests on its figures, or on those of a bulletin that is not published yet.
 */
export function checkWithdrawals(content: Content, today: CalendarDate): Finding[] {
  return [
    ...entriesIn(content, 'bulletins').flatMap(({ id: entry, data: { status, released, withdrawal } }) => {
      const report = (id: ProblemId, keys: FieldPath, message: string, hint: string): Finding[] => [
        { id, severity: 'error', collection: 'bulletins', entry, keys, message, hint },
      ];
      if (!withdrawal)
        return status === 'withdrawn'
          ? report(
              'withdrawal-missing',
              ['status'],
              'Bản tin được thu hồi mà không nói ngày và lý do.',
              `Thêm: withdrawal: { date: ${formatDate(today)}, reason: "…" } và ghi rõ lý do cho người đọc.`,
            )
          : [];
      const { date } = withdrawal;
      if (compareDates(date, released) < 0)
        return report(
          'withdrawal-before-release',
          ['withdrawal', 'date'],
          `Ngày thu hồi ${formatDate(date)} trước ngày công bố ${formatDate(released)}.`,
          `Ghi ngày từ ${formatDate(released)} trở đi.`,
        );
      if (compareDates(date, today) > 0)
        return report(
          'withdrawal-in-future',
          ['withdrawal', 'date'],
          `Ngày thu hồi ${formatDate(date)} còn chưa đến.`,
          `Ghi ngày không sau ${formatDate(today)}.`,
        );
      return [];
    }),
    ...entriesIn(content, 'stories').flatMap(({ id: entry, data }) => checkStory(content, entry, data)),
  ];
}

function checkStory({ bulletins }: Content, entry: string, { bulletin, status }: Story): Finding[] {
  const restsOn = bulletin === undefined ? undefined : bulletins.get(bulletin)?.data.status;
  if (status !== 'published' || restsOn === undefined || restsOn === 'published') return [];
  const report = (id: ProblemId, message: string, hint: string): Finding[] => [
    { id, severity: 'error', collection: 'stories', entry, keys: ['bulletin'], message, hint },
  ];
  return restsOn === 'withdrawn'
    ? report(
        'story-of-withdrawn-bulletin',
        `Bài viết dẫn số liệu của bản tin “${bulletin}” đã thu hồi.`,
        'Bỏ các số liệu dẫn từ bản tin đó và bỏ trường “bulletin”, hoặc ghi status: withdrawn cho bài viết.',
      )
    : report(
        'story-of-unpublished-bulletin',
        `Bài viết dẫn số liệu của bản tin “${bulletin}” chưa công bố (status: ${restsOn}).`,
        'Công bố bản tin trước, hoặc ghi status: draft cho bài viết.',
      );
}
