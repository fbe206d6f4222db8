import { expect, test } from 'vitest';
import { problemKinds } from '../../../src/domain/problem-kinds.ts';
import { problemPath } from '../../../src/views/guide-path.ts';
import { viewProblemGuide } from '../../../src/views/guide-view.ts';
import { checkFiles } from '../../fixtures/content-folder.ts';

const guideOf = async (files = {}) => viewProblemGuide((await checkFiles(files)).content!);

test('the guide explains every kind under the anchor that reports point at', async () => {
  const { path, topics } = await guideOf();
  const anchors = topics.flatMap(({ kinds }) => kinds.map(({ id }) => `${path}#${id}`));
  expect(anchors.sort()).toEqual((Object.keys(problemKinds) as (keyof typeof problemKinds)[]).map(problemPath).sort());
});

test('no two anchors of the page are the same', async () => {
  const { topics } = await guideOf();
  const anchors = ['muc-luc', 'noi-dung', ...topics.flatMap(({ id, kinds }) => [id, ...kinds.map((kind) => kind.id)])];
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('it leads back to the page for editors where the site has one', async () => {
  const page = '---\ntitle: Hướng dẫn biên soạn\nsummary: Cách viết bản tin.\n---\n';
  expect((await guideOf()).breadcrumbs.map(({ text }) => text)).toEqual(['Trang chủ', 'Các lỗi và cách sửa']);
  const guide = await guideOf({ 'pages/huong-dan.md': page });
  expect(guide.guide).toEqual({ text: 'Hướng dẫn biên soạn', href: '/huong-dan/' });
  expect(guide.breadcrumbs.map(({ href }) => href)).toEqual(['/', '/huong-dan/', '/huong-dan/loi/']);
});

test('gravity is told in words, and a tab is shown', async () => {
  const kinds = (await guideOf()).topics.flatMap((topic) => topic.kinds);
  expect(new Set(kinds.map(({ severity }) => severity))).toEqual(new Set(['Lỗi', 'Cảnh báo', 'Lưu ý']));
  expect(kinds.find(({ id }) => id === 'yaml-tab')!.wrong).toBe('petitions:\n→   received: 23');
});
