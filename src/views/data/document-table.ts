import { formatDocumentSymbol } from '../../domain/document-symbol.ts';
import type { Document } from '../../domain/document.ts';
import { entriesIn, type Entry } from '../../domain/content.ts';
import { toIso } from '../../vietnamese/date.ts';
import { absoluteAddress, paths } from '../address.ts';
import { defineTable } from './table.ts';

/** Every document that bulletins and stories refer to. */
export const documentTable = defineTable<Entry<Document> & { page: string }>({
  name: 'van-ban',
  title: 'Văn bản',
  description: 'Các văn bản mà bản tin và bài viết dẫn đến.',
  key: ['document'],
  columns: [
    {
      name: 'document',
      title: 'Mã văn bản',
      description: 'Mã cố định trên trang này.',
      type: 'string',
      required: true,
      read: ({ id }) => id,
    },
    {
      name: 'symbol',
      title: 'Số, ký hiệu',
      description: 'Số và ký hiệu; trống nếu nguồn không ghi đủ.',
      type: 'string',
      read: ({ data }) => data.symbol && formatDocumentSymbol(data.symbol),
    },
    {
      name: 'designation',
      title: 'Tên gọi',
      description: 'Tên gọi của văn bản không rõ ký hiệu.',
      type: 'string',
      read: ({ data }) => data.designation,
    },
    {
      name: 'title',
      title: 'Trích yếu',
      description: 'Văn bản nói về điều gì.',
      type: 'string',
      required: true,
      read: ({ data }) => data.title,
    },
    {
      name: 'issuer',
      title: 'Cơ quan ban hành',
      description: 'Cơ quan ban hành.',
      type: 'string',
      read: ({ data }) => data.issuer,
    },
    {
      name: 'issued',
      title: 'Ngày ban hành',
      description: 'Ngày ban hành.',
      type: 'date',
      read: ({ data }) => data.issued && toIso(data.issued),
    },
    {
      name: 'text_address',
      title: 'Địa chỉ toàn văn',
      description: 'Nơi đọc được toàn văn.',
      type: 'address',
      read: ({ data }) => data.address,
    },
    {
      name: 'address',
      title: 'Địa chỉ',
      description: 'Trang của văn bản trên trang này.',
      type: 'address',
      required: true,
      read: ({ page }) => page,
    },
  ],
  rows: (content) =>
    entriesIn(content, 'documents').map((entry) => ({
      ...entry,
      page: absoluteAddress(content.site, paths.document(entry.id)),
    })),
});
