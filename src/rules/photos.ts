import { entriesIn, type Content } from '../domain/content.ts';
import { nearestOf } from '../vietnamese/nearest.ts';
import type { Finding } from './finding.ts';

/** Checks that the photos that stories name lie beside them. */
export function checkPhotos(content: Content): Finding[] {
  const files = [...content.pictures.keys()].map((path) => path.replace(/^stories\//, ''));
  return entriesIn(content, 'stories').flatMap(({ id: entry, data }) =>
    (data.photos ?? []).flatMap(({ file }, index): Finding[] => {
      if (content.pictures.has(`stories/${file}`)) return [];
      const nearest = nearestOf(file, files);
      return [
        {
          ...{ id: 'photo-missing', severity: 'error', collection: 'stories', entry, keys: ['photos', index, 'file'] },
          message: `Không có ảnh “${file}” cạnh bài viết, hoặc ảnh ấy không mở được.`,
          hint: nearest
            ? `Có phải “${nearest}”?`
            : 'Đặt tệp ảnh vào thư mục stories, cạnh bài viết, rồi ghi đúng tên tệp.',
        } as Finding,
      ];
    }),
  );
}
