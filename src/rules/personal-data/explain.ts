import type { Position, Problem } from '../../domain/problem.ts';
import type { PersonalDataRule, Waiver } from '../../domain/waiver.ts';
import { personalDataKinds } from './kinds.ts';
import { withoutPersonalData } from './mask.ts';

/** What a problem says, and how grave it is. */
export type Explanation = Pick<Problem, 'id' | 'severity' | 'message' | 'hint'>;

/** Explains personal data in a text by its kind and extent alone; what it is stays unsaid. */
export function explainMatch(kind: PersonalDataRule, { line, column }: Position, length: number): Explanation {
  const { label, mend } = personalDataKinds[kind];
  return {
    id: kind,
    severity: 'error',
    message: `Dòng ${line}, từ cột ${column}, ${length} ký tự: có vẻ là ${label}.`,
    hint: `${mend}. Nếu có căn cứ để công bố, thêm waivers: [{ rule: ${kind}, reason: … }] và ghi rõ lý do.`,
  };
}

/** Explains personal data in the name of a file. */
export function explainFileName(kind: PersonalDataRule, offset: number, length: number): Explanation {
  return {
    id: kind,
    severity: 'error',
    message: `Tên tệp, từ ký tự thứ ${offset + 1} của đường dẫn, ${length} ký tự: có vẻ là ${personalDataKinds[kind].label}.`,
    hint: 'Đổi tên tệp, đặt theo nội dung chứ không theo người; tên tệp trở thành địa chỉ công khai.',
  };
}

/** Explains personal data that the entry's own waiver lets stand. */
export function explainWaived({ rule, reason }: Waiver): Explanation {
  return {
    id: 'personal-data-waived',
    severity: 'note',
    message: `Quy tắc ${rule} được bỏ qua ở đây (${personalDataKinds[rule].label}), lý do ghi trong tệp: “${withoutPersonalData(reason)}”`,
    hint: 'Xem lại lý do trước khi công bố; khi không còn cần, bỏ thông tin này và mục waivers của nó.',
  };
}

/** Explains a waiver that nothing in the entry needs. */
export function explainUnusedWaiver({ rule }: Pick<Waiver, 'rule'>): Explanation {
  return {
    id: 'waiver-unused',
    severity: 'warning',
    message: `Mục waivers cho quy tắc ${rule} không bỏ qua điều gì trong tệp này.`,
    hint: 'Bỏ mục này, để về sau không che mất một lỗi thật.',
  };
}
