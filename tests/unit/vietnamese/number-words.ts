/** An independent reading of Vietnamese number words, which knows nothing of how they were made. */
const digits: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};
const scales: Record<string, bigint> = { nghìn: 1000n, ngàn: 1000n, triệu: 1_000_000n };

/** The whole number that words say; throws where a word is none of a number's. */
export function readWords(words: string): bigint {
  const parts = words.split(' tỉ');
  const rest = parts.pop()!;
  return parts.reduce((sum, part) => (sum + readBelowBillion(part)) * 1_000_000_000n, 0n) + readBelowBillion(rest);
}

function readBelowBillion(words: string): bigint {
  let [sum, open] = [0n, 0n];
  for (const word of words.trim().split(' ').filter(Boolean)) {
    if (scales[word]) [sum, open] = [sum + open * scales[word], 0n];
    else if (word === 'trăm') open *= 100n;
    else if (word === 'mươi') open = open - (open % 10n) + (open % 10n) * 10n;
    else if (word === 'mười') open += 10n;
    else if (word === 'linh' || word === 'lẻ') continue;
    else if (digits[word] === undefined) throw new Error(`not a number's word: ${word}`);
    else open += BigInt(digits[word]);
  }
  return sum + open;
}
