import type { Options } from 'rehype-sanitize';

/**
 * What the body of a text may contain once it is HTML: what Markdown with tables, footnotes, task lists and
 * strikethrough makes, our references, and the harmless elements editors may write. Ids need no prefix, because no
 * author can write one: only footnotes have them, and headings get theirs afterwards. Addresses are looked at again
 * by `rehypeSafeAddresses`, since a list of schemes does not see `//host`.
 */
export const sanitizeOptions: Options = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'ul', 'ol', 'li', 'section'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'abbr', 'br', 'code', 'data', 'del', 'em', 'img', 'input', 'strong', 'sub', 'sup'],
  ],
  attributes: {
    a: [
      ...['href', 'title', 'id', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
      ['ariaDescribedBy', 'footnote-label'],
      ['className', 'document', 'data-footnote-backref'],
    ],
    abbr: ['title'],
    code: [['className', /^language-[\w-]+$/]],
    data: ['value', ['className', 'figure']],
    h2: [['id', 'footnote-label']],
    img: ['src', 'alt', 'title'],
    input: ['checked', ['type', 'checkbox'], ['disabled', true]],
    li: ['id', ['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [['align', 'left', 'center', 'right']],
    th: [['align', 'left', 'center', 'right']],
    ul: [['className', 'contains-task-list']],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
  clobber: [],
  strip: ['script', 'style', 'template'],
};
