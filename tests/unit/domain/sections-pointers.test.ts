import { expect, test } from 'vitest';
import { bulletinSchema } from '../../../src/domain/bulletin.ts';
import { sectionReferences, sectionTexts } from '../../../src/domain/section-pointers.ts';
import { readPractice } from '../../fixtures/practices/read-practices.ts';

const basics = { organization: 'xa-mau', period: '2026-10', summary: 'Kết quả.', released: '05/11/2026' };

test('finds every text that may point at figures, with its place', () => {
  expect(sectionTexts(readPractice('term-review')).map(({ keys, text }) => `${keys.join('.')}: ${text}`)).toEqual([
    'termReview.highlights.0: Đạt :so[targets.met] chỉ tiêu nghị quyết đề ra.',
    'termReview.highlights.1: Kết nạp :so[membership.admitted] đảng viên mới.',
    'termReview.shortcomings.0: Còn :so[targets.missed] chỉ tiêu không đạt, đều về môi trường.',
    'termReview.causes.0: Chưa bố trí đủ kinh phí thu gom rác.',
    'termReview.lessons.0: Việc gì cũng phải có người chịu trách nhiệm và thời hạn.',
    'termReview.breakthroughs.0: Thu gom, phân loại rác tại hộ gia đình theo :van-ban[12-bc-ubnd].',
    'termReview.breakthroughs.1: Công khai ngân sách hằng quý.',
  ]);
});

test('finds the texts of statements and of issues', () => {
  expect(sectionTexts(readPractice('accountability')).map(({ keys }) => keys.join('.'))).toContain(
    'accountability.0.statement',
  );
  expect(sectionTexts(readPractice('focus-issues')).map(({ keys }) => keys.join('.'))).toEqual([
    'focusIssues.issues.0.result',
    'focusIssues.issues.1.result',
  ]);
});

test('finds no text in a section of figures alone', () => {
  expect(sectionTexts(readPractice('petitions'))).toEqual([]);
});

test('finds catalogues once for each place that names them', () => {
  expect(sectionReferences(readPractice('self-review'))).toEqual([
    { keys: ['selfReview', 'byCatalogue', 0, 'catalogue'], to: 'catalogues', id: 'xa-mau-bieu-hien' },
    { keys: ['exemplary', 'catalogues', 0], to: 'catalogues', id: 'xa-mau-neu-guong' },
    { keys: ['exemplary', 'catalogues', 1], to: 'catalogues', id: 'xa-mau-khong-duoc-lam' },
  ]);
});

test('completes the identity of a commitment of its own organization', () => {
  const at = ['focusIssues', 'issues', 2, 'commitment'];
  expect(sectionReferences(readPractice('focus-issues'))).toEqual([
    { keys: at, to: 'commitments', id: 'xa-mau/nuoc-ap-5' },
  ]);
});

test('finds the documents that statements rest on and that figures are taken from', () => {
  const bulletin = bulletinSchema.parse({
    ...basics,
    accountability: [{ area: 'land', statement: 'Đã niêm yết.', documents: ['12-bc-ubnd', '13-bc-ubnd'] }],
    targets: { total: { value: '34', source: '01-nq-dh' } },
  });
  expect(sectionReferences(bulletin)).toEqual([
    { keys: ['accountability', 0, 'documents', 0], to: 'documents', id: '12-bc-ubnd' },
    { keys: ['accountability', 0, 'documents', 1], to: 'documents', id: '13-bc-ubnd' },
    { keys: ['targets', 'total', 'source'], to: 'documents', id: '01-nq-dh' },
  ]);
});
