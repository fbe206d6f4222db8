import { Parser } from 'htmlparser2';

/**
 * What is left out of a page: ways to other pages, drawings and their tables, what only says again, for every figure or
 * commitment, what stands elsewhere, and what is different on another day or once there are newer pages (`of-the-day`), so that
 * an old page need not be indexed anew. This is two thirds of the words of a bulletin, and none that anyone looks for.
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
  'folio',
  'of-the-day',
]);

/** Elements that stand by themselves; what follows is another sentence. */
const blocks = /^(?:h[1-6]|p|li|dt|dd|td|th|summary|figcaption|blockquote|div|section|article)$/;

/**
 * The words of the main part of a built page, as far as it is searched, in sentences; empty where it has none. A page has one at
 * most.
 */
export function readMainPart(page: string): string {
  const start = page.search(/<main[\s>]/);
  const end = page.lastIndexOf('</main>');
  let text = '';
  let left = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (left > 0 || isLeftOut(name, attributes)) left += 1;
      if (blocks.test(name)) text += ' ';
    },
    ontext(part) {
      if (left === 0) text += part;
    },
    onclosetag(name) {
      if (left > 0) left -= 1;
      else if (blocks.test(name)) text = endSentence(text);
    },
  });
  if (start >= 0 && end > start) parser.end(page.slice(start, end + '</main>'.length));
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function endSentence(text: string): string {
  const told = text.trimEnd();
  return told === '' || /[.:;,!?…–—]$/u.test(told) ? `${told} ` : `${told}. `;
}

function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (leftElements.has(name) || 'hidden' in attributes) return true;
  return attributes['class']?.split(' ').some((one) => leftClasses.has(one)) ?? false;
}
