import { describe, expect, test } from 'vitest';
import { bulletinSchema, type Bulletin } from '../../../src/domain/bulletin.ts';
import { reportedMeasures } from '../../../src/domain/reported.ts';
import { seriesOfOrganization } from '../../../src/domain/series.ts';
import { viewPetitionCompositions, viewPetitionStatus } from '../../../src/views/petition-charts.ts';
import { viewSeriesChart } from '../../../src/views/series-chart.ts';
import { viewTrend } from '../../../src/views/trend-view.ts';
import { contentWith } from '../../fixtures/practices/read-practices.ts';

function bulletinOf(period: string, fields: Record<string, unknown>): Bulletin {
  return bulletinSchema.parse({ organization: 'xa-mau', period, summary: 'x', released: '28/12/2026', ...fields });
}

const contentOf = (months: Record<string, Record<string, unknown>>) =>
  contentWith(...Object.entries(months).map(([period, fields]) => bulletinOf(period, fields)));

function chartOf(months: Record<string, Record<string, unknown>>, path: string) {
  const series = seriesOfOrganization(contentOf(months), 'xa-mau').find((one) => one.path === path);
  return series && viewSeriesChart(series);
}

const solved = (value: unknown) => ({ petitions: { solved: value } });

describe('a series', () => {
  test('is titled by what it shows, and told in words from its values', () => {
    const chart = chartOf(
      { '2026-06': solved('3'), '2026-07': solved('5'), '2026-08': solved('9'), '2026-09': solved('17') },
      'petitions.solved',
    );
    expect(chart).toMatchObject({ title: 'Đã giải quyết xong, 4 tháng (kiến nghị)', last: '17' });
    expect(chart!.description).toBe(
      'Từ 6/2026 đến 9/2026: thấp nhất 3 (6/2026), cao nhất 17 (9/2026), gần nhất 17 kiến nghị (9/2026). Nhìn chung tăng.',
    );
  });

  test('keeps missing months and absent values as gaps of their own kinds', () => {
    const chart = chartOf(
      {
        ...{ '2026-05': solved('3'), '2026-06': solved('chưa báo cáo'), '2026-08': solved('không công bố') },
        ...{ '2026-09': solved('4'), '2026-10': solved('4') },
      },
      'petitions.solved',
    );
    expect(chart!.points.map(({ period, value }) => [period, value])).toEqual([
      ...[['5/2026', 3] as const, ['6/2026', null] as const, ['7/2026', null] as const],
      ...[['8/2026', null] as const, ['9/2026', 4] as const, ['10/2026', 4] as const],
    ]);
    expect(chart!.description).toContain('cao nhất 4 (2 kỳ)');
    expect(chart!.description).toContain('Không có số liệu: 7/2026. Chưa báo cáo: 6/2026. Không công bố: 8/2026.');
  });

  test('tells its target, where comparability ends, and what was corrected or revised', () => {
    const chart = chartOf(
      {
        '2026-06': solved({ value: '3', target: '10' }),
        '2026-07': {
          ...solved({ value: '5', target: '10' }),
          corrections: [
            {
              date: '20/12/2026',
              kind: 'revision',
              figure: 'petitions.solved',
              old: 'ước 7',
              new: '5',
              fault: 'x',
              reason: 'y',
            },
          ],
        },
        '2026-08': solved({ value: '12', target: '10', break: 'đếm cả kiến nghị của ấp mới nhập' }),
      },
      'petitions.solved',
    );
    expect(chart!.points).toEqual([
      { period: '6/2026', value: 3, target: 10 },
      { period: '7/2026', value: 5, target: 10, published: 7 },
      { period: '8/2026', value: 12, target: 10, broken: true },
    ]);
    expect(chart!.target).toBe('10');
    expect(chart!.description).toContain('Chỉ tiêu 10: vượt.');
    expect(chart!.description).toContain(
      'Từ 8/2026 không so sánh được với trước đó: đếm cả kiến nghị của ấp mới nhập.',
    );
    expect(chart!.description).toContain('Đã cập nhật số liệu 7/2026: từng công bố ước 7, nay là 5.');
  });

  test('shows nothing of what was first published where the value is no longer published', () => {
    const months = {
      ...{ '2026-05': solved('3'), '2026-06': solved('3'), '2026-07': solved('3') },
      '2026-08': {
        ...solved('không công bố'),
        corrections: [
          { date: '20/12/2026', figure: 'petitions.solved', old: '2', new: 'không công bố', fault: 'x', reason: 'y' },
        ],
      },
    };
    expect(chartOf(months, 'petitions.solved')!.points.at(-1)).toEqual({ period: '8/2026', value: null });
  });

  test('of money stands on one scale, named once', () => {
    const money = (actual: string) => ({ budget: { revenue: { actual } } });
    const months = {
      '2026-06': money('1,5 tỉ đồng'),
      '2026-07': money('800 triệu đồng'),
      '2026-08': money('950 triệu đồng'),
    };
    const series = seriesOfOrganization(contentOf(months), 'xa-mau').find(({ spec }) => spec.kind === 'money');
    const chart = viewSeriesChart(series!);
    expect(chart!.title).toMatch(/, 3 tháng \(triệu đồng\)$/);
    expect(chart!.points.map(({ value }) => value)).toEqual([1500, 800, 950]);
    expect(chart!.last).toBe('950');
  });

  test('of fewer than three numbers is no chart', () => {
    expect(chartOf({ '2026-06': solved('3'), '2026-07': solved('5') }, 'petitions.solved')).toBeUndefined();
  });
});

