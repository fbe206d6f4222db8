import { describe, expect, it } from 'vitest';
import { colours } from '../../../src/cards/look.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { cardSizes } from '../../../src/views/card.ts';
import { countColour, decodePicture, type Area, type Picture } from './picture.ts';
import { longTitle, samplePlate, shapes } from './sample-cards.ts';

const frame = 40;

/** How many pixels of an area are not the ground of a plate. */
function countInk(picture: Picture, area: Area): number {
  const pixels = (area.right - area.left + 1) * (area.bottom - area.top + 1);
  return pixels - countColour(picture, area, colours.red);
}

describe.each(shapes)('a %s plate', (shape) => {
  const { width, height } = cardSizes[shape];
  const top = { left: 0, right: width - 1, top: 0, bottom: 20 };

  it.each([
    ['a short name', {}],
    ['a long name', { title: longTitle.slice(0, 160), lead: longTitle.slice(0, 90) }],
    ['a notice', { notice: 'Dữ liệu minh họa' }],
    ['a long site', { site: longTitle.slice(0, 60), address: 'congkhai.vinhthanhtrung.chauphu.angiang.gov.vn' }],
  ])('with %s keeps its letters inside its frame, evenly about the middle line', async (_what, changes) => {
    const png = await renderCard(samplePlate(shape, changes));
    const picture = await decodePicture(png);
    expect([picture.width, picture.height]).toEqual([width, height]);
    expect(png.length).toBeLessThan(60 * 1024);
    const sides = { top: frame, bottom: height - frame };
    expect(countInk(picture, { ...sides, left: frame, right: frame + 20 })).toBe(0);
    expect(countInk(picture, { ...sides, left: width - frame - 21, right: width - frame - 1 })).toBe(0);
    expect(
      countInk(picture, { left: frame, right: width - frame - 1, top: height - frame - 8, bottom: height - frame - 1 }),
    ).toBe(0);
    const [left, right] = [
      countInk(picture, { ...sides, left: frame, right: width / 2 - 1 }),
      countInk(picture, { ...sides, left: width / 2, right: width - frame - 1 }),
    ];
    expect(left / right).toBeGreaterThan(0.75);
    expect(left / right).toBeLessThan(1.33);
  });

  it('hangs what no reader may miss over its frame, and nothing where there is nothing', async () => {
    const shown = await decodePicture(await renderCard(samplePlate(shape, { notice: 'Dữ liệu minh họa' })));
    const without = await decodePicture(await renderCard(samplePlate(shape)));
    expect(countColour(shown, top, colours.paper)).toBeGreaterThan(3000);
    expect(countInk(without, top)).toBe(0);
  });

  it('has a frame as far from every edge', async () => {
    const picture = await decodePicture(await renderCard(samplePlate(shape)));
    const golden = (x: number, y: number) =>
      countColour(picture, { left: x, right: x, top: y, bottom: y }, colours.gold);
    for (let from = 0; from < frame; from += 1) {
      const drawn = golden(width / 2, from);
      expect(drawn).toBe((from >= 24 && from < 28) || from === 34 ? 1 : 0);
      const others = [golden(width / 2, height - 1 - from), golden(from, 300), golden(width - 1 - from, 300)];
      expect(others, `${from} pixels from the edge`).toEqual([drawn, drawn, drawn]);
    }
  });

  it('refuses what does not fit', async () => {
    await expect(renderCard(samplePlate(shape, { title: `${longTitle} `.repeat(12) }))).rejects.toMatchObject({
      field: 'tiêu đề',
    });
    await expect(renderCard(samplePlate(shape, { kicker: `${longTitle} `.repeat(8) }))).rejects.toThrow('rút gọn');
  });
});

it('names its site once', async () => {
  const height = 630;
  const foot = { left: 200, right: 1000, top: height - 110, bottom: height - frame - 10 };
  const own = await decodePicture(await renderCard(samplePlate('wide', { title: 'Minh Bạch' })));
  const other = await decodePicture(await renderCard(samplePlate('wide')));
  expect(countColour(own, foot, colours.paper)).toBe(0);
  expect(countColour(other, foot, colours.paper)).toBeGreaterThan(500);
});
