import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../fixtures/content-folder.ts';
import { answering, makeFile, runIn } from './new-workplace.ts';

const december = { year: 2026, month: 12, day: 3 };

describe('what is there is never overwritten', () => {
  test('a bulletin of the same period is refused and stays as it is', async () => {
    const { status, complained, folder } = await runIn(['bulletin', '--organization', 'xa-mau', '--period', '2026-10']);
    expect(status).toBe(1);
    expect(complained).toMatch(/^Đã có .*bulletins\/xa-mau\/2026-10\.md; tệp ấy được giữ nguyên\./);
    expect(await readFile(join(folder, 'bulletins/xa-mau/2026-10.md'), 'utf8')).toContain('1,97%');
  });

  test('a document of the same symbol is refused with the way out', async () => {
    const { status, complained } = await runIn(['document', '--symbol', '5-CT/TW', '--title', 'Văn bản khác']);
    expect(status).toBe(1);
    expect(complained).toContain('chọn mã khác bằng --id');
  });

  test('a second run finds the file of the first', async () => {
    const args = ['page', '--title', 'Trợ năng', '--summary', 'Đọc bằng gì.'];
    const { folder } = await makeFile(args, 'pages/tro-nang.md');
    expect((await runIn(args, { folder })).status).toBe(1);
  });
});

describe('what a rule refuses is not written', () => {
  test.each([
    [['--title', 'Lối đi nhà ông Nguyễn Văn Tư'], 'personal-name'],
    [['--title', 'Mất nước', '--received', '30/11/2026'], 'commitment-in-future'],
    [['--title', 'Mất nước', '--deadline', '01/11/2026'], 'deadline-too-early'],
  ])('%s is %s', async (options, id) => {
    const args = ['commitment', '--organization', 'xa-mau', '--kind', 'petition', '--field', 'other', ...options];
    const { status, complained, folder } = await runIn(args);
    expect(status).toBe(1);
    expect(complained).toContain(`[${id}]`);
    await expect(readFile(join(folder, 'commitments/xa-mau/kn-2026-001.md'))).rejects.toThrow('ENOENT');
  });
});

describe('without anybody to ask, what is missing is named', () => {
  test.each([
    [['bulletin', '--organization', 'xa-mau'], 'Thiếu --period (kỳ nào). Ví dụ: --period 2026-11'],
    [
      ['bulletin'],
      'Thiếu --organization (của đơn vị nào). Chọn một trong: xa-mau (Ủy ban nhân dân xã Mẫu). Ví dụ: --organization xa-mau\nThiếu --period',
    ],
    [['story', '--organization', 'xa-mau', '--title', 'Bài', '--kind', 'individual'], 'Thiếu --consent'],
    [['document', '--title', 'Văn bản'], 'Thiếu --symbol'],
    [['page'], 'Thiếu --title (tiêu đề). Ví dụ: --title "Sửa đường liên ấp 2, ấp 3"\nThiếu --summary'],
    [[], 'Chưa nói tạo gì. Chọn một trong: bulletin, commitment,'],
  ])('%s', async (args, message) => {
    const { status, complained, said } = await runIn(args);
    expect(status).toBe(2);
    expect(complained).toContain(message);
    expect(said).toBe('');
  });
});

describe('what is mistyped is told with the nearest', () => {
  test.each([
    [['buletin'], 'Không biết tạo “buletin”. Có phải bạn định viết “bulletin”?'],
    [['bản-tin'], 'Không biết tạo “bản-tin”. Chọn một trong: bulletin,'],
    [
      ['bulletin', '--organisation', 'xa-mau'],
      'Không có tùy chọn “--organisation”. Có phải bạn định viết “--organization”?',
    ],
    [['bulletin', '--perod=2026-10'], 'Không có tùy chọn “--perod”. Có phải bạn định viết “--period”?'],
    [['bulletin', '--title', 'Bản tin'], 'Không có tùy chọn “--title”. Chọn một trong: --organization, --period.'],
    [['bulletin', '--period'], '--period chưa có giá trị.'],
    [['bulletin', '--period', '  '], '--period chưa có giá trị.'],
    [['bulletin', 'xa-mau', '2026-10'], 'Thừa “xa-mau”.'],
    [['hooks', '--id', 'x'], 'Không có tùy chọn “--id”. Lệnh này không có tùy chọn nào.'],
    [
      ['bulletin', '--organization', 'xa-mua', '--period', '2026-10'],
      '--organization: Không có “xa-mua”. Có phải bạn định viết “xa-mau”?',
    ],
    [['bulletin', '--organization', 'xa-mau', '--period', '10/2026'], 'Xin viết 2026-10'],
    [['document', '--symbol', '73', '--title', 'Kế hoạch'], '--symbol: “73” mới chỉ là số'],
    [['document', '--symbol', '5-CT/TW', '--designation', 'Đề án', '--title', 'x'], '--symbol không dùng được ở đây.'],
    [
      ['page', '--title', 'Trang', '--summary', 'Một.', '--id', 'Trang Mới'],
      '--id: “Trang Mới” không dùng làm mã được.',
    ],
    [
      ['catalogue', '--organization', 'xa-mau', '--kind', 'manifestations', '--size', '0'],
      '--size: “0” không phải là số nguyên',
    ],
  ])('%s', async (args, message) => {
    const { status, complained } = await runIn(args);
    expect(complained).toContain(message);
    expect(status).toBe(2);
  });
});

