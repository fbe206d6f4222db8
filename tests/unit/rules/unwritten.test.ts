import { expect, test } from 'vitest';
import { bulletinText, checkFiles } from '../../fixtures/content-folder.ts';

const file = 'bulletins/xa-mau/2026-10.md';
const skeleton = bulletinText('figures:\n  - { indicator: ho-ngheo, value: "1,97%" }')
  .replace(/^summary: .*$/m, 'summary: Chưa viết.')
  .concat('\n## Kết quả nổi bật\n\nChưa viết.\n');

async function problemsOf(text: string): Promise<string[]> {
  const { problems } = await checkFiles({ [file]: text });
  return problems.map(({ id, line, column, field, message, hint }) =>
    [id, `${line}:${column}`, field, message, hint].join(' | '),
  );
}

test('refuses to publish the words that a skeleton left to be replaced, in a field and in the text', async () => {
  expect(await problemsOf(skeleton)).toMatchInlineSnapshot(`
    [
      "text-unwritten | 4:10 | summary | Còn lời mẫu “Chưa viết.” chưa được thay. | Viết nội dung vào chỗ này, hoặc xóa cả mục; nếu còn đang soạn, ghi “status: draft”.",
      "text-unwritten | 12:1 |  | Còn lời mẫu “Chưa viết.” chưa được thay. | Viết nội dung vào chỗ này, hoặc xóa cả mục; nếu còn đang soạn, ghi “status: draft”.",
    ]
  `);
});

test('lets a draft hold them, not what is handed over for approval', async () => {
  expect(await problemsOf(skeleton.replace('summary:', 'status: draft\nsummary:'))).toEqual([]);
  const handedOver = 'status: review\napproval: { by: Chủ tịch Ủy ban nhân dân xã }\nsummary:';
  expect(await problemsOf(skeleton.replace('summary:', handedOver))).toHaveLength(2);
});

test('takes the same words inside a sentence for what they say', async () => {
  expect(
    await problemsOf(
      bulletinText('figures:\n  - { indicator: ho-ngheo, value: "1,97%" }').concat(
        '\nBáo cáo quý: Chưa viết. Hạn là 30/11.\n',
      ),
    ),
  ).toEqual([]);
});
