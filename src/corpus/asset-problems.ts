import type { Problem } from '../domain/problem.ts';
import { formatNumber } from '../vietnamese/number.ts';
import { extensionOf, type ImageFormat } from './asset-format.ts';
import type { HiddenData } from './asset-metadata.ts';

/** What can be said of a picture. */
export type AssetProblem = Pick<Problem, 'id' | 'severity' | 'message' | 'hint'>;

const formatNames: Record<ImageFormat, string> = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP', avif: 'AVIF' };

const count = (value: number) => formatNumber({ value, decimals: 0 });

/** Every kind of problem that a picture can have. The ids are permanent. */
export const assetProblems = {
  unreadable: (reason: string): AssetProblem => ({
    id: 'asset-unreadable',
    severity: 'error',
    message: `Không đọc được tệp ảnh này: ${reason}.`,
    hint: 'Kiểm tra tệp và quyền truy cập của tệp rồi chạy lại.',
  }),
  tooLarge: (size: string, limit: string): AssetProblem => ({
    id: 'asset-too-large',
    severity: 'error',
    message: `Tệp ảnh lớn ${size}, vượt quá giới hạn ${limit}.`,
    hint: 'Thu nhỏ ảnh (chiều ngang 2.000 điểm ảnh là đủ) hoặc lưu lại với mức nén cao hơn.',
  }),
  notAnImage: (promised: ImageFormat): AssetProblem => ({
    id: 'asset-not-image',
    severity: 'error',
    message: `Tệp mang tên ảnh ${formatNames[promised]} nhưng bên trong không phải ảnh ${Object.values(formatNames).join(', ')}.`,
    hint: 'Xuất lại ảnh từ phần mềm ảnh; không đổi đuôi của một tệp khác thành đuôi ảnh.',
  }),
  otherFormat: (promised: ImageFormat, seen: ImageFormat): AssetProblem => ({
    id: 'asset-format-differs',
    severity: 'error',
    message: `Tệp mang tên ảnh ${formatNames[promised]} nhưng bên trong là ảnh ${formatNames[seen]}.`,
    hint: `Đổi đuôi tệp thành ${extensionOf(seen)}, hoặc lưu lại ảnh đúng dạng ${formatNames[promised]}.`,
  }),
  damaged: (): AssetProblem => ({
    id: 'asset-damaged',
    severity: 'error',
    message: 'Ảnh bị hỏng hoặc bị cắt cụt, không mở được trọn vẹn.',
    hint: 'Lấy lại bản gốc của ảnh, mở thử rồi chép lại vào đây.',
  }),
  tooManyPixels: (width: number, height: number, limit: number): AssetProblem => ({
    id: 'asset-too-many-pixels',
    severity: 'error',
    message: `Ảnh có kích thước ${count(width)} × ${count(height)} điểm ảnh, nhiều hơn ${limit} triệu điểm ảnh.`,
    hint: 'Thu nhỏ ảnh; chiều ngang 2.000 điểm ảnh là đủ.',
  }),
  unused: (): AssetProblem => ({
    id: 'asset-unused',
    severity: 'note',
    message: 'Chưa bài nào khai ảnh này, nên ảnh không lên trang.',
    hint: 'Khai ảnh ở mục photos của bài viết (file, alt, credit, people), hoặc xóa tệp.',
  }),
  hiddenData: ({ position, names, kinds }: HiddenData): AssetProblem => {
    const told = [...(position ? ['vị trí nơi chụp'] : []), ...(names ? ['tên hoặc lời ghi về người'] : [])];
    return {
      id: position ? 'asset-position' : names ? 'asset-names' : 'asset-metadata',
      severity: told.length > 0 ? 'warning' : 'note',
      message: `Ảnh mang theo thông tin ẩn (${kinds.join(', ')})${told.length > 0 ? `, trong đó có ${told.join(' và ')}` : ''}.`,
      hint: 'Thông tin ẩn được gỡ hết khi công bố; nên gỡ ngay trong tệp gốc, vì tệp gốc vẫn nằm trong kho nội dung.',
    };
  },
};
