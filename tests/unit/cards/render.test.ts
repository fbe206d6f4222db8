import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CardError } from '../../../src/cards/card-error.ts';
import { colours } from '../../../src/cards/look.ts';
import { margins } from '../../../src/cards/margins.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { cardSizes } from '../../../src/views/card.ts';
import type { Card } from '../../../src/views/card.ts';
import { countColour, decodePicture, findInk } from './picture.ts';
import { longTitle, sampleCard, shapes } from './sample-cards.ts';

const belowEdge = 24;
const largestFile = 60 * 1024;

/** Decodes the picture and holds its ink against the margins of its shape. */
async function expectInsideMargins(card: Card, png: Buffer) {
  const picture = await decodePicture(png);
  const { width, height } = cardSizes[card.shape];
  const { side, bottom } = margins[card.shape];
  expect([picture.width, picture.height]).toEqual([width, height]);
  const ink = findInk(picture, belowEdge);
  // Letters may reach a pixel or two over their boxes.
  expect(ink?.left).toBeGreaterThanOrEqual(side - 3);
  expect(ink?.right).toBeLessThan(width - side + 3);
  expect(ink?.bottom).toBeLessThan(height - bottom);
  expect(ink?.bottom).toBeGreaterThan(height - bottom - 40);
  return picture;
}

describe.each(shapes)('a %s card', (shape) => {
  it.each([0, 1, 2, 3, 4])('with %i figures is inked inside its margins and small', async (count) => {
    const card = sampleCard(shape, count);
    const png = await renderCard(card);
    const { width, height } = cardSizes[shape];
    const picture = await expectInsideMargins(card, png);
    const middle = { left: 0, right: width - 1, top: Math.round(height * 0.4), bottom: Math.round(height * 0.78) };
    const red = countColour(picture, middle, colours.red);
    if (count === 0) expect(red).toBe(0);
    else expect(red).toBeGreaterThan(2000);
    expect(countColour(picture, middle, colours.gold)).toBeGreaterThan(200);
    expect(png.length).toBeLessThan(largestFile);
  });

  it.each([0, 1, 2, 3, 4])('with %i figures takes a title of over 200 characters', async (count) => {
    expect(longTitle.length).toBeGreaterThan(200);
    const card = sampleCard(shape, count, { title: longTitle });
    await expectInsideMargins(card, await renderCard(card));
  });

  it('takes a title of one letter and nothing else', async () => {
    const { name, design, kicker, site, address, alt } = sampleCard(shape, 0);
    const card = { name, shape, design, kicker, title: 'Ễ', figures: [], site, address, alt };
    await expectInsideMargins(card, await renderCard(card));
  });

  it('hangs the notice from its edge as a red tab', async () => {
    const { width } = cardSizes[shape];
    const tab = { left: width / 2, right: width - margins[shape].side - 1, top: belowEdge, bottom: 56 };
    const without = await decodePicture(await renderCard(sampleCard(shape, 1)));
    const shown = await decodePicture(await renderCard(sampleCard(shape, 1, { notice: 'Dữ liệu minh họa' })));
    expect(countColour(without, tab, colours.red)).toBe(0);
    expect(countColour(shown, tab, colours.red)).toBeGreaterThan(3000);
    expect(countColour(shown, tab, colours.paper)).toBeGreaterThan(100);
  });

  it('sets the same words larger where there are fewer of them', async () => {
    const height = async (title: string) => {
      const picture = await decodePicture(await renderCard(sampleCard(shape, 2, { title })));
      return countColour(
        picture,
        { left: 0, top: 0, right: picture.width - 1, bottom: picture.height * 0.3 },
        colours.ink,
      );
    };
    expect((await height('Đối thoại')) / 'Đốithoại'.length).toBeGreaterThan(
      (await height(longTitle)) / longTitle.length,
    );
  });
});

it.each<[string, Partial<Card>, string]>([
  ['a title of thousands of letters', { title: `${longTitle} `.repeat(12) }, 'tiêu đề'],
  ['a word wider than the card', { title: 'a'.repeat(120) }, 'tiêu đề'],
  [
    'a number wider than its column',
    { figures: [{ value: '1'.repeat(60), label: 'hộ' }] },
    'giá trị của số liệu thứ 1',
  ],
  ['a label without spaces', { figures: [{ value: '1', label: 'x'.repeat(90) }] }, 'nhãn của số liệu thứ 1'],
  ['an organization of many lines', { organization: 'Ban Chấp hành Đảng bộ huyện '.repeat(40) }, 'tên cơ quan, đơn vị'],
  ['a notice of many lines', { notice: 'Dữ liệu minh họa '.repeat(60) }, 'dòng lưu ý'],
  ['a lead of a page', { figures: [], lead: 'Một chi bộ ấp giữ nếp sinh hoạt. '.repeat(60) }, 'câu dẫn'],
])('refuses %s and names the text', async (_what, changes, field) => {
  for (const shape of shapes) {
    const refusal = await renderCard(sampleCard(shape, 2, changes)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CardError);
    expect(refusal).toMatchObject({ field, card: 'ban-tin-giong-rieng-2015-2020' });
    expect((refusal as CardError).message).toContain('rút gọn');
  }
});

it('keeps whatever it draws inside the margins, and refuses the rest', async () => {
  const words = [
    'Ủy',
    'ban',
    'nhân',
    'dân',
    'phường',
    'nghiêng',
    'ở',
    'Ễ',
    'giải',
    'quyết',
    '54.382',
    'nghĩa',
    '(quý',
    'III)',
  ];
  const text = (minLength: number, maxLength: number) =>
    fc.array(fc.constantFrom(...words), { minLength, maxLength }).map((list) => list.join(' '));
  const value = fc.constantFrom('0', '31/34', '1.234.567.890', 'trên 6,5 tỉ đồng', '18,31% → 3,89%', 'Không công bố');
  const figure = fc.record({ value, label: text(1, 14), change: text(0, 6) });
  const card = fc.record({
    name: fc.constant('the'),
    shape: fc.constantFrom(...shapes),
    design: fc.constant('account' as const),
    kicker: text(1, 4),
    title: text(1, 70),
    organization: text(0, 14),
    period: text(0, 8),
    figures: fc.array(figure, { maxLength: 4 }),
    lead: text(0, 50),
    site: text(1, 4),
    address: fc.constant('minhbach.example'),
    alt: fc.constant('x'),
  });
  await fc.assert(
    fc.asyncProperty(card, async (drawn) => {
      const png = await renderCard(drawn).catch((error: unknown) => {
        if (error instanceof CardError && error.field !== '') return undefined;
        throw error;
      });
      if (png) await expectInsideMargins(drawn, png);
    }),
    { numRuns: 12 },
  );
});
