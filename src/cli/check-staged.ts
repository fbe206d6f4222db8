import { readEnvironment } from '../corpus/environment.ts';
import { hasErrors } from '../corpus/check.ts';
import { formatProblems } from './report.ts';
import { checkStaged } from './staged-content.ts';

try {
  const problems = await checkStaged(process.cwd(), readEnvironment().contentFolder);
  if (problems.length > 0) process.stderr.write(`${formatProblems(problems)}\n`);
  if (hasErrors(problems)) {
    process.stderr.write('\nChưa ghi (commit): bỏ dữ liệu cá nhân khỏi các tệp trên, git add lại rồi ghi lần nữa.\n');
    process.exitCode = 1;
  }
} catch (error) {
  // A guard that cannot look must not let through.
  process.stderr.write(
    `Không kiểm tra được dữ liệu cá nhân: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
