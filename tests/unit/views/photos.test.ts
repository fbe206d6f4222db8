import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { listPhotoFiles, viewPhotos } from '../../../src/views/photo-view.ts';
import { viewStory } from '../../../src/views/story-view.ts';
import { checkFiles } from '../../fixtures/content-folder.ts';

const story = (photos: string, more = '') =>
  `---\ntitle: Đường ấp 3\nsummary: Dân bàn, dân làm.\nkind: practice\norganization: xa-mau\npublished: 06/11/2026\n${photos}${more}---\n\nĐường đã xong.\n`;

const photoOf = (file: string, more = '') =>
  `photos:\n  - file: ${file}\n    alt: Ngõ ấp 3 sau khi làm đường\n    credit: Văn phòng xã\n    people: không\n${more}`;

const pictureOf = (width: number) =>
  sharp({ create: { width, height: width / 2, channels: 3, background: '#845' } })
    .jpeg()
    .toBuffer();

async function viewed(width: number, address = 'https://example.vn/') {
  const { content } = await checkFiles({
    'stories/duong-ap-3.md': story(photoOf('hop-dan.jpg', '    caption: Tháng 10/2026.\n')),
    'stories/hop-dan.jpg': await pictureOf(width),
    'stories/khong-dung.jpg': await pictureOf(600),
  });
  const placed = { ...content!, site: { ...content!.site, address } };
  return { content: placed, photos: viewPhotos(placed, placed.stories.get('duong-ap-3')!) };
}

describe('a photo of a story', () => {
  test('is offered in widths up to its own, in two formats, with its size', async () => {
    const { photos } = await viewed(1200);
    const [photo] = photos;
    expect(photo).toMatchObject({ width: 1200, height: 600, caption: 'Tháng 10/2026.', credit: 'Văn phòng xã' });
    expect(photo!.sources.map(({ type, srcset }) => [type, srcset.replace(/\.[0-9a-f]{12}\./g, '.#.')])).toEqual([
      ['image/avif', '/anh/hop-dan-480.#.avif 480w, /anh/hop-dan-960.#.avif 960w, /anh/hop-dan-1200.#.avif 1200w'],
      ['image/webp', '/anh/hop-dan-480.#.webp 480w, /anh/hop-dan-960.#.webp 960w, /anh/hop-dan-1200.#.webp 1200w'],
    ]);
    expect(photo!.src).toMatch(/hop-dan-960\..*\.webp$/);
  });

  test('is never wider than the picture, nor than a screen needs', async () => {
    expect((await viewed(300)).photos[0]!.sources[1]!.srcset).toMatch(/^\/anh\/hop-dan-300\.[^ ]* 300w$/);
    expect((await viewed(4000)).photos[0]!.sources[1]!.srcset).toMatch(/ 480w, .* 960w, [^,]* 1440w$/);
  });

  test('stands under the path of the site, and only what a story names is made', async () => {
    const { content, photos } = await viewed(600, 'https://example.vn/xa/');
    const shown = photos[0]!.sources.flatMap(({ srcset }) => srcset.split(', ').map((one) => one.split(' ')[0]!));
    expect(shown).toEqual(listPhotoFiles(content).map(({ path }) => `/xa${path}`));
    expect(listPhotoFiles(content).every(({ source }) => source === 'stories/hop-dan.jpg')).toBe(true);
  });
});

describe('a photo is refused', () => {
  const idsOf = async (text: string) =>
    (await checkFiles({ 'stories/duong-ap-3.md': text, 'stories/hop-dan.jpg': await pictureOf(600) })).problems
      .filter(({ severity }) => severity === 'error')
      .map(({ id, field }) => `${id} ${field}`);

  test('where it shows people who did not agree', async () => {
    const people = photoOf('hop-dan.jpg').replace('people: không', 'people: có');
    expect(await idsOf(story(people))).toEqual(['photo-no-consent photos.0.consent']);
    expect(await idsOf(story(`${people}    consent: Đồng ý tại cuộc họp ngày 12/10/2026.\n`))).toEqual([]);
  });

  test.each(['alt', 'credit', 'people'])('without %s', async (field) => {
    const without = photoOf('hop-dan.jpg').replace(new RegExp(`^ +${field}:.*\\n`, 'm'), '');
    expect(await idsOf(story(without))).toEqual([expect.stringContaining(`photos.0.${field}`)]);
  });

  test('where its file is not there, with the name that is', async () => {
    const { problems } = await checkFiles({
      'stories/duong-ap-3.md': story(photoOf('hop-dam.jpg')),
      'stories/hop-dan.jpg': await pictureOf(600),
    });
    expect(problems.map(({ id, field, hint }) => [id, field, hint])).toEqual([
      ['photo-missing', 'photos.0.file', 'Có phải “hop-dan.jpg”?'],
      ['asset-unused', '', expect.stringContaining('photos')],
    ]);
  });
});

test('a picture that no story shows is told to its editors, and one that is shown is not', async () => {
  const { problems } = await checkFiles({
    'stories/duong-ap-3.md': story(photoOf('hop-dan.jpg')),
    'stories/hop-dan.jpg': await pictureOf(600),
    'stories/hop-dan-2.jpg': await pictureOf(600),
  });
  expect(problems.map(({ id, severity, file }) => `${severity} ${id} ${file}`)).toEqual([
    'note asset-unused stories/hop-dan-2.jpg',
  ]);
});

test('stories are related by the measure they tell of, before the organization', async () => {
  const about = (title: string, summary: string) =>
    story('', '').replace('title: Đường ấp 3', `title: ${title}`).replace('Dân bàn, dân làm.', summary);
  const bulletin = 'bulletin: xa-mau/2026-10\n';
  const withBulletin = (text: string) => text.replace('kind:', `${bulletin}kind:`);
  const { content } = await checkFiles({
    'stories/a.md': withBulletin(about('Giảm nghèo', 'Còn :so[figures.ho-ngheo].')),
    'stories/b.md': about('Đường ấp 4', 'Dân làm đường.'),
    'stories/c.md': withBulletin(about('Thoát nghèo', 'Nay chỉ :so[figures.ho-ngheo].')),
  });
  const { related } = viewStory(content!, content!.stories.get('a')!);
  expect(related.map(({ text }) => text)).toEqual(['Thoát nghèo', 'Đường ấp 4']);
});
