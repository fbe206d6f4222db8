import type { PersonalDataRule } from '../../domain/waiver.ts';

/** What editors are told about a kind of personal data. */
export interface PersonalDataKind {
  /** What it is, inside a sentence. */
  label: string;
  /** What to write instead. */
  mend: string;
}

const declareContact =
  'nếu là đầu mối công khai của cơ quan, khai một lần ở publicContacts trong site.yaml hoặc trong tệp của đơn vị';

/** Every kind of personal data as editors are told of it. */
export const personalDataKinds: Record<PersonalDataRule, PersonalDataKind> = {
  'personal-id-number': {
    label: 'số định danh hoặc giấy tờ tùy thân',
    mend: 'Bỏ hẳn số này; không rút gọn hay che một phần',
  },
  'personal-phone': {
    label: 'số điện thoại',
    mend: `Bỏ số này, viết nơi tiếp nhận thay cho số riêng; ${declareContact}`,
  },
  'personal-bank-account': {
    label: 'số tài khoản ngân hàng',
    mend: `Bỏ số này; ${declareContact}`,
  },
  'personal-email': {
    label: 'địa chỉ thư điện tử',
    mend: `Bỏ địa chỉ này; ${declareContact}`,
  },
  'personal-birth-date': {
    label: 'ngày hoặc năm sinh của một người',
    mend: 'Bỏ ngày, năm sinh, hoặc viết nhóm tuổi thay cho năm sinh',
  },
  'personal-address': {
    label: 'địa chỉ nhà',
    mend: `Viết khu vực (ấp, thôn, tổ dân phố) thay cho số nhà; ${declareContact}`,
  },
  'personal-vehicle-plate': {
    label: 'biển số xe',
    mend: 'Bỏ biển số, viết loại xe thay cho biển số',
  },
  'personal-name': {
    label: 'tên riêng của một người trong việc phản ánh, khiếu nại, tố cáo',
    mend: 'Viết chức danh, hoặc “một người dân” thay cho tên',
  },
};
