import type { Element, Root } from 'hast';
import type { Transformer } from 'unified';
import { classifyAddress, isImageAddress, isLinkAddress } from './addresses.ts';
import './file-data.ts';
import { walkElements } from './walk.ts';

/**
 * Takes away addresses that are never published, replaces images from elsewhere by their description, marks links to
 * other sites `rel="noopener"`, makes images load late, and collects the addresses of images into `file.data.minhBach`.
 */
export function rehypeSafeAddresses(): Transformer<Root> {
  return (tree, file) => {
    const uses = new Map<string, number>();
    const data = (file.data.minhBach ??= {});
    const { describeImage } = data;
    walkElements(tree, (node, index, parent) => {
      if (node.tagName === 'a') secureLink(node);
      if (node.tagName !== 'img') return;
      const { src, alt, title } = node.properties;
      const description = typeof alt === 'string' ? alt : '';
      if (typeof src !== 'string' || !isImageAddress(src)) {
        parent.children[index] = { type: 'text', value: description };
        return;
      }
      const written = decodeAddress(src);
      const use = uses.get(written) ?? 0;
      uses.set(written, use + 1);
      const titled = typeof title === 'string' ? { title } : {};
      node.properties = describeImage
        ? { ...describeImage({ src: written, alt: description, index: use }), ...titled }
        : { src, alt: description, ...titled, loading: 'lazy', decoding: 'async' };
    });
    data.images = [...uses.keys()];
  };
}

function secureLink(link: Element): void {
  const { href } = link.properties;
  if (typeof href !== 'string') return;
  if (!isLinkAddress(href)) delete link.properties.href;
  else if (classifyAddress(href) === 'web') link.properties.rel = ['noopener'];
}

function decodeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
