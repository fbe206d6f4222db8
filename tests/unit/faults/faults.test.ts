import { describe, expect, test } from 'vitest';
import { checkFolder, hasErrors } from '../../../src/corpus/check.ts';
import { missingBulletins } from '../../../src/views/missing-bulletin-view.ts';
import { smallSite, today } from '../../fixtures/content-folder.ts';
import { arrangeFault } from '../../fixtures/faults/arrange-fault.ts';
import { bulletin, figures, type Fault } from '../../fixtures/faults/fault.ts';
import { cleanFiles } from '../../fixtures/faults/files.ts';
import { privacyFaults } from '../../fixtures/faults/privacy.ts';
import { faultTopics } from '../../fixtures/faults/topics.ts';

async function checkFault(fault: Fault) {
  return checkFolder(await arrangeFault(fault), today);
}

type Checked = Awaited<ReturnType<typeof checkFault>>;

/** Everything that is said of a fault, as an editor reads it; what every small site is told of does not count. */
function tell({ problems }: Checked): string[] {
  return problems
    .filter(({ id }) => id !== 'bulletin-unsealed')
    .map(
      ({ id, severity, file, line, column, message, hint }) =>
        `  ${severity} ${id} ${file}:${line}:${column}\n    ${message}\n    → ${hint.replaceAll('\n', '\n      ')}`,
    );
}

describe.each(Object.entries(faultTopics))('%s', (topic, faults) => {
  test('each fault has the outcome that it must have, and is told with its place and mend', async () => {
    const told: string[] = [];
    for (const fault of faults) {
      const checked = await checkFault(fault);
      const { problems, content } = checked;
      const severities = problems.map(({ severity }) => severity);
      switch (fault.outcome) {
        case 'refused':
          expect(hasErrors(problems), fault.name).toBe(true);
          break;
        case 'warned':
          expect(severities, fault.name).toContain('warning');
          expect(severities, fault.name).not.toContain('error');
          break;
        case 'normalized': {
          const clean = topic === 'files' ? cleanFiles : bulletin(figures);
          expect(problems, fault.name).toEqual([]);
          expect(content, fault.name).toEqual((await checkFault({ ...fault, files: clean })).content);
          break;
        }
        case 'accepted':
          expect(problems, fault.name).toEqual([]);
          break;
        case 'shown':
          expect(hasErrors(problems), fault.name).toBe(false);
          expect(
            missingBulletins(content!, today).map(({ id }) => id),
            fault.name,
          ).toEqual(['xa-mau/2026-09']);
          break;
      }
      told.push(`${fault.name}: ${fault.outcome}`, ...tell(checked), '');
    }
    await expect(told.join('\n')).toMatchFileSnapshot(`../../fixtures/faults/told/${topic}.txt`);
  });

  test('has a name of its own for each fault', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  });
});

test('the small site that the faults are put into has none itself', async () => {
  expect((await checkFault({ name: 'none', outcome: 'shown', files: smallSite })).problems).toEqual([]);
});

test('no message repeats personal data', async () => {
  for (const fault of privacyFaults) {
    const text = tell(await checkFault(fault)).join('\n');
    expect(text, fault.name).not.toMatch(
      /001099012345|912.?345.?678|19031234567890|nguyenvanba|Thị Mẫu|Văn Mẫu|12\/03\/1975|68C/,
    );
  }
});
