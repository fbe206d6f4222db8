import type { Bulletin } from '../domain/bulletin.ts';
import type { Content, Entry } from '../domain/content.ts';
import { hrefOf, paths } from './address.ts';
import type { Link } from './link.ts';

/** The other forms of a bulletin, beside its page: for the wall, for the ear, for machines, for sharing. */
export function viewForms({ site }: Content, { id }: Entry<Bulletin>): Link[] {
  return [
    { text: 'Bản niêm yết khổ A4', href: hrefOf(site, paths.notice(id)) },
    { text: 'Bài phát thanh', href: hrefOf(site, paths.broadcast(id)) },
    { text: 'Số liệu (CSV)', href: hrefOf(site, paths.bulletinData(id, 'csv')) },
    { text: 'Số liệu (JSON)', href: hrefOf(site, paths.bulletinData(id, 'json')) },
    { text: 'Ảnh tóm tắt để chia sẻ', href: '#chia-se' },
  ];
}
