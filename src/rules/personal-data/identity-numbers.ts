/** Codes of provinces at the head of a personal identity number (circular 59/2021/TT-BCA; kept by those merged in 2025). */
const provinceCodes = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 ' +
    '049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
);

/** The last year of birth that a number of the 21st century can have. */
const lastBirth = 40;

/**
 * Whether twelve digits are built like a personal identity number: the province of birth, a digit of sex and century (0 and 1: the
 * 20th, 2 and 3: the 21st), two of the year, six at random (decree 137/2015/NĐ-CP, article 13).
 */
export function isIdentityNumber(digits: string): boolean {
  if (digits.length !== 12 || !provinceCodes.has(digits.slice(0, 3))) return false;
  const century = digits.charAt(3);
  return (
    century === '0' ||
    century === '1' ||
    ((century === '2' || century === '3') && Number(digits.slice(4, 6)) <= lastBirth)
  );
}
