import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyAddress, isLinkAddress } from '../../../src/markdown/addresses.ts';

describe('classifyAddress', () => {
  test.each([
    ['https://xamau.gov.vn/tin?a=1#b', 'web'],
    ['HTTP://xamau.gov.vn', 'web'],
    ['mailto:vanthu@xamau.gov.vn', 'mail'],
    ['tel:+84 24 3825 1234', 'phone'],
    ['/van-ban/05-ct-tw/', 'site'],
    ['anh/hop-dan.jpg', 'relative'],
    ['../tep:hai.pdf', 'relative'],
    ['?trang=2', 'relative'],
    ['#ket-qua', 'fragment'],
    ['  ', 'empty'],
    ['//cdn.example/a.js', 'protocol-relative'],
    ['\\\\cdn.example/a.js', 'protocol-relative'],
    ['/\\cdn.example/a.js', 'protocol-relative'],
    ['/\t/cdn.example', 'protocol-relative'],
    ['javascript:alert(1)', 'forbidden'],
    ['  JaVaScRiPt:alert(1)', 'forbidden'],
    ['java\tscript:alert(1)', 'forbidden'],
    ['java\nscript:alert(1)', 'forbidden'],
    ['\u0001javascript:alert(1)', 'forbidden'],
    ['java\u0000script:alert(1)', 'forbidden'],
    ['java\u200Bscript:alert(1)', 'forbidden'],
    ['jаvascript:alert(1)', 'forbidden'],
    ['data:text/html,x', 'forbidden'],
    ['vbscript:x', 'forbidden'],
    ['file:///etc/passwd', 'forbidden'],
    ['blob:https://a.vn/1', 'forbidden'],
    ['https:a.vn', 'forbidden'],
    ['https:///a.vn', 'forbidden'],
    ['https://xamau.gov.vn@lua-dao.example', 'forbidden'],
    ['mailto:', 'forbidden'],
    ['tel:javascript', 'forbidden'],
  ] as const)('%j is %s', (address, kind) => {
    expect(classifyAddress(address)).toBe(kind);
  });

  test('never lets a browser run or fetch what it takes for an address of the site', () => {
    const parts = fc.constantFrom(
      'javascript',
      'data',
      'http',
      ':',
      '/',
      '\\',
      '\t',
      '\n',
      ' ',
      '#',
      '?',
      '@',
      'a.vn',
      '\u0000',
      '.',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
        const address = pieces.join('');
        const url = URL.parse(address, 'https://site.test/ban-tin/');
        if (url === null) return;
        if (isLinkAddress(address)) expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol);
        if (isLinkAddress(address) && classifyAddress(address) !== 'web') {
          expect([url.origin, url.protocol]).toSatisfy(
            ([origin, protocol]) => origin === 'https://site.test' || protocol !== 'http:',
          );
        }
      }),
      { numRuns: 5000 },
    );
  });
});
