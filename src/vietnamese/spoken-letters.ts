/** What the letters of an abbreviation are called. */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'a',
  Ă: 'á',
  Â: 'ớ',
  B: 'bê',
  C: 'xê',
  D: 'dê',
  Đ: 'đê',
  E: 'e',
  Ê: 'ê',
  F: 'ép',
  G: 'gờ',
  H: 'hát',
  I: 'i',
  J: 'gi',
  K: 'ca',
  L: 'lờ',
  M: 'mờ',
  N: 'nờ',
  O: 'o',
  Ô: 'ô',
  Ơ: 'ơ',
  P: 'pê',
  Q: 'quy',
  R: 'rờ',
  S: 'ét',
  T: 'tê',
  U: 'u',
  Ư: 'ư',
  V: 'vê',
  W: 'vê kép',
  X: 'ích',
  Y: 'i dài',
  Z: 'dét',
};

const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,4}(?:ch|ng|nh|[cmnpt])?$/iu;

/** Letters one by one: `ATM` → `a tê mờ`; marks of tone are passed over. */
export function speakLetters(text: string): string {
  return Array.from(text.toUpperCase().normalize('NFC'), (letter) => LETTERS[letter] ?? LETTERS[bare(letter)] ?? '')
    .filter(Boolean)
    .join(' ');
}

/** Whether a word can be read as one Vietnamese syllable, so that capitals alone do not make it an abbreviation. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(
    word
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036F]/gu, '')
      .replaceAll(/đ/giu, 'd'),
  );
}

function bare(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}
