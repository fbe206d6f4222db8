import type { Bulletin } from '../domain/bulletin.ts';
import { canonicalFigures, namedFigures } from '../domain/canonical-figures.ts';
import { entriesIn, type Content, type Entry } from '../domain/content.ts';
import { ledgerKinds, standingLines, type Ledger, type SealedLine } from '../domain/ledger.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import type { FieldPath } from '../domain/problem.ts';
import { sealedLines } from '../domain/renames.ts';
import { correctionsByPath, traceFigures } from '../domain/sealed-history.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import type { Finding } from './finding.ts';
import { checkChain, type LineFinding } from './ledger-chain.ts';
import { explainRename, findRenamed } from './renames.ts';
import { explainHistory, showIso } from './sealed-figures.ts';

export type { LineFinding } from './ledger-chain.ts';

/** What is wrong between the content and the ledger: at entries, and at lines of the ledger. */
export interface LedgerFindings {
  findings: Finding[];
  lines: LineFinding[];
}

/**
 * Holds the content against what was sealed, as of `today`: a published figure changes only by a correction, a published bulletin
 * goes only by a withdrawal, and no line of the ledger was touched. Bulletins in `faulty` have files that must be mended first.
 */
export function checkLedger(
  content: Content,
  ledger: Ledger,
  today: CalendarDate,
  faulty: ReadonlySet<string> = new Set(),
): LedgerFindings {
  const sealed = sealedLines(content, ledger);
  const chain = checkChain(ledger);
  const touched = new Set(chain.filter(({ severity }) => severity === 'error').map(({ line }) => line));
  // What a line says that was touched is no ground to tell an editor to change a bulletin.
  const isSound = (id: string) => !sealed.get(id)?.some(({ number }) => touched.has(number));
  const bulletins = entriesIn(content, 'bulletins').filter(({ id }) => !faulty.has(id) && isSound(id));
  return {
    findings: bulletins.flatMap((entry) => checkBulletin(content, entry, sealed.get(entry.id) ?? [], ledger, today)),
    lines: [
      ...chain,
      ...[...sealed].flatMap(([id, lines]) => [
        ...checkTurns(lines),
        ...(content.bulletins.has(id) || faulty.has(id) ? [] : [reportRemoved(content, ledger, id, lines.at(-1)!)]),
      ]),
    ].sort((one, other) => one.line - other.line),
  };
}

/** Lines of one bulletin that cannot follow on each other. */
function checkTurns(lines: readonly SealedLine[]): LineFinding[] {
  return lines.flatMap(({ number, kind, bulletin, date, figures }, index) => {
    const before = lines[index - 1];
    const say = (message: string): LineFinding[] => [
      {
        id: 'ledger-line-out-of-turn',
        severity: 'error',
        line: number,
        message,
        hint: 'Lấy lại content/ledger.jsonl từ bản lưu gần nhất.',
      },
    ];
    const isOut = before === undefined || before.kind === 'withdrawal';
    if (kind === 'release' ? !isOut : isOut)
      return say(
        kind === 'release'
          ? `Dòng ${number} công bố lần nữa bản tin “${bulletin}” đã công bố ở dòng ${before!.number}.`
          : `Dòng ${number} ghi “${ledgerKinds[kind]}” cho bản tin “${bulletin}” không ở trong tình trạng đã công bố.`,
      );
    if (before && date < before.date)
      return say(
        `Dòng ${number} ghi ngày ${showIso(date)}, trước ngày ${showIso(before.date)} của dòng ${before.number}.`,
      );
    return kind === 'withdrawal' && figures.length > 0
      ? say(`Dòng ${number} thu hồi bản tin mà vẫn mang số liệu.`)
      : [];
  });
}

function reportRemoved(content: Content, ledger: Ledger, id: string, line: SealedLine): LineFinding {
  const { number, kind, date } = line;
  const place = `content/bulletins/${id}.md`;
  const renamed = kind === 'withdrawal' ? undefined : findRenamed(content, ledger, line);
  if (renamed)
    return {
      id: 'sealed-bulletin-renamed',
      severity: 'error',
      line: number,
      message: `Bản tin “${id}” đã công bố (dòng ${number}, ngày ${showIso(date)}) có lẽ đã đổi tên thành “${renamed}”, nhưng địa chỉ cũ không dẫn về đâu.`,
      hint: explainRename(content, id, renamed),
    };
  return kind === 'withdrawal'
    ? {
        id: 'withdrawn-bulletin-removed',
        severity: 'error',
        line: number,
        message: `Bản tin “${id}” đã thu hồi ở dòng ${number}, nhưng tệp của nó không còn, nên địa chỉ cũ không còn trang báo thu hồi.`,
        hint: `Lấy lại ${place} với status: withdrawn và mục withdrawal.`,
      }
    : {
        id: 'sealed-bulletin-removed',
        severity: 'error',
        line: number,
        message: `Bản tin “${id}” đã công bố (dòng ${number}, ngày ${showIso(date)}) nhưng không còn trong thư mục nội dung.`,
        hint: `Lấy lại ${place}. Nếu phải thu hồi, giữ tệp, ghi status: withdrawn và mục withdrawal gồm date, reason.`,
      };
}

function checkBulletin(
  content: Content,
  { id: entry, data }: Entry<Bulletin>,
  lines: readonly SealedLine[],
  ledger: Ledger,
  today: CalendarDate,
): Finding[] {
  const report = (
    id: ProblemId,
    keys: FieldPath,
    message: string,
    hint: string,
    severity: Finding['severity'] = 'error',
  ): Finding => ({
    id,
    severity,
    collection: 'bulletins',
    entry,
    keys,
    message,
    hint,
  });
  const standing = standingLines(lines);
  const last = lines.at(-1);
  if (data.status === 'withdrawn') return [];
  if (data.status !== 'published')
    return last
      ? [
          report(
            'sealed-bulletin-hidden',
            ['status'],
            `Bản tin đã công bố (dòng ${last.number} của sổ công bố) không thể trở lại “${data.status}”.`,
            'Ghi status: published, hoặc thu hồi: status: withdrawn và mục withdrawal gồm date, reason.',
          ),
        ]
      : [];
  if (standing.length === 0) {
    if (last && !data.withdrawal)
      return [
        report(
          'withdrawal-forgotten',
          ['status'],
          `Bản tin đã thu hồi ngày ${showIso(last.date)} (dòng ${last.number} của sổ công bố) nay được công bố lại mà không nhắc việc thu hồi.`,
          'Giữ nguyên mục withdrawal bên cạnh status: published, hoặc để status: withdrawn.',
        ),
      ];
    return ledger.lines.length === 0
      ? []
      : [report('bulletin-unsealed', [], 'Bản tin chưa ghi vào sổ công bố.', 'Chạy npm run release.', 'note')];
  }
  const named = namedFigures(data, content.indicators);
  const current = canonicalFigures(data, content.indicators);
  const traced = traceFigures(current, correctionsByPath(data, content.indicators), standing);
  return traced.flatMap((history) => {
    const figure = named.find(({ path }) => path === history.path);
    const { message, hint, id, keys } =
      explainHistory(history, figure?.pointer ?? history.path, figure?.keys, data, today) ?? {};
    return id && keys ? [report(id, keys, message!, hint!)] : [];
  });
}
