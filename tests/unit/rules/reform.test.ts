import { describe, expect, test } from 'vitest';
import { checkFiles, smallSite, type Files } from '../../fixtures/content-folder.ts';

const organization = (fields: string) =>
  `name: Xã Khác\nkind: peoples-committee\nlevel: xã\nplace: tỉnh Mẫu\n${fields}\n`;

/** The problems of the small site with `fields` added to its organization, and other files. */
async function problemsWith(fields: string, files: Files = {}): Promise<string[]> {
  const file = 'organizations/xa-mau.yaml';
  const { problems } = await checkFiles({ [file]: `${String(smallSite[file])}${fields}\n`, ...files });
  return problems.map(({ id, file: where, line, message, hint }) => `${id} ${where}:${line} ${message} → ${hint}`);
}

describe('lifetimes', () => {
  test('refuses a bulletin of a period wholly after the end', async () => {
    expect(await problemsWith('ended: 30/09/2026')).toMatchInlineSnapshot(`
      [
        "period-outside-lifetime bulletins/xa-mau/2026-10.md:3 Tháng 10 năm 2026 nằm ngoài thời gian hoạt động: Ủy ban nhân dân xã Mẫu kết thúc ngày 30/09/2026. → Chuyển bản tin sang đơn vị tiếp nhận nhiệm vụ, hoặc sửa kỳ báo cáo.",
      ]
    `);
  });

  test('refuses a bulletin of a period wholly before the founding', async () => {
    expect(await problemsWith('founded: 01/11/2026')).toMatchInlineSnapshot(`
      [
        "period-outside-lifetime bulletins/xa-mau/2026-10.md:3 Tháng 10 năm 2026 nằm ngoài thời gian hoạt động: Ủy ban nhân dân xã Mẫu chỉ thành lập ngày 01/11/2026. → Chuyển bản tin sang đơn vị trước đó, hoặc sửa kỳ báo cáo.",
      ]
    `);
  });

  test('accepts a bulletin of a period in which the organization existed for a day', async () => {
    expect(await problemsWith('ended: 01/10/2026')).toEqual([]);
    expect(await problemsWith('founded: 31/10/2026')).toEqual([]);
  });

  test('refuses an end before the founding', async () => {
    const problems = await problemsWith('founded: 01/10/2026\nended: 30/09/2026');
    expect(problems.filter((problem) => problem.startsWith('lifetime'))).toMatchInlineSnapshot(`
      [
        "lifetime-reversed organizations/xa-mau.yaml:7 Ủy ban nhân dân xã Mẫu kết thúc ngày 30/09/2026, trước khi thành lập ngày 01/10/2026. → Kiểm tra lại hai ngày “founded” và “ended”.",
      ]
    `);
  });

  test('refuses a former name that lasts to the end', async () => {
    const names = 'ended: 31/10/2026\nformerNames:\n  - { name: Xã Mẫu Cũ, until: 31/10/2026 }';
    expect(await problemsWith(names)).toMatchInlineSnapshot(`
      [
        "former-name-after-end organizations/xa-mau.yaml:8 Tên cũ còn dùng đến 31/10/2026, nhưng Ủy ban nhân dân xã Mẫu đã kết thúc ngày 31/10/2026. → Ghi ngày cuối cùng mang tên cũ, trước khi đổi sang tên ở “name”.",
      ]
    `);
    expect(await problemsWith(names.replace('until: 31', 'until: 30'))).toEqual([]);
  });
});

describe('successions', () => {
  test('refuses successors of an organization that has not ended', async () => {
    const files = { 'organizations/xa-khac.yaml': organization('') };
    expect(await problemsWith('successors: [xa-khac]', files)).toMatchInlineSnapshot(`
      [
        "succession-without-end organizations/xa-mau.yaml:6 Ủy ban nhân dân xã Mẫu có đơn vị tiếp nhận nhiệm vụ nhưng chưa ghi ngày kết thúc. → Thêm “ended: …”, là ngày hoạt động cuối cùng.",
      ]
    `);
  });

  test('refuses a successor that ended before', async () => {
    const files = { 'organizations/xa-khac.yaml': organization('ended: 31/10/2026') };
    expect(await problemsWith('ended: 31/10/2026\nsuccessors: [xa-khac]', files)).toMatchInlineSnapshot(`
      [
        "successor-ended organizations/xa-mau.yaml:7 Xã Khác đã kết thúc ngày 31/10/2026, không thể tiếp nhận nhiệm vụ từ 01/11/2026. → Kiểm tra lại mã đơn vị tiếp nhận và ngày kết thúc của hai đơn vị.",
      ]
    `);
  });

  test('accepts a successor that ended later', async () => {
    const files = { 'organizations/xa-khac.yaml': organization('ended: 01/11/2026') };
    expect(await problemsWith('ended: 31/10/2026\nsuccessors: [xa-khac]', files)).toEqual([]);
  });

  test('refuses successions that come back to where they began, at each organization in the circle', async () => {
    const files = { 'organizations/xa-khac.yaml': organization('ended: 31/10/2026\nsuccessors: [xa-mau]') };
    expect(await problemsWith('ended: 31/10/2026\nsuccessors: [xa-khac]', files)).toMatchInlineSnapshot(`
      [
        "succession-circular organizations/xa-khac.yaml:6 Các đơn vị tiếp nhận nhiệm vụ nối thành vòng, trở lại chính Xã Khác. → Chỉ ghi đơn vị thành lập hoặc nhận nhiệm vụ sau; nếu chỉ đổi tên, dùng “formerNames”.",
        "succession-circular organizations/xa-mau.yaml:7 Các đơn vị tiếp nhận nhiệm vụ nối thành vòng, trở lại chính Ủy ban nhân dân xã Mẫu. → Chỉ ghi đơn vị thành lập hoặc nhận nhiệm vụ sau; nếu chỉ đổi tên, dùng “formerNames”.",
      ]
    `);
  });
});
