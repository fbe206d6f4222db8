import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

const unit = 'kiến nghị';

/**
 * Petitions that the people raised. A petition that was answered, refused or passed on is closed but not solved; nothing here
 * counts it as solved.
 */
export const petitionsSchema = group(
  {
    label: '',
    identities: [
      {
        whole: ['opening', 'received'],
        parts: ['solved', 'answered', 'refused', 'transferred', 'pending'],
        relation: 'equal',
      },
      { whole: ['pending'], parts: ['overdue'], relation: 'at-most' },
      { whole: ['received'], parts: ['byField.*'], relation: 'equal' },
      { whole: ['opening', 'received'], parts: ['feedbackGiven'], relation: 'at-most' },
    ],
  },
  {
    /** Petitions carried over from the period before. */
    opening: measure({ label: 'Kỳ trước chuyển sang', unit, continuity: { opens: 'pending' } }),
    /** Petitions received in the period. */
    received: measure({ label: 'Tiếp nhận trong kỳ', unit }),
    /** Petitions whose matter is settled. */
    solved: measure({ label: 'Đã giải quyết xong', unit, direction: 'up' }),
    /** Petitions answered with an explanation, where there was nothing to settle. */
    answered: measure({ label: 'Đã trả lời, giải thích', unit }),
    /** Petitions that the law does not let the organization take up. */
    refused: measure({ label: 'Không thụ lý', unit }),
    /** Petitions passed on to the competent body. */
    transferred: measure({ label: 'Chuyển cơ quan có thẩm quyền', unit }),
    /** Petitions still being dealt with at the end of the period. */
    pending: measure({ label: 'Đang giải quyết', unit, direction: 'down', accumulation: 'stock' }),
    /** Pending petitions whose time limit has passed. */
    overdue: measure({ label: 'Kiến nghị quá hạn', unit, direction: 'down', accumulation: 'stock' }),
    /** Petitions solved, of all that were to be dealt with. */
    solvedShare: measure({
      label: 'Tỉ lệ giải quyết xong',
      kind: 'percent',
      direction: 'up',
      share: { parts: ['solved'], whole: ['opening', 'received'] },
    }),
    /** Petitions whose petitioner was told the result. */
    feedbackGiven: measure({ label: 'Đã phản hồi người phản ánh', unit, direction: 'up' }),
    /** Petitions received, by the fields of life that commitments are sorted by; each under one field. */
    byField: group(
      { label: 'Tiếp nhận, theo lĩnh vực' },
      {
        /** Land and houses. */
        land: measure({ label: 'Đất đai', unit }),
        /** Building, roads, irrigation. */
        construction: measure({ label: 'Xây dựng, hạ tầng', unit }),
        /** Environment and sanitation. */
        environment: measure({ label: 'Môi trường', unit }),
        /** Policies and benefits. */
        benefits: measure({ label: 'Chính sách, chế độ', unit }),
        /** Security and order. */
        security: measure({ label: 'An ninh, trật tự', unit }),
        /** Administrative procedures, conduct of officials. */
        administration: measure({ label: 'Thủ tục hành chính', unit }),
        /** Everything else. */
        other: measure({ label: 'Lĩnh vực khác', unit }),
      },
    ).optional(),
    note: noteField,
  },
);
