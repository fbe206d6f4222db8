import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { encodePng } from '../../../src/cards/encode-png.ts';

/** Offset of the colour type in a PNG: 3 is a palette, 2 red, green and blue. */
const colourTypeAt = 25;

const picture = fc
  .record({
    width: fc.integer({ min: 1, max: 24 }),
    height: fc.integer({ min: 1, max: 24 }),
    colours: fc.integer({ min: 1, max: 400 }),
  })
  .chain(({ width, height, colours }) =>
    fc
      .array(fc.integer({ min: 0, max: colours - 1 }), { minLength: width * height, maxLength: width * height })
      .map((list) => {
        const pixels = Buffer.alloc(list.length * 4, 0xff);
        list.forEach((colour, index) => pixels.writeUIntBE(colour * 41_221, index * 4, 3));
        return { width, height, pixels };
      }),
  );

it('decodes to the very pixels, with a palette and without', async () => {
  await fc.assert(
    fc.asyncProperty(picture, async ({ width, height, pixels }) => {
      const png = sharp(encodePng(pixels, width, height), { failOn: 'warning' });
      const { data, info } = await png.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([width, height]);
      expect(data.equals(pixels)).toBe(true);
    }),
  );
});

it('takes a palette for 256 colours and none for 257', () => {
  const strip = (count: number) => {
    const pixels = Buffer.alloc(count * 4, 0xff);
    for (let index = 0; index < count; index += 1) pixels.writeUIntBE(index * 7, index * 4, 3);
    return encodePng(pixels, count, 1)[colourTypeAt];
  };
  expect(strip(256)).toBe(3);
  expect(strip(257)).toBe(2);
});

it('refuses pixels that do not make up the size', () => {
  expect(() => encodePng(Buffer.alloc(15), 2, 2)).toThrow(RangeError);
});
