import { Parser } from 'htmlparser2';

/**
 * What is left out of a page: ways to other pages, drawings and their tables, and what only says again, for every
 * figure or commitment, what stands elsewhere. This is two thirds of the words of a bulletin, and none that anyone looks for.
 */
const leftElements: ReadonlySet<string> = new Set(['nav', 'svg', 'script', 'button', 'thead', 'caption']);
const leftClasses: ReadonlySet<string> = new Set([
  'charts',
  'chart',
  'trend',
  'key-figures',
  'change',
  'unit',
  'commitment-moves',
  'fold-lead',
  'trust',
  'citation',
  'share',
]);

/** What a page is found by. */
export interface MainPart {
  /** The elements with their words, and nothing else: headings still tell that they are. */
  html: string;
  /** The words alone. */
  text: string;
}

/** The main part of a built page as far as it is searched; empty where it has none. A page has one at most. */
export function readMainPart(page: string): MainPart {
  const start = page.search(/<main[\s>]/);
  const end = page.lastIndexOf('</main>');
  let [html, text] = ['', ''];
  let left = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (left > 0 || isLeftOut(name, attributes)) left += 1;
      else html += `<${name}>`;
      text += ' ';
    },
    ontext(part) {
      if (left > 0) return;
      html += escapeText(part);
      text += part;
    },
    onclosetag(name) {
      if (left > 0) left -= 1;
      else html += `</${name}>`;
    },
  });
  if (start >= 0 && end > start) parser.end(page.slice(start, end + '</main>'.length));
  return { html, text };
}

function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (leftElements.has(name) || 'hidden' in attributes) return true;
  return attributes['class']?.split(' ').some((one) => leftClasses.has(one)) ?? false;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
