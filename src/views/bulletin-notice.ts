import type { Bulletin } from '../domain/bulletin.ts';
import { unpublishedMark } from './publication-view.ts';

/** What no reader of a bulletin's card may miss; empty where there is nothing of the kind. */
export function bulletinNotice(
  { corrections = [], status }: Pick<Bulletin, 'corrections' | 'status'>,
  illustrative: boolean,
): string {
  const changed = corrections.some(({ kind }) => kind === 'error')
    ? 'Đã đính chính'
    : corrections.length > 0
      ? 'Đã cập nhật số liệu'
      : '';
  return [unpublishedMark(status), illustrative && 'Dữ liệu minh họa', changed].filter(Boolean).join(' · ');
}
