import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, slugify, tidyText } from '../../../src/vietnamese/folding.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ăâđêôơưĐÐðệỗẫ hòaÁ\u00A0\u0301\u0323İß') }),
);

describe('foldText', () => {
  it.each([
    ['giải trình', 'giai trinh'],
    ['Đường', 'duong'],
    ['đuong', 'duong'],
    ['\u00D0ảng', 'dang'],
    ['kiểm \u00F0iểm', 'kiem diem'],
    ['KIẾN NGHỊ', 'kien nghi'],
    ['Nguyễn\u00A0 Văn ', 'nguyen van'],
    ['quý', 'quy'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds both placements of the tone mark alike', () => {
    expect(foldText('hoà giải, thuỷ lợi')).toBe(foldText('hòa giải, thủy lợi'));
  });

  it('keeps the vowels of Khmer', () => {
    expect(foldText('កិច្ច')).toBe('កិច្ច');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('gives the same for NFC and NFD', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });
});

describe('slugify', () => {
  it.each([
    ['Kết quả nổi bật', 'ket-qua-noi-bat'],
    ['  Điều 5 – Công khai: 31/34! ', 'dieu-5-cong-khai-31-34'],
    ['Xã Mẫu', 'xa-mau'],
    ['', 'muc'],
    ['—…—', 'muc'],
  ])('makes %j into %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('gives only lower-case ASCII words joined by single hyphens, and keeps a slug as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(slugify(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect(slugify(slugify(text))).toBe(slugify(text));
      }),
    );
  });
});

describe('tidyText', () => {
  it('normalizes letters and spaces and keeps the marks', () => {
    expect(tidyText(' tie\u0302\u0301p\u00A0\n nhận ')).toBe('tiếp nhận');
  });
});
