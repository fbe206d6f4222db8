import { z } from 'zod';
import { compareDates, formatDate } from '../../vietnamese/date.ts';
import { dateField, lineField, type RefusalParams } from '../fields.ts';
import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

/**
 * How the figures were made public beside this page: posting and loudspeakers (law on grassroots democracy 10/2022/QH15,
 * art. 12 and 13). How long each content must be posted or read differs, so it is not checked here.
 */
export const disclosureSchema = group(
  {
    label: '',
    identities: [{ whole: ['broadcasts'], parts: ['broadcastDays'], relation: 'at-most' }],
  },
  {
    /** The first day of the posting. */
    postedFrom: dateField.optional(),
    /** The last day of the posting. */
    postedUntil: dateField.optional(),
    /** Where it was posted: `Trụ sở UBND xã`. */
    places: z.array(lineField()).min(1).optional(),
    /** How many places it was posted at. */
    postings: measure({ label: 'Điểm niêm yết', unit: 'điểm', continuity: 'recounted', direction: 'up' }),
    /** How many days it was posted. */
    postingDays: measure({ label: 'Thời gian niêm yết', unit: 'ngày', continuity: 'recounted' }),
    /** How many times it was read over the loudspeakers. */
    broadcasts: measure({
      label: 'Lượt phát trên loa truyền thanh',
      unit: 'lượt',
      continuity: 'recounted',
      direction: 'up',
    }),
    /** On how many days in a row it was read; at least once on each. */
    broadcastDays: measure({ label: 'Số ngày phát liên tục', unit: 'ngày', continuity: 'recounted', direction: 'up' }),
    /** At how many meetings of hamlets it was announced. */
    meetings: measure({
      label: 'Thông báo tại cuộc họp thôn, ấp, tổ dân phố',
      unit: 'cuộc',
      continuity: 'recounted',
      direction: 'up',
    }),
    note: noteField,
  },
).superRefine(({ postedFrom, postedUntil }, context) => {
  if (!postedFrom || !postedUntil || compareDates(postedFrom, postedUntil) <= 0) return;
  context.addIssue({
    code: 'custom',
    path: ['postedUntil'],
    message: `Ngày thôi niêm yết ${formatDate(postedUntil)} trước ngày bắt đầu ${formatDate(postedFrom)}.`,
    params: { id: 'dates-reversed', hint: 'Kiểm tra lại hai ngày, có thể đã ghi ngược.' } satisfies RefusalParams,
  });
});
