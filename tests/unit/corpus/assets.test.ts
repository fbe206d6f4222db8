import { mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mostPixels } from '../../../src/corpus/asset-format.ts';
import { encodePhoto, readPictures } from '../../../src/corpus/encode-photo.ts';
import { checkAssets, largestAsset } from '../../../src/corpus/check-assets.ts';

const picture = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 40 } } });

const gps = {
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 54/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 18/1 0/1' },
};

async function folderWith(files: Record<string, Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assets-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return folder;
}

async function told(files: Record<string, Uint8Array>): Promise<string[]> {
  const problems = await checkAssets(await folderWith(files), Object.keys(files));
  return problems.map(({ id, severity, file }) => `${severity} ${id} ${file}`);
}

describe('pictures beside stories', () => {
  test('of every format are accepted', async () => {
    const files = {
      'a.jpg': await picture().jpeg().toBuffer(),
      'b.jpeg': await picture().jpeg().toBuffer(),
      'c.png': await picture().png().toBuffer(),
      'd.webp': await picture().webp().toBuffer(),
      'e.avif': await picture().avif().toBuffer(),
    };
    expect(await told(files)).toEqual([]);
  });

  test('must be what their name says', async () => {
    const png = await picture().png().toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const gif = await picture().gif().toBuffer();
    expect(
      await told({
        'a.jpg': png,
        'b.png': svg,
        'c.webp': gif,
        'd.avif': Buffer.from('\0\0\0\x20ftypheic'),
        'e.jpg': Buffer.alloc(0),
      }),
    ).toEqual([
      'error asset-format-differs a.jpg',
      'error asset-not-image b.png',
      'error asset-not-image c.webp',
      'error asset-not-image d.avif',
      'error asset-not-image e.jpg',
    ]);
  });

  test('that are cut short or corrupt are refused', async () => {
    const whole = await sharp(Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => (at * 7919) % 251)), {
      raw: { width: 300, height: 300, channels: 3 },
    })
      .jpeg()
      .toBuffer();
    const png = await picture(200, 200).png().toBuffer();
    expect(
      await told({
        'a.jpg': whole.subarray(0, whole.length >> 1),
        'b.jpg': whole.subarray(0, 20),
        'c.png': png.subarray(0, png.length - 40),
      }),
    ).toEqual(['error asset-damaged a.jpg', 'error asset-damaged b.jpg', 'error asset-damaged c.png']);
  });

  test('that are too large in bytes or pixels are refused', async () => {
    const wide = await picture(10_000, mostPixels / 10_000 + 1)
      .png()
      .toBuffer();
    const folder = await folderWith({ 'a.png': wide, 'b.png': new Uint8Array(1) });
    await truncate(join(folder, 'b.png'), largestAsset + 1);
    const problems = await checkAssets(folder, ['a.png', 'b.png']);
    expect(problems.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Ảnh có kích thước 10.000 × 5.001 điểm ảnh, nhiều hơn 50 triệu điểm ảnh.",
        "Tệp ảnh lớn 8,1 MB, vượt quá giới hạn 8 MB.",
      ]
    `);
  });

  test('that are links or absent are refused', async () => {
    const folder = await folderWith({ 'a.png': await picture().png().toBuffer() });
    await symlink(join(folder, 'a.png'), join(folder, 'b.png'));
    const problems = await checkAssets(folder, ['b.png', 'c.png']);
    expect(problems.map(({ id, file }) => `${id} ${file}`)).toEqual([
      'asset-unreadable b.png',
      'asset-unreadable c.png',
    ]);
  });
});

describe('data hidden in a picture', () => {
  test('is told with its position and names, and does not stop publication', async () => {
    const files = {
      'a.jpg': await picture().withExif(gps).jpeg().toBuffer(),
      'b.png': await picture().withExif(gps).png().toBuffer(),
      'c.webp': await picture()
        .withExif({ IFD0: { Artist: 'Nguyen Van Binh' } })
        .webp()
        .toBuffer(),
      'd.jpg': await picture()
        .withExif({ IFD0: { Software: 'Phan mem' } })
        .jpeg()
        .toBuffer(),
      'e.jpg': await picture()
        .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>9,54N</exif:GPSLatitude></x:xmpmeta>')
        .jpeg()
        .toBuffer(),
    };
    expect(await told(files)).toEqual([
      'warning asset-position a.jpg',
      'warning asset-position b.png',
      'warning asset-names c.webp',
      'note asset-metadata d.jpg',
      'warning asset-position e.jpg',
    ]);
  });

  test('is not told in words that were in it', async () => {
    const problems = await checkAssets(
      await folderWith({
        'c.jpg': await picture()
          .withExif({ IFD0: { Artist: 'Nguyen Van Binh' } })
          .jpeg()
          .toBuffer(),
      }),
      ['c.jpg'],
    );
    expect(JSON.stringify(problems)).not.toContain('Binh');
  });
});

describe('a photo for publication', () => {
  test.each(['a.jpg', 'a.png', 'a.webp', 'a.avif'])('made from %s carries pixels alone', async (name) => {
    const source = picture()
      .withExif({ ...gps, IFD0: { Artist: 'Nguyen Van Binh' } })
      .withXmp('<x:xmpmeta>Binh</x:xmpmeta>');
    const bytes = await source.toFormat(name.slice(2) === 'jpg' ? 'jpeg' : (name.slice(2) as 'png')).toBuffer();
    expect(bytes.includes('Binh')).toBe(true);
    const folder = await folderWith({ [name]: Buffer.concat([bytes, Buffer.from('trailing 0912345678')]) });
    for (const format of ['avif', 'webp'] as const) {
      const photo = await encodePhoto(join(folder, name), 20, format);
      const { exif, xmp, iptc, icc, comments, width, format: made } = await sharp(photo).metadata();
      expect({ exif, xmp, iptc, icc, comments, width }).toEqual({ width: 20 });
      expect(made).toBe(format === 'avif' ? 'heif' : 'webp');
      expect(photo.includes('Binh') || photo.includes('0912345678')).toBe(false);
      expect(await encodePhoto(join(folder, name), 20, format)).toEqual(photo);
    }
    expect((await readFile(join(folder, name))).includes('Binh')).toBe(true);
  });

  test('stands upright, and is known by its upright size', async () => {
    const folder = await folderWith({ 'a.jpg': await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer() });
    const { width, height, orientation } = await sharp(await encodePhoto(join(folder, 'a.jpg'), 20, 'webp')).metadata();
    expect({ width, height, orientation }).toEqual({ width: 20, height: 40 });
    expect((await readPictures(folder, ['a.jpg'])).get('a.jpg')).toMatchObject({ width: 20, height: 40 });
  });

  test('is made from pictures alone', async () => {
    const folder = await folderWith({ 'a.svg': Buffer.from('<svg/>'), 'b.jpg': Buffer.from('x') });
    await expect(encodePhoto(join(folder, 'a.svg'), 20, 'webp')).rejects.toThrow();
    await expect(encodePhoto(join(folder, 'b.jpg'), 20, 'webp')).rejects.toThrow();
    expect((await readPictures(folder, ['b.jpg', 'c.jpg'])).size).toBe(0);
  });

  test('has another digest for other pixels', async () => {
    const blue = sharp({ create: { width: 40, height: 20, channels: 3, background: '#00f' } });
    const folder = await folderWith({
      'a.png': await picture().png().toBuffer(),
      'b.png': await blue.png().toBuffer(),
    });
    const [one, other] = [...(await readPictures(folder, ['a.png', 'b.png'])).values()];
    expect(one!.digest).not.toBe(other!.digest);
  });
});
