import { checkFolder, hasErrors } from '../corpus/check.ts';
import { readEnvironment } from '../corpus/environment.ts';
import { appendLedger, isHeadCurrent, ledgerFile, sha256 } from '../corpus/ledger-file.ts';
import { ledgerKinds, parseLine, sealEntries } from '../domain/ledger.ts';
import { planRelease } from '../domain/release-plan.ts';
import { formatDate, toIso } from '../vietnamese/date.ts';
import { formatProblems } from './report.ts';

const { contentFolder, today } = readEnvironment();
const { content, ledger, problems } = await checkFolder(contentFolder, today);
const errors = problems.filter(({ severity }) => severity === 'error');
if (!content || hasErrors(problems)) {
  process.stderr.write(`${formatProblems(errors)}\n\nChưa ghi gì vào sổ công bố: xin sửa các lỗi trên rồi chạy lại.\n`);
  process.exitCode = 1;
} else {
  const lines = sealEntries(ledger, planRelease(content, ledger), toIso(today), sha256);
  if (lines.length > 0 || !isHeadCurrent(ledger)) await appendLedger(contentFolder, ledger, lines);
  process.stdout.write(lines.length > 0 ? describeRelease(lines) : 'Không có gì mới để ghi: sổ công bố đã đủ.\n');
}

function describeRelease(lines: readonly string[]): string {
  const told = lines.map((line) => {
    const { sequence, kind, bulletin, figures } = parseLine(line)!;
    const amount = kind === 'withdrawal' ? '' : `, ${figures.length} số liệu`;
    return `  Dòng ${sequence}: ${ledgerKinds[kind].toLowerCase()} ${bulletin}${amount}`;
  });
  return [
    `Đã ghi ${lines.length} dòng vào ${ledgerFile}, ngày ${formatDate(today)}:`,
    ...told,
    `Mã băm cuối sổ: ${sha256(lines.at(-1)!)}`,
    '',
  ].join('\n');
}
