import sharp from 'sharp';

/** The decoded pixels of a PNG: three bytes a pixel. */
export interface Picture {
  width: number;
  height: number;
  pixels: Buffer;
}

/** A rectangle of pixels; right and bottom are the last column and row inside of it. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Decodes a PNG; rejects a damaged one. */
export async function decodePicture(png: Buffer): Promise<Picture> {
  const { data, info } = await sharp(png, { failOn: 'warning' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** The smallest area of the rows from `fromRow` on that holds every pixel unlike paper, or undefined for blank rows. */
export function findInk({ width, height, pixels }: Picture, fromRow: number): Area | undefined {
  const paper = [0xff, 0xfd, 0xf8];
  let area: Area | undefined;
  for (let y = fromRow; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      if (paper.every((value, channel) => pixels[at + channel] === value)) continue;
      area = area
        ? { ...area, left: Math.min(area.left, x), right: Math.max(area.right, x), bottom: y }
        : { left: x, right: x, top: y, bottom: y };
    }
  }
  return area;
}

/** How many pixels of an area have exactly this colour, written `#rrggbb`. */
export function countColour({ width, pixels }: Picture, area: Area, colour: string): number {
  const wanted = Number.parseInt(colour.slice(1), 16);
  let count = 0;
  for (let y = area.top; y <= area.bottom; y += 1) {
    for (let x = area.left; x <= area.right; x += 1) {
      if (pixels.readUIntBE((y * width + x) * 3, 3) === wanted) count += 1;
    }
  }
  return count;
}
