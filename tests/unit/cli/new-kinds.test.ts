import { describe, expect, test } from 'vitest';
import type { Files } from '../../fixtures/content-folder.ts';
import { makeFile } from './new-workplace.ts';

const ofCommune = ['--organization', 'xa-mau'];

describe('every kind has a skeleton in which no rule finds anything', () => {
  const cases: [args: string[], file: string][] = [
    [
      [
        'commitment',
        ...ofCommune,
        '--kind',
        'petition',
        '--title',
        'Đường vào ấp 3 hư hỏng',
        '--field',
        'construction',
        '--deadline',
        '5/12/2026',
      ],
      'commitments/xa-mau/kn-2026-001.md',
    ],
    [
      [
        'event',
        ...ofCommune,
        '--kind',
        'dialogue',
        '--date',
        '05/12/2026',
        '--start',
        '8:00',
        '--place',
        'Hội trường xã',
        '--host',
        'Bí thư Đảng ủy xã',
      ],
      'events/doi-thoai-ngay-05-12-2026.md',
    ],
    [
      ['story', ...ofCommune, '--title', 'Bảng việc ở hành lang', '--kind', 'practice'],
      'stories/bang-viec-o-hanh-lang.md',
    ],
    [
      [
        'story',
        ...ofCommune,
        '--title',
        'Người giữ sổ',
        '--kind',
        'individual',
        '--consent',
        'Đồng ý bằng văn bản ngày 20/11/2026',
      ],
      'stories/nguoi-giu-so.md',
    ],
    [
      ['document', '--symbol', '4-NQ/TW', '--title', 'Về xây dựng, chỉnh đốn Đảng', '--issued', '30/10/2016'],
      'documents/04-nq-tw.yaml',
    ],
    [['document', '--designation', 'Đề án 05', '--title', 'Đề án gắn với danh mục'], 'documents/de-an-05.yaml'],
    [
      [
        'organization',
        '--name',
        'Ủy ban MTTQ xã Mẫu',
        '--kind',
        'fatherland-front',
        '--level',
        'xã',
        '--place',
        'tỉnh Mẫu',
      ],
      'organizations/uy-ban-mttq-xa-mau.yaml',
    ],
    [
      [
        'indicator',
        '--name',
        'Tỉ lệ hộ dùng nước sạch',
        '--kind',
        'percent',
        '--direction',
        'up',
        '--definition',
        'Số hộ: trên tổng số hộ.',
      ],
      'indicators/ti-le-ho-dung-nuoc-sach.yaml',
    ],
    [
      [
        'indicator',
        '--name',
        'Hộ nghèo',
        '--kind',
        'number',
        '--unit',
        'hộ',
        '--direction',
        'down',
        '--definition',
        'Số hộ nghèo.',
      ],
      'indicators/ho-ngheo-so.yaml',
    ],
    [['term', ...ofCommune, '--period', '2025-2030'], 'terms/xa-mau-2025-2030.yaml'],
    [['catalogue', ...ofCommune, '--kind', 'manifestations', '--size', '82'], 'catalogues/xa-mau-bieu-hien.yaml'],
    [['page', '--title', 'Trợ năng', '--summary', 'Trang này đọc được bằng gì.'], 'pages/tro-nang.md'],
  ];

  test.each(cases)('%s', async (args, file) => {
    const options = file === 'indicators/ho-ngheo-so.yaml' ? ['--id', 'ho-ngheo-so'] : [];
    const { problems } = await makeFile([...args, ...options], file);
    expect(problems).toEqual([]);
  });
});