describe('a person is asked for what is missing', () => {
  test('and offered the only organization and the month after the newest bulletin', async () => {
    const { ask, asked } = answering('xa-mau', '2026-11');
    await makeFile(['bulletin'], 'bulletins/xa-mau/2026-11.md', { ask, today: december });
    expect(asked.map(({ suggestion }) => suggestion)).toEqual(['xa-mau', '2026-11']);
  });

  test('beginning with what to make', async () => {
    const { ask, asked } = answering('page', 'Trợ năng', 'Đọc bằng gì.', 'tro-nang');
    await makeFile([], 'pages/tro-nang.md', { ask });
    expect(asked[0]!.choices!.map(({ value }) => value)).toContain('bulletin');
    expect(asked.at(-1)!.suggestion).toBe('tro-nang');
  });

  test('but not for what the command line says', async () => {
    const { ask, asked } = answering('xa-mau');
    await makeFile(['bulletin', '--period', '2026-11'], 'bulletins/xa-mau/2026-11.md', { ask, today: december });
    expect(asked).toHaveLength(1);
  });

  test('and may leave blank what is not known', async () => {
    const { ask, asked } = answering('4-NQ/TW', 'Về chỉnh đốn Đảng', '', '');
    const { text } = await makeFile(['document'], 'documents/04-nq-tw.yaml', { ask });
    expect(asked.map(({ mayBeBlank }) => mayBeBlank)).toEqual([false, false, true, true]);
    expect(text).toContain('# issued: 30/10/2016');
  });

  test('and a blank answer is what was likely', async () => {
    const { ask, asked } = answering('xa-mau', '2025-2030', '');
    const { text } = await makeFile(['term'], 'terms/xa-mau-2025-2030.yaml', { ask });
    expect(text).toContain('name: Nhiệm kỳ 2025–2030 của Ủy ban nhân dân xã Mẫu\n');
    expect(asked).toHaveLength(3);
  });

  test('and an answer that cannot be right is complained of before it is taken', async () => {
    const { ask, asked } = answering('xa-mau', '2026-11');
    await makeFile(['bulletin'], 'bulletins/xa-mau/2026-11.md', { ask, today: december });
    expect(asked[1]!.complain('tháng 11')).toContain('2026-10');
    expect(asked[1]!.complain('2026-11')).toBeUndefined();
    expect(asked[0]!.complain('xa-mua')).toContain('xa-mau');
  });

  test('and may go away, which leaves everything as it was', async () => {
    const { ask } = answering('xa-mau', undefined);
    const { status, complained } = await runIn(['bulletin'], { ask });
    expect(status).toBe(130);
    expect(complained).toBe('Đã dừng, chưa ghi gì.');
  });

  test('an organization that has ended is not the likely one', async () => {
    const files: Files = {
      'organizations/huyen-mau.yaml':
        'name: Huyện Mẫu\nkind: party-committee\nlevel: huyện\nplace: tỉnh Mẫu\nended: 30/06/2025\n',
    };
    const { ask, asked } = answering(undefined);
    await runIn(['bulletin'], { ask, files });
    expect(asked[0]!.suggestion).toBe('xa-mau');
    expect(asked[0]!.choices).toHaveLength(2);
  });

  test('without a likely one among several organizations, none is offered', async () => {
    const files: Files = {
      'organizations/xa-ben.yaml': 'name: Xã Bến\nkind: peoples-committee\nlevel: xã\nplace: tỉnh Mẫu\n',
    };
    const { ask, asked } = answering(undefined);
    await runIn(['bulletin'], { ask, files });
    expect(asked[0]!.suggestion).toBeUndefined();
  });
});

describe('the next period', () => {
  const scheduled = (schedule: string): Files => ({
    'organizations/xa-mau.yaml': `name: Xã Mẫu\nkind: peoples-committee\nlevel: xã\nplace: tỉnh Mẫu\nschedule:\n${schedule}`,
  });
  const suggest = async (files: Files, today = december) => {
    const { ask, asked } = answering('xa-mau', undefined);
    await runIn(['bulletin'], { ask, files, today });
    return asked[1]!.suggestion;
  };

  test('is what the schedule owes first of what is over', async () => {
    const files = scheduled(
      '  - { every: quý, dueDays: 10, since: 2026-q3 }\n  - { every: tháng, dueDays: 5, since: 2026-09 }\n',
    );
    expect(await suggest(files)).toBe('2026-q3');
  });

  test('is not a gap among older bulletins', async () => {
    expect(await suggest(scheduled('  - { every: tháng, dueDays: 5, since: 2026-01 }\n'))).toBe('2026-11');
  });

  test('is the month that has begun where nothing that is over is owed', async () => {
    const files = scheduled('  - { every: tháng, dueDays: 5, since: 2026-01 }\n');
    expect(await suggest(files, { year: 2026, month: 11, day: 21 })).toBe('2026-11');
  });

  test('is the month before today where there is neither schedule nor bulletin', async () => {
    expect(await suggest({ 'bulletins/xa-mau/2026-10.md': undefined }, { year: 2026, month: 1, day: 5 })).toBe(
      '2025-12',
    );
  });
});

test('hooks are installed by the word of their own', async () => {
  expect(await runIn(['hooks'])).toMatchObject({ status: 0, said: 'Đã cài hook.' });
});

test('help lists every kind with its options', async () => {
  const { status, said } = await runIn(['--help']);
  expect(status).toBe(0);
  expect(said).toContain('--organization --period');
  for (const word of [
    'bulletin',
    'story',
    'commitment',
    'event',
    'document',
    'organization',
    'indicator',
    'term',
    'catalogue',
    'page',
    'hooks',
  ])
    expect(said).toMatch(new RegExp(`^ {2}${word} `, 'm'));
});

test('a folder without site.yaml is told before anything is asked', async () => {
  const { ask, asked } = answering();
  const { status, complained } = await runIn(['page'], { files: { 'site.yaml': undefined }, ask });
  expect(status).toBe(1);
  expect(complained).toContain('site.yaml');
  expect(asked).toEqual([]);
});
