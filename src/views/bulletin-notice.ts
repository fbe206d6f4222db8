import type { Bulletin } from '../domain/bulletin.ts';

/** What no reader of a bulletin's card may miss; empty where there is nothing of the kind. */
export function bulletinNotice({ corrections = [] }: Pick<Bulletin, 'corrections'>, illustrative: boolean): string {
  const changed = corrections.some(({ kind }) => kind === 'error')
    ? 'Đã đính chính'
    : corrections.length > 0
      ? 'Đã cập nhật số liệu'
      : '';
  return [illustrative && 'Dữ liệu minh họa', changed].filter(Boolean).join(' · ');
}
