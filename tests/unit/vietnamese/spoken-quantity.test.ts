import { expect, test } from 'vitest';
import { parseQuantity } from '../../../src/vietnamese/quantity.ts';
import { defaultSpeech } from '../../../src/vietnamese/speech.ts';
import { speakQuantity } from '../../../src/vietnamese/spoken-quantity.ts';

test.each([
  ['1.740', 'một nghìn bảy trăm bốn mươi'],
  ['gần 6.300', 'gần sáu nghìn ba trăm'],
  ['9,95%', 'chín phẩy chín mươi lăm phần trăm'],
  ['7,98 điểm %', 'bảy phẩy chín mươi tám điểm phần trăm'],
  ['31/34', 'ba mươi mốt trên ba mươi tư'],
  ['15/35', 'mười lăm trên ba mươi lăm'],
  ['63 triệu đồng', 'sáu mươi ba triệu đồng'],
  ['ước 6,5 tỉ đồng', 'ước sáu phẩy năm tỉ đồng'],
  ['trên 250 nghìn đồng', 'trên hai trăm năm mươi nghìn đồng'],
  ['khoảng 64.000 ha', 'khoảng sáu mươi tư nghìn héc ta'],
  ['12 km', 'mười hai ki lô mét'],
  ['1.050 m²', 'một nghìn không trăm năm mươi mét vuông'],
  ['104 đảng viên', 'một trăm linh bốn đảng viên'],
])('reads %s as %s', (written, words) => {
  const parsed = parseQuantity(written);
  if (!parsed.ok) throw new Error(parsed.message);
  expect(speakQuantity(parsed.value, defaultSpeech)).toBe(words);
});