describe('what can be a draft is one', () => {
  test.each([
    [['story', ...ofCommune, '--title', 'Bài', '--kind', 'practice'], 'stories/bai.md', 'chưa lên trang'],
    [['page', '--title', 'Trang', '--summary', 'Một trang.'], 'pages/trang.md', 'sẽ lên trang'],
  ])('%s', async (args, file, told) => {
    const { said } = await makeFile(args, file);
    expect(said).toContain(told);
    expect(said).toContain('npm run check');
  });

  test('a commitment without a deadline is told so and written all the same', async () => {
    const args = [
      'commitment',
      ...ofCommune,
      '--kind',
      'pledge',
      '--title',
      'Trả hồ sơ trong ngày',
      '--field',
      'administration',
    ];
    const { problems, said } = await makeFile(args, 'commitments/xa-mau/ck-2026-001.md');
    expect(problems).toEqual(['warning deadline-missing']);
    expect(said).toContain('chưa có hạn');
  });

  test('an event of a past day is no announcement any more', async () => {
    const args = [
      'event',
      ...ofCommune,
      '--kind',
      'dialogue',
      '--date',
      '05/11/2026',
      '--start',
      '8:00',
      '--place',
      'Xã',
      '--host',
      'Bí thư',
    ];
    const { problems, text } = await makeFile(args, 'events/doi-thoai-ngay-05-11-2026.md');
    expect(problems).toEqual(['warning event-results-missing']);
    expect(text).toContain('# announced: 05/11/2026');
  });
});

describe('names never collide', () => {
  test('a second story of the same title gets a number', async () => {
    const story: Files = {
      'stories/so-tay.mdx':
        '---\ntitle: Sổ tay\nsummary: Một cuốn sổ.\nkind: practice\norganization: xa-mau\npublished: 10/11/2026\n---\n',
    };
    const args = ['story', ...ofCommune, '--title', 'Sổ tay', '--kind', 'practice'];
    expect((await makeFile(args, 'stories/so-tay-2.md', { files: story })).problems).toEqual([]);
  });

  test('a petition takes the number after the highest of its register, of its year', async () => {
    const commitment = (received: string) =>
      `---\nkind: petition\ntitle: Đường hư hỏng\nfield: construction\nreceived: ${received}\norganization: xa-mau\nresponsible: xa-mau\ndeadline: 31/12/2026\nhistory:\n  - { date: ${received}, status: received }\n---\n`;
    const files: Files = {
      'commitments/xa-mau/kn-2026-014.md': commitment('05/10/2026'),
      'commitments/xa-mau/kn-2026-003.md': commitment('05/02/2026'),
      'commitments/xa-mau/kn-2025-090.md': commitment('05/12/2025'),
    };
    const args = [
      'commitment',
      ...ofCommune,
      '--kind',
      'petition',
      '--title',
      'Mất nước',
      '--field',
      'other',
      '--deadline',
      '01/12/2026',
    ];
    expect((await makeFile(args, 'commitments/xa-mau/kn-2026-015.md', { files })).problems).toEqual([]);
  });

  test('a file that cannot be understood keeps its number', async () => {
    const files: Files = { 'commitments/xa-mau/kn-2026-020.md': 'hỏng' };
    const args = [
      'commitment',
      ...ofCommune,
      '--kind',
      'petition',
      '--title',
      'Mất nước',
      '--field',
      'other',
      '--deadline',
      '01/12/2026',
    ];
    await makeFile(args, 'commitments/xa-mau/kn-2026-021.md', { files });
  });

  test('a register with letters of its own goes on with them', async () => {
    const files: Files = {
      'commitments/xa-mau/pa-2026-7.md':
        '---\nkind: petition\ntitle: Rác ở chợ\nfield: environment\nreceived: 01/10/2026\norganization: xa-mau\nresponsible: xa-mau\ndeadline: 31/12/2026\nhistory:\n  - { date: 01/10/2026, status: received }\n---\n',
    };
    const args = [
      'commitment',
      ...ofCommune,
      '--kind',
      'petition',
      '--title',
      'Mất nước',
      '--field',
      'other',
      '--deadline',
      '01/12/2026',
    ];
    await makeFile(args, 'commitments/xa-mau/pa-2026-8.md', { files });
  });
});
