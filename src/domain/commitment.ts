import { z } from 'zod';
import { choiceField, labelsIn } from './choice.ts';
import { waiversField } from './waiver.ts';
import { dateField, identifierField, lineField, textField } from './fields.ts';
import { formerPathsField } from './former-ids.ts';
import { publicationFields } from './publication.ts';

/** What is followed: who asked for it, or who promised it. */
export const commitmentKinds = {
  petition: 'Phản ánh, kiến nghị',
  'focus-issue': 'Vấn đề trọng tâm, bức xúc nổi lên',
  'audit-recommendation': 'Kiến nghị kiểm tra, thanh tra, kiểm toán',
  pledge: 'Cam kết',
} as const;
/** What is followed. */
export type CommitmentKind = keyof typeof commitmentKinds;

/** The fields of life that commitments are sorted by; `slug` is part of a permanent address. */
export const commitmentFields = {
  land: { label: 'Đất đai', slug: 'dat-dai' },
  construction: { label: 'Xây dựng, hạ tầng', slug: 'xay-dung' },
  environment: { label: 'Môi trường', slug: 'moi-truong' },
  benefits: { label: 'Chính sách, chế độ', slug: 'chinh-sach' },
  security: { label: 'An ninh, trật tự', slug: 'an-ninh' },
  administration: { label: 'Thủ tục hành chính', slug: 'thu-tuc' },
  other: { label: 'Lĩnh vực khác', slug: 'khac' },
} as const;
/** A field of life. */
export type CommitmentField = keyof typeof commitmentFields;

/** All fields of life in their order. */
export const commitmentFieldKeys = Object.keys(commitmentFields) as CommitmentField[];

/**
 * The stations of a commitment: how a reader reads each, its part of a permanent address, and which may come after it. A
 * station that nothing may come after closes the commitment; the five ways of closing are five different outcomes.
 */
export const commitmentStatuses = {
  received: {
    label: 'Đã tiếp nhận',
    slug: 'da-tiep-nhan',
    next: ['accepted', 'in-progress', 'solved', 'answered', 'refused', 'transferred', 'withdrawn'],
  },
  accepted: {
    label: 'Đã thụ lý',
    slug: 'da-thu-ly',
    next: ['in-progress', 'solved', 'answered', 'transferred', 'withdrawn'],
  },
  'in-progress': {
    label: 'Đang giải quyết',
    slug: 'dang-giai-quyet',
    next: ['in-progress', 'solved', 'answered', 'transferred', 'withdrawn'],
  },
  solved: { label: 'Đã giải quyết xong', slug: 'da-giai-quyet-xong', next: [] },
  answered: { label: 'Đã trả lời', slug: 'da-tra-loi', next: [] },
  refused: { label: 'Không thụ lý', slug: 'khong-thu-ly', next: [] },
  transferred: { label: 'Đã chuyển cơ quan có thẩm quyền', slug: 'da-chuyen', next: [] },
  withdrawn: { label: 'Đã rút', slug: 'da-rut', next: [] },
} as const;
/** A station of a commitment. */
export type CommitmentStatus = keyof typeof commitmentStatuses;

/** All stations in their order. */
export const commitmentStatusKeys = Object.keys(commitmentStatuses) as CommitmentStatus[];

/** Whether a commitment at this station is closed; closed does not mean solved. */
export function isClosing(status: CommitmentStatus): boolean {
  return commitmentStatuses[status].next.length === 0;
}

/** A station reached on a day. */
export const commitmentStepSchema = z.strictObject({
  /** The day. */
  date: dateField,
  /** What was reached. */
  status: choiceField(labelsIn(commitmentStatuses)),
  /** What was done, found or decided; never who petitioned. */
  note: textField(600).optional(),
});
/** A station reached on a day. */
export type CommitmentStep = z.output<typeof commitmentStepSchema>;

/** A decision to move the deadline. */
export const deadlineChangeSchema = z.strictObject({
  /** The day of the decision. */
  decided: dateField,
  /** The deadline until then. */
  from: dateField,
  /** The deadline from then on. */
  to: dateField,
  /** Why. */
  reason: textField(600),
});
/** A decision to move the deadline. */
export type DeadlineChange = z.output<typeof deadlineChangeSchema>;

/**
 * What is followed until it is closed: a petition, a focus issue, a recommendation or a pledge. Nothing in it may identify
 * the person who petitioned (personal data law 91/2025/QH15).
 */
export const commitmentSchema = z.strictObject({
  /** What kind it is. */
  kind: choiceField(commitmentKinds),
  /** What it is about; no name, house number or land parcel. */
  title: lineField(200),
  /** The field of life it belongs to. */
  field: choiceField(labelsIn(commitmentFields)),
  /** The day it was received or given. */
  received: dateField,
  /** The organization whose register it stands in. */
  organization: identifierField,
  /** Who must bring it about: the identity of an organization, or a position ("Chủ tịch UBND xã"); never a person's name. */
  responsible: lineField(160),
  /** The day by which it is to be closed, after all changes. */
  deadline: dateField.optional(),
  /** Every change of the deadline, the oldest first. */
  deadlineChanges: z.array(deadlineChangeSchema).min(1).optional(),
  /** The stations it reached, the oldest first. */
  history: z.array(commitmentStepSchema).min(1),
  /** How the result was made known to whoever raised it. */
  feedback: z
    .strictObject({
      /** The day. */
      date: dateField,
      /** By which means: a letter, a meeting; no name or address. */
      how: lineField(200),
    })
    .optional(),
  /** Documents it led to or rests on. */
  documents: z.array(identifierField).min(1).optional(),
  ...publicationFields,
  /** Identities it had before; their addresses lead to it. */
  formerIds: formerPathsField,
  /** Personal data that may stand here, and why. */
  waivers: waiversField.optional(),
});
/** What is followed until it is closed. */
export type Commitment = z.output<typeof commitmentSchema>;

/** The identity of the organization that is responsible, where the field names one rather than a position. */
export function responsibleOrganization({ responsible }: Pick<Commitment, 'responsible'>): string | undefined {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(responsible) ? responsible : undefined;
}

/** Parts of register addresses that stand beside the identities of organizations, and so cannot be one. */
export const reservedRegisterNames: readonly string[] = ['trang-thai', 'linh-vuc'];
