/**
 * Whether digits are a Vietnamese telephone number: mobile (03, 05, 07, 08, 09 and eight digits), fixed (02 and nine), mobile as
 * written until 2018 (012, 016, 018, 019 and eight), with 0 or with 84 or 0084 in its place, or with both.
 */
export function isPhoneNumber(digits: string): boolean {
  const national = digits.replace(/^(?:0084|84)0?(?=[1-9]\d{8,9}$)/, '0');
  return /^0(?:[35789]\d{8}|2\d{9}|1[2689]\d{8})$/.test(national);
}

/** Whether digits after a word such as "điện thoại" can be dialled: fixed numbers as before 2017, with or without the area. */
export function canBeDialled(digits: string): boolean {
  return isPhoneNumber(digits) || /^(?:0\d{8,10}|[2-9]\d{6,7})$/.test(digits);
}

/** Whether digits after a plus are a number of any country. */
export function isInternationalNumber(digits: string): boolean {
  return /^[1-9]\d{8,13}$/.test(digits);
}
