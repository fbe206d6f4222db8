import { paths } from './address.ts';
import {
  commitmentFieldKeys,
  commitmentFields,
  commitmentStatuses,
  commitmentStatusKeys,
  isClosing,
  type CommitmentField,
  type CommitmentStatus,
} from '../domain/commitment.ts';
import type { Content } from '../domain/content.ts';
import type { FollowedCommitment } from '../domain/follow-up.ts';
import { compareVietnamese } from '../vietnamese/sorting.ts';
import { organizationName } from './organization-link.ts';

/** Which commitments a page of the register shows. */
export type RegisterSelection =
  | { by: 'all' }
  | { by: 'overdue' }
  | { by: 'status'; status: CommitmentStatus }
  | { by: 'field'; field: CommitmentField }
  | { by: 'organization'; organization: string };

/** Every page that the register has; the addresses by status and field are there even while they show nothing. */
export function listRegisterSelections(content: Content): RegisterSelection[] {
  return [
    { by: 'all' },
    { by: 'overdue' },
    ...commitmentStatusKeys.map((status): RegisterSelection => ({ by: 'status', status })),
    ...commitmentFieldKeys.map((field): RegisterSelection => ({ by: 'field', field })),
    ...listRegistrars(content).map((organization): RegisterSelection => ({ by: 'organization', organization })),
  ];
}

/** Root-relative address of a page of the register. */
export function registerPath(selection: RegisterSelection): string {
  switch (selection.by) {
    case 'all':
      return paths.register();
    case 'overdue':
      return paths.registerOverdue();
    case 'status':
      return paths.registerByStatus(selection.status);
    case 'field':
      return paths.registerByField(selection.field);
    case 'organization':
      return paths.registerOf(selection.organization);
  }
}

/** Whether a page of the register shows a commitment. */
export function isSelected({ entry: { data }, followUp }: FollowedCommitment, selection: RegisterSelection): boolean {
  switch (selection.by) {
    case 'all':
      return true;
    case 'overdue':
      return isOverdue(followUp);
    case 'status':
      return followUp.status === selection.status;
    case 'field':
      return data.field === selection.field;
    case 'organization':
      return data.organization === selection.organization;
  }
}

/** Whether it is open, and its deadline has passed. */
export const isOverdue = ({ status, overdue }: FollowedCommitment['followUp']) =>
  !isClosing(status) && overdue !== undefined;

/** What a page of the register shows, in a few words. */
export function nameSelection(content: Content, selection: RegisterSelection): string {
  switch (selection.by) {
    case 'all':
      return 'Tất cả';
    case 'overdue':
      return 'Quá hạn';
    case 'status':
      return commitmentStatuses[selection.status].label;
    case 'field':
      return commitmentFields[selection.field].label;
    case 'organization':
      return organizationName(content, selection.organization);
  }
}

/** The organizations that keep a register, by name. */
function listRegistrars(content: Content): string[] {
  const ids = new Set([...content.commitments.values()].map(({ data }) => data.organization));
  return [...ids].sort((one, other) =>
    compareVietnamese(organizationName(content, one), organizationName(content, other)),
  );
}
