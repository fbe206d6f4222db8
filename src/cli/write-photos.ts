import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encodePhoto } from '../corpus/encode-photo.ts';
import type { PhotoFile } from '../views/photo-view.ts';

/** Makes the photos of a site from the pictures of `contentFolder`, into the site built in `folder`. */
export async function writePhotos(photos: readonly PhotoFile[], contentFolder: string, folder: string): Promise<void> {
  for (const { path, source, width, format } of photos) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await encodePhoto(join(contentFolder, source), width, format));
  }
}
