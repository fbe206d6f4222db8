import { cutPassage } from './cut-passage.ts';
import type { PageData } from './pagefind.ts';

/** A result as a reader sees it: its title as the link, what it is and when, and the passage with the words found. */
export function showResult({ url, content, meta }: PageData, places: readonly number[][]): HTMLLIElement {
  const item = document.createElement('li');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title;
  title.append(link);
  const about = document.createElement('p');
  about.className = 'search-about';
  about.textContent = [meta.loai, meta.ky, meta.ve].filter((text) => text !== undefined).join(' · ');
  const passage = document.createElement('p');
  for (const { text, marked } of cutPassage(content, places)) {
    const part = marked ? document.createElement('mark') : document.createTextNode(text);
    if (marked) part.textContent = text;
    passage.append(part);
  }
  item.append(title, about, passage);
  return item;
}
