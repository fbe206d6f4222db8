import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sectionKeys } from '../../../src/domain/sections.ts';
import { compareDates } from '../../../src/vietnamese/date.ts';
import { nextPeriod, parsePeriod, periodEnd, periodId, type Period } from '../../../src/vietnamese/period.ts';
import { bulletinText, type Files } from '../../fixtures/content-folder.ts';
import { periods } from '../vietnamese/arbitraries.ts';
import { makeFile, runIn } from './new-workplace.ts';

const december = { year: 2026, month: 12, day: 3 };
const november = ['bulletin', '--organization', 'xa-mau', '--period', '2026-11'];
const file = 'bulletins/xa-mau/2026-11.md';
const petitions =
  'petitions:\n  opening: 6\n  received: 4\n  solved: 3\n  pending: 7\n  overdue: 2\n  byField: { land: 3, other: 1 }';

function october(fields: string, body?: string): Files {
  return { 'bulletins/xa-mau/2026-10.md': bulletinText(fields, body) };
}

async function makeNovember(files: Files) {
  return makeFile(november, file, { files, today: december });
}

describe('a bulletin goes on from the one before', () => {
  test('it opens with what was pending', async () => {
    const { content, problems } = await makeNovember(october(petitions));
    expect(problems).toEqual([]);
    const opening = content.bulletins.get('xa-mau/2026-11')!.data.petitions!.opening!.value;
    expect(opening).toMatchObject({ kind: 'number', value: 7 });
  });

  test('it opens with what was pending even where the one before had no opening', async () => {
    const { text } = await makeNovember(october('petitions:\n  received: 4\n  pending: 4'));
    expect(text).toContain('  opening: 4 # Kỳ trước chuyển sang (kiến nghị); bằng “pending” của tháng 10 năm 2026');
  });

  test('what was only nearly counted stays so', async () => {
    const { text } = await makeNovember(october('petitions:\n  received: 40\n  pending: gần 30'));
    expect(text).toContain('  opening: gần 30 #');
  });

  test('a gap breaks the chain: nothing is carried over', async () => {
    const args = ['bulletin', '--organization', 'xa-mau', '--period', '2026-12'];
    const setting = { files: october(petitions), today: { year: 2027, month: 1, day: 4 } };
    const { text, problems } = await makeFile(args, 'bulletins/xa-mau/2026-12.md', setting);
    expect(problems).toEqual([]);
    expect(text).toContain('  opening: chưa báo cáo # Kỳ trước chuyển sang (kiến nghị); chưa có số cuối kỳ liền trước');
  });

  test('a withdrawn bulletin carries nothing over', async () => {
    const { text } = await makeNovember(october(`status: withdrawn\n${petitions}`));
    expect(text).toContain('  opening: chưa báo cáo');
  });

  test('a quarter opens with what the month before it left', async () => {
    const september = bulletinText(petitions).replace('2026-10', '2026-09').replace('05/11', '05/10');
    const args = ['bulletin', '--organization', 'xa-mau', '--period', '2026-q4'];
    const files = { 'bulletins/xa-mau/2026-09.md': september, 'bulletins/xa-mau/2026-10.md': undefined };
    const { text } = await makeFile(args, 'bulletins/xa-mau/2026-q4.md', {
      files,
      today: { year: 2027, month: 1, day: 4 },
    });
    expect(text).toContain('  opening: 7 # Kỳ trước chuyển sang (kiến nghị); bằng “pending” của tháng 9 năm 2026');
  });

  test('no figure but the opening is taken over, and stocks remind of their last value', async () => {
    const { content, text } = await makeNovember(october(petitions));
    const { opening: _opening, byField, ...others } = content.bulletins.get('xa-mau/2026-11')!.data.petitions!;
    const values = [...Object.values(others), ...Object.values(byField!)].map(
      (figure) => (figure as { value: unknown }).value,
    );
    expect(new Set(values.map((value) => JSON.stringify(value)))).toEqual(
      new Set([JSON.stringify({ kind: 'absent', absence: 'not-reported' })]),
    );
    expect(text).toContain('  overdue: chưa báo cáo # Kiến nghị quá hạn; kỳ trước: 2');
    expect(text).toMatch(/ {2}solved: chưa báo cáo # Đã giải quyết xong \(kiến nghị\)$/m);
  });

  test('every field of life is listed, also those of which there was nothing', async () => {
    const { text } = await makeNovember(october(petitions));
    for (const field of ['land', 'construction', 'environment', 'benefits', 'security', 'administration', 'other'])
      expect(text).toMatch(new RegExp(`^ {4}${field}: chưa báo cáo # `, 'm'));
  });

  test('indicators keep their baseline and target', async () => {
    const { text, problems } = await makeNovember(
      october("figures:\n  - { indicator: ho-ngheo, value: '1,97%', baseline: '9,95%', target: 2% }"),
    );
    expect(problems).toEqual([]);
    expect(text).toContain(
      [
        '  - indicator: ho-ngheo # Tỉ lệ hộ nghèo; kỳ trước: 1,97%',
        '    value: chưa báo cáo',
        '    baseline: 9,95%',
        '    target: 2%',
      ].join('\n'),
    );
  });

  test('solved issues are left behind, the others are followed on', async () => {
    const issue = (title: string, status: string) =>
      `    - { title: ${title}, owner: Chủ tịch xã, deadline: 31/12/2026, status: ${status} }`;
    const { content } = await makeNovember(
      october(
        `focusIssues:\n  total: 2\n  issues:\n${issue('Sạt lở kênh', 'in-progress')}\n${issue('Chợ lấn đường', 'solved')}`,
      ),
    );
    const { issues } = content.bulletins.get('xa-mau/2026-11')!.data.focusIssues!;
    expect(issues!.map(({ title }) => title)).toEqual(['Sạt lở kênh']);
  });

  test('headings of the text are kept, the text is not', async () => {
    const { text } = await makeNovember(
      october(petitions, '\n## Việc đã xong\n\nĐường đã sửa.\n\n## Việc còn nợ\n\nCầu chưa sửa.\n'),
    );
    expect(text.slice(text.lastIndexOf('---\n'))).toBe(
      '---\n\n## Việc đã xong\n\nChưa viết.\n\n## Việc còn nợ\n\nChưa viết.\n',
    );
  });

  test('a section of words alone stays commented out', async () => {
    const { text, problems } = await makeNovember(october('termReview:\n  highlights: [Đường đã sửa.]'));
    expect(problems).toEqual([]);
    expect(text).toContain('# termReview: # Tổng kết, đánh giá chung');
    expect(text).toMatch(/^petitions:/m);
  });
});

describe('the commitments that were open in the period are listed', () => {
  const commitment = (title: string, received: string, more = '', steps = '') =>
    `---\nkind: petition\ntitle: ${title}\nfield: land\nreceived: ${received}\norganization: xa-mau\nresponsible: xa-mau\ndeadline: 31/12/2026\n${more}history:\n  - { date: ${received}, status: received }\n${steps}---\n`;
  const files: Files = {
    ...october(petitions),
    'commitments/xa-mau/kn-2026-001.md': commitment('Còn mở', '05/10/2026'),
    'commitments/xa-mau/kn-2026-002.md': commitment(
      'Xong từ trước',
      '05/09/2026',
      '',
      '  - { date: 30/10/2026, status: solved }\n',
    ),
    'commitments/xa-mau/kn-2026-003.md': commitment(
      'Xong trong kỳ',
      '05/09/2026',
      '',
      '  - { date: 01/11/2026, status: answered }\n',
    ),
    'commitments/xa-mau/kn-2026-004.md': commitment('Nhận sau kỳ', '01/12/2026'),
    'commitments/xa-mau/kn-2026-005.md': commitment('Bản nháp', '05/10/2026', 'status: draft\n'),
  };

  test('by code, with what it is about and how it stands', async () => {
    const { text, problems } = await makeNovember(files);
    expect(problems).toEqual([]);
    expect(text.match(/^ {2}- kn.*$/gm)).toEqual([
      '  - kn-2026-001 # Còn mở; hạn 31/12/2026',
      '  - kn-2026-003 # Xong trong kỳ; đã trả lời ngày 01/11/2026',
    ]);
  });
});

describe('the release', () => {
  const organization = (schedule: string): Files => ({
    ...october(petitions),
    'organizations/xa-mau.yaml': `name: Xã Mẫu\nkind: peoples-committee\nlevel: xã\nplace: tỉnh Mẫu\nschedule:\n  - ${schedule}\n`,
  });

  test('is due as the schedule says', async () => {
    const { text } = await makeNovember(organization('{ every: tháng, dueDays: 5, since: 2026-01 }'));
    expect(text).toContain('released: 03/12/2026 # sửa thành ngày công bố thật; hạn theo lịch công bố: 05/12/2026');
  });

  test('is due on the new day of a postponement', async () => {
    const postponed = organization(
      '{ every: tháng, dueDays: 5, since: 2026-01 }\nnotices:\n  - { period: 2026-11, announced: 01/12/2026, postponedTo: 15/12/2026, reason: Bão. }',
    );
    expect((await makeNovember(postponed)).text).toContain('hạn theo lịch công bố: 15/12/2026');
  });

  test('has no due day where the schedule does not owe the period', async () => {
    const { text } = await makeNovember(organization('{ every: quý, dueDays: 5, since: 2026-q1 }'));
    expect(text).toContain('lịch công bố chưa có kỳ này');
  });
});

describe('no rule finds anything in a bulletin that nothing was changed in', () => {
  test('of an organization without any bulletin', async () => {
    const setting = { files: { 'bulletins/xa-mau/2026-10.md': undefined }, today: december };
    const { problems, text } = await makeFile(november, file, setting);
    expect(problems).toEqual([]);
    expect(text).toMatch(/^petitions:/m);
    expect(text).toContain('Có thể thêm phần khác: accountability');
  });

  test('of any period that is over', async () => {
    const over = periods.filter((period) => compareDates(periodEnd(period), december) <= 0);
    await fc.assert(
      fc.asyncProperty(over, async (period) => {
        const id = periodId(period);
        const setting = { files: { 'bulletins/xa-mau/2026-10.md': undefined }, today: december };
        const made = await makeFile(
          ['bulletin', '--organization', 'xa-mau', '--period', id],
          `bulletins/xa-mau/${id}.md`,
          setting,
        );
        await rm(made.folder, { recursive: true });
        expect(made.problems).toEqual([]);
        expect(made.content.bulletins.get(`xa-mau/${id}`)!.data.period).toEqual(period);
      }),
      { numRuns: 40 },
    );
  });

  test('of any period after or before the one there is', async () => {
    const over = periods.filter(
      (period) => compareDates(periodEnd(period), december) <= 0 && periodId(period) !== '2026-10',
    );
    await fc.assert(
      fc.asyncProperty(over, async (period) => {
        const id = periodId(period);
        const setting = { files: october(petitions), today: december };
        const made = await makeFile(
          ['bulletin', '--organization', 'xa-mau', '--period', id],
          `bulletins/xa-mau/${id}.md`,
          setting,
        );
        await rm(made.folder, { recursive: true });
        expect(made.problems).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  const practices = join(import.meta.dirname, '../../fixtures/practices');
  const read = (path: string) => readFileSync(join(practices, path), 'utf8');
  const entries = Object.fromEntries(
    globSync('**/*.{md,yaml}', { cwd: join(practices, 'entries') }).map((path) => [path, read(`entries/${path}`)]),
  );
  const names = globSync('*.md', { cwd: practices }).filter((name) => !name.endsWith('.refused.md'));

  test.each(names)('after %s, whose sections it repeats', async (name) => {
    const text = read(name);
    const organization = /^organization: (.+)$/m.exec(text)![1]!;
    const period = parsePeriod(/^period: (.+)$/m.exec(text)![1]!) as { value: Period };
    const next = nextPeriod(period.value);
    const setting = {
      files: {
        ...entries,
        'bulletins/xa-mau/2026-10.md': undefined,
        [`bulletins/${organization}/${periodId(period.value)}.md`]: text,
      },
      today: { year: 2035, month: 1, day: 1 },
    };
    const id = `${organization}/${periodId(next)}`;
    const args = ['bulletin', '--organization', organization, '--period', periodId(next)];
    const { problems, content } = await makeFile(args, `bulletins/${id}.md`, setting);
    expect(problems.filter((problem) => problem.startsWith('error'))).toEqual([]);
    const [before, after] = [
      content.bulletins.get(`${organization}/${periodId(period.value)}`)!,
      content.bulletins.get(id)!,
    ];
    const reported = sectionKeys.filter((key) => before.data[key] !== undefined && key !== 'termReview');
    expect(sectionKeys.filter((key) => after.data[key] !== undefined)).toEqual(expect.arrayContaining(reported));
  });
});

test('a period that is not over may be drafted ahead', async () => {
  const { status, complained, folder } = await runIn(['bulletin', '--organization', 'xa-mau', '--period', '2027-01']);
  expect(complained).toBe('');
  expect(status).toBe(0);
  expect(globSync('bulletins/xa-mau/*.md', { cwd: folder }).sort()).toEqual([
    'bulletins/xa-mau/2026-10.md',
    'bulletins/xa-mau/2027-01.md',
  ]);
});
