import { describe, expect, test } from 'vitest';
import { viewReform, type LinkedText } from '../../../src/views/reform-view.ts';
import { makeContent } from '../../fixtures/commitments.ts';

const one = (name: string, fields: Record<string, unknown> = {}) => ({
  name,
  kind: 'peoples-committee',
  level: 'xã',
  place: 'tỉnh Mẫu',
  ...fields,
});
const ended = '30/06/2025';

/** What the page of each organization says, links in brackets. */
function sentencesOf(organizations: Record<string, Record<string, unknown>>, id: string): string[] | undefined {
  const content = makeContent({ organizations });
  const write = (text: LinkedText) =>
    text.map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}](${piece.href})`)).join('');
  return viewReform(content, content.organizations.get(id)!)?.sentences.map(write);
}

describe('what an organization says of reforms', () => {
  test('says nothing where nothing happened', () => {
    expect(sentencesOf({ a: one('Xã A') }, 'a')).toBeUndefined();
  });

  test('names what took over from it, and what it took over', () => {
    const organizations = { a: one('Xã A', { ended, successors: ['b'] }), b: one('Xã B') };
    expect(sentencesOf(organizations, 'a')).toMatchInlineSnapshot(`
      [
        "Từ 01/07/2025, nhiệm vụ của Xã A do [Xã B](/mb/don-vi/b/) tiếp nhận. Số liệu đã công bố vẫn giữ nguyên tại đây.",
      ]
    `);
    expect(sentencesOf(organizations, 'b')).toMatchInlineSnapshot(`
      [
        "Từ 01/07/2025, Xã B tiếp nhận nhiệm vụ của [Xã A](/mb/don-vi/a/). Số liệu trước đó xem tại trang của đơn vị ấy.",
      ]
    `);
  });

  test('tells a merger from both sides', () => {
    const organizations = {
      a: one('Xã A', { ended, successors: ['c'] }),
      b: one('Xã B', { ended, successors: ['c'] }),
      x: one('Xã X', { ended: '31/12/2024', successors: ['c'] }),
      c: one('Xã C'),
    };
    expect(sentencesOf(organizations, 'a')).toMatchInlineSnapshot(`
      [
        "Từ 01/07/2025, nhiệm vụ của Xã A, cùng với nhiệm vụ của [Xã B](/mb/don-vi/b/), do [Xã C](/mb/don-vi/c/) tiếp nhận. Số liệu đã công bố vẫn giữ nguyên tại đây.",
      ]
    `);
    expect(sentencesOf(organizations, 'c')).toMatchInlineSnapshot(`
      [
        "Từ 01/01/2025, Xã C tiếp nhận nhiệm vụ của [Xã X](/mb/don-vi/x/). Số liệu trước đó xem tại trang của đơn vị ấy.",
        "Từ 01/07/2025, Xã C tiếp nhận nhiệm vụ của [Xã A](/mb/don-vi/a/) và [Xã B](/mb/don-vi/b/). Số liệu trước đó xem tại trang của từng đơn vị.",
      ]
    `);
  });

  test('tells a split', () => {
    const organizations = {
      a: one('Huyện A', { ended, successors: ['b', 'c', 'd'] }),
      b: one('Xã B'),
      c: one('Xã C'),
      d: one('Xã D'),
    };
    expect(sentencesOf(organizations, 'a')).toMatchInlineSnapshot(`
      [
        "Từ 01/07/2025, nhiệm vụ của Huyện A do [Xã B](/mb/don-vi/b/), [Xã C](/mb/don-vi/c/) và [Xã D](/mb/don-vi/d/) tiếp nhận. Số liệu đã công bố vẫn giữ nguyên tại đây.",
      ]
    `);
  });

  test('tells who holds the duties now where a successor ended in its turn', () => {
    const organizations = {
      a: one('Xã A', { ended: '31/12/2020', successors: ['b'] }),
      b: one('Xã B', { ended, successors: ['c'] }),
      c: one('Xã C'),
    };
    expect(sentencesOf(organizations, 'a')?.at(-1)).toMatchInlineSnapshot(
      `"Nay các nhiệm vụ ấy thuộc [Xã C](/mb/don-vi/c/)."`,
    );
  });

  test('tells an end without a successor', () => {
    expect(sentencesOf({ a: one('Huyện A', { ended }) }, 'a')).toMatchInlineSnapshot(`
      [
        "Huyện A hoạt động đến hết ngày 30/06/2025. Số liệu đã công bố vẫn giữ nguyên tại đây.",
      ]
    `);
  });

  test('tells renamings in the order of time', () => {
    const formerNames = [
      { name: 'Xã Hai', until: ended },
      { name: 'Xã Một', until: '31/12/1999' },
    ];
    expect(sentencesOf({ a: one('Phường Ba', { formerNames }) }, 'a')).toMatchInlineSnapshot(`
      [
        "Từ 01/01/2000, Xã Một đổi tên thành Xã Hai.",
        "Từ 01/07/2025, Xã Hai đổi tên thành Phường Ba.",
      ]
    `);
  });
});
