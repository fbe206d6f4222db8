import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { choiceField, choicesOf, proposeChoice } from '../../../src/domain/choice.ts';

const field = choiceField({ petition: 'Phản ánh, kiến nghị', audit: 'Kiến nghị kiểm tra', pledge: 'Cam kết' });
const choices = choicesOf(field, field.options);
const all = 'Chọn một trong: petition (Phản ánh, kiến nghị), audit (Kiến nghị kiểm tra), pledge (Cam kết).';

describe('a choice', () => {
  test('takes its words alone', () => {
    expect(field.options.filter((word) => !field.safeParse(word).success)).toEqual([]);
    expect(field.safeParse('Cam kết').success).toBe(false);
  });

  test.each([
    ['Cam kết', 'pledge'],
    ['cam ket', 'pledge'],
    ['phản ánh', 'petition'],
    ['kiểm tra', 'audit'],
    ['petitoin', 'petition'],
  ])('is proposed for %s: %s', (word, meant) => {
    expect(proposeChoice(word, choices)).toBe(`Có phải bạn định viết “${meant}”? ${all}`);
  });

  test.each(['kiến nghị', 'kỷ luật', 'tra', ''])('is not guessed for “%s”', (word) => {
    expect(proposeChoice(word, choices)).toBe(all);
  });

  test('is told by its word where it has no other name, and alone where there are many', () => {
    const words = Array.from({ length: 13 }, (_, index) => 'x'.repeat(index + 3));
    expect(proposeChoice('b', choicesOf(z.enum(['a-long-one']), ['a-long-one']))).toBe('Chọn một trong: a-long-one.');
    expect(proposeChoice(`${words[12]}x`, choicesOf(undefined, words))).toBe(`Có phải bạn định viết “${words[12]}”?`);
  });
});
