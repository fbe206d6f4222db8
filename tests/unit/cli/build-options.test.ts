import { expect, test } from 'vitest';
import { outputFolderFor, readBuildOptions } from '../../../src/cli/build-options.ts';

test('a build is for the public unless drafts are asked for', () => {
  expect(readBuildOptions([])).toEqual({ ask: 'build', audience: 'public' });
  expect(readBuildOptions(['--drafts'])).toEqual({ ask: 'build', audience: 'preview' });
});

test('refuses what it does not know, so that a mistyped option builds nothing', () => {
  expect(readBuildOptions(['--draft'])).toEqual({
    ask: 'refused',
    message: 'Không có tùy chọn “--draft”. Chỉ có --drafts: dựng bản xem trước, có cả bản nháp.',
  });
});

test('a preview never takes the place of the site', () => {
  expect(outputFolderFor('public', '/srv/dist')).toBe('/srv/dist');
  expect(outputFolderFor('preview', '/srv/dist')).toBe('/srv/dist-nhap');
});
