import type { Link } from './link.ts';

/** Plain links that offer an address to the networks that people use; nothing of theirs is loaded before a link is followed. */
export function shareLinks(address: string): Link[] {
  const shared = encodeURIComponent(address);
  return [
    { text: 'Zalo', href: `https://zalo.me/share?url=${shared}` },
    { text: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${shared}` },
  ];
}
