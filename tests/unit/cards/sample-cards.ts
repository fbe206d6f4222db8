import type { Card, CardFigure, CardShape } from '../../../src/views/card.ts';

/** Both shapes. */
export const shapes: readonly CardShape[] = ['wide', 'square'];

/** Figures of the kinds officials write: a share, a change, an approximate number, an amount with its unit. */
export const sampleFigures: readonly CardFigure[] = [
  { value: '31/34', label: 'chỉ tiêu nghị quyết đạt, trong đó 22 chỉ tiêu vượt' },
  { value: '9,95% → 1,97%', label: 'tỷ lệ hộ nghèo', change: 'giảm 7,98 điểm %' },
  { value: 'gần 6.300', label: 'đảng viên' },
  { value: '63 triệu đồng', label: 'thu nhập bình quân đầu người một năm', change: 'đạt 100% nghị quyết' },
];

/** A title of more than 200 characters. */
export const longTitle =
  'Giải quyết dứt điểm những vấn đề trọng tâm, bức xúc nổi lên ở cơ sở: kết quả sáu tháng đầu năm của các chi bộ, tổ dân phố, ấp trên địa bàn huyện và những việc còn phải tiếp tục làm trong quý tới theo lời hứa của người đứng đầu';

/** A card with the first `count` sample figures, changed as asked. */
export function sampleCard(shape: CardShape, count: number, changes: Partial<Card> = {}): Card {
  return {
    name: 'ban-tin-giong-rieng-2015-2020',
    shape,
    design: 'account',
    kicker: 'Bản tin',
    title: 'Kết quả thực hiện nghị quyết đại hội: 31 trên 34 chỉ tiêu đạt và vượt',
    organization: 'Đảng bộ huyện Giồng Riềng',
    period: 'Nhiệm kỳ 2015–2020',
    figures: sampleFigures.slice(0, count),
    lead: 'Đảng viên phụ trách 54.382 hộ gia đình đã cùng bà con đưa tỷ lệ hộ nghèo từ 9,95% xuống còn 1,97%.',
    site: 'Minh Bạch',
    address: 'minhbach.example',
    alt: 'Đạt 31 trên 34 chỉ tiêu.',
    ...changes,
  };
}

/** The plate of an organization, changed as asked. */
export function samplePlate(shape: CardShape, changes: Partial<Card> = {}): Card {
  return {
    name: 'don-vi-giong-rieng',
    shape,
    design: 'plate',
    kicker: 'Đảng bộ',
    title: 'Đảng bộ huyện Giồng Riềng',
    figures: [],
    lead: 'Tỉnh Kiên Giang',
    site: 'Minh Bạch',
    address: 'minhbach.example',
    alt: 'Đảng bộ huyện Giồng Riềng.',
    ...changes,
  };
}
