import { describe, expect, test } from 'vitest';
import { bulletinSchema } from '../../../src/domain/bulletin.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { pointAt, reportedMeasures, reportedSections } from '../../../src/domain/reported.ts';

const hoNgheo: Indicator = {
  name: 'Tỉ lệ hộ nghèo',
  kind: 'percent',
  direction: 'down',
  decimals: 2,
  definition: 'Số hộ nghèo trên tổng số hộ.',
};
const indicators = new Map([['ho-ngheo', { id: 'ho-ngheo', data: hoNgheo, body: '', format: 'md' as const }]]);

const bulletin = bulletinSchema.parse({
  organization: 'xa-mau',
  period: '2026-10',
  summary: 'Kết quả.',
  released: '05/11/2026',
  discipline: { members: '104', membersByForm: { reprimand: '90', warning: 'không công bố' } },
  dossiers: [
    { label: 'Lần đầu', total: '35', complete: '15' },
    { label: 'Lần sau', total: '34', complete: { value: '34', note: 'Đủ.' } },
  ],
  figures: [{ indicator: 'ho-ngheo', value: '1,97%', baseline: '9,95%', target: '2%' }],
});
const measures = reportedMeasures(bulletin, indicators);
const text = (path: string) => pointAt(path, measures)?.text;

describe('a path', () => {
  test.each([
    ['discipline.members', '104'],
    ['discipline.membersByForm.reprimand', '90'],
    ['discipline.membersByForm.warning', 'không công bố'],
    ['dossiers.1.complete', '15'],
    ['dossiers.1.complete/total', '15/35'],
    ['dossiers.2.complete/total', '34/34'],
    ['figures.ho-ngheo', '1,97%'],
    ['figures.ho-ngheo.baseline', '9,95%'],
    ['figures.ho-ngheo.target', '2%'],
  ])('%s points at %s', (path, expected) => {
    expect(text(path)).toBe(expected);
  });

  test.each([
    'discipline.organizations',
    'discipline',
    'dossiers.0.complete',
    'dossiers.3.complete',
    'dossiers.1.complete/missing',
    'discipline.membersByForm.warning/reprimand',
    'figures.ho-ngheo.attainment',
    'figures.dan-so',
    '',
  ])('%s points at nothing', (path) => {
    expect(text(path)).toBeUndefined();
  });
});

test('sections come in the order of every bulletin, not of the front matter', () => {
  expect(reportedSections(bulletin).map(({ key }) => key)).toEqual(['dossiers', 'discipline']);
});
