import { join, relative } from 'node:path';
import { listFiles } from '../../corpus/listing.ts';
import { loadCorpus } from '../../corpus/load.ts';
import type { CalendarDate } from '../../vietnamese/date.ts';
import { capitalizeFirst } from '../../vietnamese/words.ts';
import { formatProblems } from '../report.ts';
import { answerQuestions, type Ask } from './answer-questions.ts';
import type { Kind, Question, Skeleton, Surroundings } from './kind.ts';
import { kinds, type KindName } from './kinds.ts';
import { explainUnknownOptions, readArguments, words } from './read-arguments.ts';
import { saveSkeleton } from './save-skeleton.ts';
import { usage } from './usage.ts';

/** What the command works with; effects enter through it. */
export interface Workplace {
  contentFolder: string;
  today: CalendarDate;
  /** Absent where nobody is there to answer. */
  ask?: Ask;
  /** Installs the git hook and tells what became of it. */
  installHook: () => Promise<{ outcome: string; message: string }>;
  /** Prints lines for a person. */
  say: (text: string) => void;
  /** Prints what went wrong. */
  complain: (text: string) => void;
}

/** Exit statuses: done, refused by the content, refused as a command, given up by the person. */
type Status = 0 | 1 | 2 | 130;

/** Runs `npm run new -- …` and gives the exit status. */
export async function runNew(args: readonly string[], place: Workplace): Promise<Status> {
  const command = readArguments(args);
  if (command.ask === 'help') {
    place.say(usage());
    return 0;
  }
  if (command.ask === 'hooks') return installHook(place);
  if (command.ask === 'refused') {
    place.complain(command.message);
    return 2;
  }
  const { content } = await loadCorpus(place.contentFolder);
  if (!content) {
    place.complain(
      `Thư mục ${place.contentFolder} chưa có site.yaml dùng được. Hãy chạy “npm run check” và sửa trước.`,
    );
    return 1;
  }
  const files = new Set((await listFiles(place.contentFolder)).files);
  const surroundings = { content, files, today: place.today };
  const chosen = command.kind
    ? { ok: true as const, answers: { what: command.kind } }
    : await askKind(surroundings, place.ask);
  if (!chosen.ok) return giveUp(place, chosen.message);
  const kind: Kind = kinds[chosen.answers['what'] as KindName];
  const unknown = explainUnknownOptions(kind.questions, command.options);
  if (unknown) return giveUp(place, unknown);
  const answered = await answerQuestions(kind.questions, command.options, surroundings, place.ask);
  if (!answered.ok) return giveUp(place, answered.message);
  return save(place, kind, kind.make(surroundings, answered.answers));
}

const kindQuestion: Question = {
  option: 'what',
  ask: 'Tạo gì?',
  example: 'bulletin',
  need: 'required',
  choices: () => Object.entries(kinds).map(([value, { label }]) => ({ value, label: capitalizeFirst(label) })),
};

async function askKind(surroundings: Surroundings, ask: Ask | undefined) {
  if (!ask)
    return { ok: false as const, message: `Chưa nói tạo gì. Chọn một trong: ${words.join(', ')}.\n\n${usage()}` };
  return answerQuestions([kindQuestion], {}, surroundings, ask);
}

function giveUp({ complain }: Workplace, message: string | undefined): Status {
  complain(message ?? 'Đã dừng, chưa ghi gì.');
  return message ? 2 : 130;
}

async function installHook(place: Workplace): Promise<Status> {
  const { outcome, message } = await place.installHook();
  if (outcome !== 'refused') place.say(message);
  else place.complain(message);
  return outcome === 'refused' ? 1 : 0;
}

async function save(place: Workplace, kind: Kind, skeleton: Skeleton): Promise<Status> {
  const path = relative('', join(place.contentFolder, skeleton.file));
  const saved = await saveSkeleton(place.contentFolder, skeleton, place.today);
  if (saved.outcome === 'exists') {
    const naming = kind.questions.find(({ option }) => option === 'id' || option === 'code');
    const otherwise = naming ? `, hoặc chọn mã khác bằng --${naming.option}` : '';
    place.complain(`Đã có ${path}; tệp ấy được giữ nguyên. Hãy mở tệp ấy ra viết tiếp${otherwise}.`);
    return 1;
  }
  if (saved.outcome === 'refused') {
    place.complain(`Chưa tạo được ${path}:\n\n${formatProblems(saved.problems)}`);
    return 1;
  }
  const isDraft = /^status: draft/m.test(skeleton.text);
  place.say(
    [
      `Đã tạo ${kind.label}: ${path}`,
      ...(saved.problems.length > 0 ? ['', formatProblems(saved.problems), ''] : []),
      isDraft ? 'Đây là bản nháp, chưa lên trang.' : 'Loại này không có bản nháp: lần dựng trang tới sẽ lên trang.',
      'Tiếp theo: mở tệp ra viết, rồi chạy “npm run check” để soát và “npm run dev” để xem.',
    ].join('\n'),
  );
  return 0;
}
