import type { Bulletin } from '../domain/bulletin.ts';
import type { Content, Entry } from '../domain/content.ts';
import type { Link } from './link.ts';

/** The other forms of a bulletin, beside its page: for the wall, for the ear, for machines, for sharing. */
export function viewForms(_content: Content, _bulletin: Entry<Bulletin>): Link[] {
  return [{ text: 'Ảnh tóm tắt để chia sẻ', href: '#chia-se' }];
}
