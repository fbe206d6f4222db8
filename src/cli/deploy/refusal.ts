/** Why something is not published; all in Vietnamese. */
export class Refusal extends Error {
  /** @param title what is wrong, without a full stop; `details` are whole lines, `hint` what to do about it */
  constructor(title: string, details: readonly string[], hint = 'Trang đang công bố vẫn giữ nguyên.') {
    const told = details.slice(0, 100).map((line) => `  ${line}\n`);
    const rest = details.length > 100 ? `  … và ${details.length - 100} chỗ nữa\n` : '';
    super(`${title}:\n${told.join('')}${rest}${hint}`);
  }
}