describe('a line beside a key figure', () => {
  const months = { '2026-06': solved('3'), '2026-07': solved('5'), '2026-08': solved('9'), '2026-09': solved('17') };
  const trendAt = (period: string, given: Record<string, Record<string, unknown>> = months) => {
    const content = contentOf(given);
    const bulletin = bulletinOf(period, given[period]!);
    return viewTrend(content, bulletin, reportedMeasures(bulletin, content.indicators).get('petitions.solved')!);
  };

  test('ends with the period of its bulletin, and leads to the chart', () => {
    expect(trendAt('2026-08')).toEqual({
      values: [3, 5, 9],
      text: 'Biểu đồ 3 tháng: từ 3 đến 9',
      href: '/don-vi/xa-mau/dien-bien/phan-anh-kien-nghi-cua-nguoi-dan/#month-petitions-solved',
    });
  });

  test('is not drawn from two numbers, nor across the end of comparability', () => {
    expect(trendAt('2026-07')).toBeUndefined();
    expect(
      trendAt('2026-09', { ...months, '2026-09': solved({ value: '17', break: 'cách đếm mới' }) }),
    ).toBeUndefined();
  });
});

describe('petitions of a bulletin', () => {
  const chartsOf = (petitions: Record<string, unknown>) => {
    const bulletin = bulletinOf('2026-10', { petitions });
    return viewPetitionCompositions(contentWith(bulletin), bulletin);
  };

  test('divide by what became of them and by fields, the largest first and the rest last', () => {
    const [outcome, field] = chartsOf({
      ...{ opening: '6', received: '23', solved: '17', answered: '5', refused: '0', transferred: '2', pending: '5' },
      byField: { other: '12', land: '2', construction: '9' },
    });
    expect(outcome!.parts.map(({ label, share }) => [label, share])).toEqual([
      ...[['Đã giải quyết xong', '59%'] as const, ['Đã trả lời, giải thích', '17%'] as const],
      ...[['Chuyển cơ quan có thẩm quyền', '7%'] as const, ['Không thụ lý', '0%'] as const],
      ['Đang giải quyết', '17%'],
    ]);
    expect(outcome!.description).toBe('Trong 29 kiến nghị, nhiều nhất là “Đã giải quyết xong” (17, 59%).');
    expect(field!.parts.map(({ label }) => label)).toEqual(['Xây dựng, hạ tầng', 'Đất đai', 'Lĩnh vực khác']);
  });

  test('tell no shares where one part is not published, so that it cannot be read from what is left', () => {
    const parts = { opening: '6', received: '23', solved: '17', answered: '5', refused: '0', pending: '5' };
    const [withheld] = chartsOf({ ...parts, transferred: 'không công bố' });
    expect(withheld!.full).toBe(17);
    expect(withheld!.parts.some(({ share }) => share)).toBe(false);
    expect(withheld!.parts.find(({ label }) => label.startsWith('Chuyển'))).toMatchObject({
      ...{ value: null, text: 'không công bố' },
    });
    expect(withheld!.description).not.toMatch(/Trong \d+/);
  });
});

describe('petitions month after month', () => {
  const month = (given: readonly string[]) => {
    const [answered, pending, done] = given;
    return { petitions: { solved: done, answered, pending } };
  };

  test('are columns of what became of them; a month with a part that has no number has none', () => {
    const chart = viewPetitionStatus(
      contentOf({
        '2026-05': month(['1', '2', '7']),
        '2026-06': month(['1', 'không công bố', '9']),
        '2026-08': month(['2', '3', '5']),
        '2026-09': month(['0', '4', '8']),
      }),
      'xa-mau',
    );
    expect(chart!.bands).toEqual([
      { label: 'Đã giải quyết xong', text: '8' },
      { label: 'Đã trả lời, giải thích', text: '0' },
      { label: 'Đang giải quyết', text: '4' },
    ]);
    expect(chart!.columns.map(({ values }) => values)).toEqual([[7, 1, 2], null, null, [5, 2, 3], [8, 0, 4]]);
    expect(chart!.description).toBe(
      'Mỗi tháng có từ 10 đến 12 kiến nghị phải giải quyết. Tháng 9/2026, trong 12 kiến nghị có 8 đã giải quyết xong và 4 đang giải quyết. Không đủ số liệu để vẽ: 6/2026 và 7/2026.',
    );
  });

  test('need three months', () => {
    const content = contentOf({ '2026-05': month(['1', '2', '7']), '2026-06': month(['1', '2', '7']) });
    expect(viewPetitionStatus(content, 'xa-mau')).toBeUndefined();
  });
});
