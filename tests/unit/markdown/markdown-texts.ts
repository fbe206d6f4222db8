import fc from 'fast-check';

const pieces = [
  ...[
    ':so[petitions.received]',
    ':van-ban[05-ct-tw]',
    ':so[a b]',
    ':so[]',
    ':so[',
    ':van-ban',
    ':số[a]',
    '::so[a]',
    ':so [a]',
  ],
  ...[
    'Ghi chú:nội dung',
    '7:30',
    'tỉ lệ 3:4',
    'Điều 5:a)',
    'http://vi.vn/:so[a]',
    'www.vi.vn',
    'a@b.vn',
    ':note{x=1}',
    ':::',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '    ',
    '\t',
    '# ',
    '## ',
    '### ',
    '#### ',
    '#',
    '---',
    '===',
    '- ',
    '+ ',
    '1. ',
    '> ',
  ],
  ...[
    '*',
    '**',
    '_',
    '~',
    '~~',
    '~~~',
    '`',
    '```',
    '\\',
    '<',
    '>',
    '<br>',
    '<sub>',
    '</sub>',
    '<!-- x -->',
    '<script>',
  ],
  ...[
    '[',
    ']',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '|',
    '|-|',
    ':-',
    '-:',
    '[ ] ',
    '[x] ',
    '&amp;',
    '&#58;',
    '\u00a0',
  ],
  ...['{', '}', ':', '.', 'a', 'đ', '5', 'e\u0301', '\u2028', '\u0000'],
];

/** A check box on the line after an empty item: mdast-util-gfm-task-list-item stops at it when built for development. */
const strayCheckBox = /[-*+.)][ \t]*(?:\r\n?|\n)[>\s]*\[[ x]\]/i;

/** Texts put together from whatever Markdown and this site give a meaning. */
export const markdownTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => !strayCheckBox.test(text));

/** The same without what takes a text off the fast path, so that the fast path is met often. */
export const plainTexts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces.filter((piece) => !/[<`\\\0]|\]\(|\]:|~~~|:\/\/|www|@/.test(piece))), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''))
  .filter((text) => !strayCheckBox.test(text));
