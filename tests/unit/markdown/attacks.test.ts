import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '../../../src/markdown/check.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { sanitizeOptions } from '../../../src/markdown/sanitize.ts';
import { readElements } from './html-tree.ts';
import { markdownTexts } from './markdown-texts.ts';
import { recordReferences } from './sample-references.ts';

const attacks = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//e.vn/x.js></sCrIpT>',
  'chữ <script>alert(1)</script> chữ',
  '<script\n>alert(1)</script\n>',
  '<<script>alert(1)//<</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '</title><script>alert(1)</script>',
  '</p></div></main><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" alt="a">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<iframe src="https://e.vn"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,x"></object>',
  '<embed src="x.swf">',
  '<form action="https://e.vn"><input name=a><button>Gửi</button></form>',
  '<button formaction="javascript:alert(1)">a</button>',
  '<style>body{display:none}</style>',
  '<link rel=stylesheet href=//e.vn/x.css>',
  '<meta http-equiv="refresh" content="0;url=//e.vn">',
  '<base href="//e.vn/">',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)>a</details>',
  '<video><source onerror="alert(1)"></video>',
  '<template><script>alert(1)</script></template>',
  '<a href="javascript:alert(1)">a</a>',
  '<p style="position:fixed" id="nav">a</p>',
  '<sub onclick=alert(1)>a</sub>',
  '<abbr title="a" onmouseover="alert(1)">b</abbr>',
  '<abbr title="&quot; onclick=&quot;alert(1)">b</abbr>',
  '<br onclick=alert(1)>',
  '<sub/onclick=alert(1)>a</sub>',
  '<!--><script>alert(1)</script>-->',
  '<!-- --><script>alert(1)</script>',
  '<!-- a --!><script>alert(1)</script> -->',
  '<?php echo 1 ?><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<!DOCTYPE html><script>alert(1)</script>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java&Tab;script:alert(1))',
  '[a](java&#10;script:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](javascript&colon;alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '[a](< javascript:alert(1)>)',
  '[a](vbscript:msgbox(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](//e.vn/x)',
  '[a](\\\\\\\\e.vn/x)',
  '[a](/\\\\e.vn/x)',
  '[a](https://xamau.gov.vn@e.vn)',
  '[a][b]\n\n[b]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![a](javascript:alert(1))',
  '![a](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![a](https://e.vn/theo-doi.gif)',
  '![a](//e.vn/theo-doi.gif)',
  '![a][b]\n\n[b]: https://e.vn/theo-doi.gif',
  '![a" onerror="alert(1)](a.jpg https://e.vn)<img onerror=alert(1) src>',
  '[^1]\n\n[^1]: <script>alert(1)</script> [a](javascript:alert(1))',
  '| a |\n|---|\n| <script>alert(1)</script> [a](javascript:alert(1)) |',
  '> - <iframe src=//e.vn>',
];

/** Attacks on quotation marks, names and control characters, which Markdown writes as text: nothing to report. */
const quotations = [
  '[a](\u0001javascript:alert(1))',
  '![a" onerror="alert(1)](a.jpg)',
  '![a](a.jpg "b\\" onerror=\\"alert(1)")',
  '[a](/b "c\\"><script>alert(1)</script>")',
  '```html" onclick="alert(1)\n<script>alert(1)</script>\n```',
  '`<script>alert(1)</script>`',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '[^"><script>]\n\n[^"><script>]: a',
  ':so["><script>alert(1)</script>]',
  ':van-ban["onclick="alert(1)]',
];

const allowed = new Set([...(sanitizeOptions.tagNames ?? []), 'div']);

function expectHarmless(html: string): void {
  for (const { tagName, properties } of readElements(html)) {
    expect(allowed, html).toContain(tagName);
    for (const [name, value] of Object.entries(properties)) {
      expect(name, html).not.toMatch(/^(?:on|style$|srcdoc$|action$|formAction$|target$)/i);
      if (name === 'href')
        expect(String(value), html).toMatch(
          /^(?:https?:\/\/[^/?#@]+(?:[/?#]|$)|mailto:|tel:|\/(?![/\\])|[#?]|[^:/\\]+(?:[/?#]|$))/,
        );
      if (name === 'src') expect(String(value), html).toMatch(/^(?:\/(?![/\\])|[^:/\\]+(?:[/?#]|$))/);
    }
  }
}

describe('attacks', () => {
  test.each(attacks)('are reported and made harmless: %j', (source) => {
    expect(checkMarkdown(source, 'md')).not.toEqual([]);
    expectHarmless(renderMarkdown(source, recordReferences().references).html);
  });

  test.each(quotations)('cannot leave their quotation: %j', (source) => {
    expectHarmless(renderMarkdown(source, recordReferences().references).html);
  });

  test('are harmless in what the caller prints for references', () => {
    const references = {
      figure: () => '<script>alert(1)</script>',
      document: () => ({ symbol: '<img src=x onerror=alert(1)>', title: '"><script>', href: 'javascript:alert(1)' }),
    };
    const { html } = renderMarkdown(':so[a] :van-ban[b] [:van-ban[b]](/c)', references);
    expectHarmless(html);
    expect(html).toContain('&#x3C;script>');
  });

  test('are harmless in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...attacks), markdownTexts), { maxLength: 4 }), (parts) => {
        expectHarmless(renderMarkdown(parts.join(''), recordReferences().references).html);
      }),
      { numRuns: 400 },
    );
  });

  test('the test itself would notice', () => {
    for (const html of [
      '<script></script>',
      '<p onclick=a>',
      '<a href=" javascript:a">',
      '<img src="//e.vn">',
      '<svg></svg>',
    ]) {
      expect(() => expectHarmless(html)).toThrow();
    }
  });
});
