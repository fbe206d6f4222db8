import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { publicContent } from '../../../src/domain/content.ts';
import { listBroadcastScripts } from '../../../src/outputs/broadcast-script.ts';

const { content, ledger } = await loadSample();

async function loadSample() {
  const loaded = await loadCorpus(join(import.meta.dirname, '../../../content'));
  return { content: publicContent(loaded.content!), ledger: [] as never };
}

const scripts = listBroadcastScripts({ content, ledger, asOf: { year: 2026, month: 11, day: 21 } });

test('every published bulletin has its script beside its page', () => {
  expect(scripts.map(({ path }) => path)).toEqual(
    [...content.bulletins.keys()].map((id) => `/ban-tin/${id}/phat-thanh.txt`),
  );
});

test('a script is plain text whose lines a sheet of paper can hold', () => {
  const lines = scripts.flatMap(({ render }) => render().split('\n'));
  expect(lines.filter((line) => line.length > 76 && !line.includes('https://'))).toEqual([]);
  expect(lines.filter((line) => /\s$/u.test(line))).toEqual([]);
});

test('what is read stands between two marks, what the announcer must know before them', () => {
  const script = scripts.find(({ path }) => path.includes('xa-mau/2026-10'))!.render();
  expect(script.split('\n').slice(0, 4)).toEqual([
    'BÀI PHÁT THANH',
    'Bản tin tháng 10 năm 2026',
    'Đơn vị: Đảng bộ và chính quyền xã Mẫu',
    'Lưu ý: Dữ liệu minh họa, không có thật',
  ]);
  const [, read] = /\n----- ĐỌC TỪ ĐÂY -----\n([^]*)\n----- HẾT PHẦN ĐỌC -----\n$/u.exec(script)!;
  expect(read).toMatch(/^\nKính thưa toàn thể bà con\./u);
  expect(read).not.toMatch(/\d/u);
});
