import { formatDate } from '../../vietnamese/date.ts';
import { joinList } from '../../vietnamese/words.ts';
import type { ViewExtras } from '../record-view.ts';

/** Shows when and where the figures were posted. */
export const viewDisclosure: ViewExtras = ({ bulletin }) => {
  const { postedFrom, postedUntil, places = [] } = bulletin.disclosure ?? {};
  const parts = [
    postedFrom && `từ ngày ${formatDate(postedFrom)}`,
    postedUntil && `đến hết ngày ${formatDate(postedUntil)}`,
    places.length > 0 && `tại ${joinList(places)}`,
  ].filter(Boolean);
  return { remarks: parts.length > 0 ? [`Niêm yết ${parts.join(' ')}.`] : [] };
};
