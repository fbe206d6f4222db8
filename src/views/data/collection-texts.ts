import type { CollectionName } from '../../domain/content.ts';

/** What each collection of the content is called, and where its files stand. */
export const collectionTexts: Readonly<Record<CollectionName, readonly [title: string, description: string]>> = {
  site: ['Trang', 'Thiết lập chung của trang: tệp site.yaml.'],
  organizations: ['Cơ quan, đơn vị', 'Mỗi đơn vị một tệp: organizations/<mã>.yaml.'],
  terms: ['Nhiệm kỳ', 'Mỗi nhiệm kỳ một tệp: terms/<mã>.yaml.'],
  indicators: ['Chỉ tiêu', 'Mỗi chỉ tiêu một tệp: indicators/<mã>.yaml.'],
  documents: ['Văn bản', 'Mỗi văn bản một tệp: documents/<mã>.yaml.'],
  catalogues: ['Danh mục', 'Mỗi danh mục biểu hiện, điều nêu gương một tệp: catalogues/<mã>.yaml.'],
  bulletins: ['Bản tin', 'Phần đầu (front matter) của bulletins/<đơn vị>/<kỳ>.md.'],
  commitments: ['Kiến nghị, cam kết', 'Phần đầu của commitments/<đơn vị>/<mã>.md.'],
  stories: ['Gương điển hình', 'Phần đầu của stories/<mã>.md.'],
  events: ['Sự kiện', 'Phần đầu của events/<mã>.md.'],
  holidays: ['Ngày nghỉ', 'Ngày nghỉ, ngày làm bù của mỗi năm: holidays/<năm>.yaml.'],
  pages: ['Trang viết', 'Phần đầu của pages/<mã>.md.'],
};
