import {
  commitmentFields,
  commitmentStatuses,
  type CommitmentField,
  type CommitmentStatus,
} from '../domain/commitment.ts';

/** Root-relative addresses of the register of commitments; ASCII and permanent. */
export const commitmentPaths = {
  register: () => '/kien-nghi/',
  registerOf: (organization: string) => `/kien-nghi/${organization}/`,
  registerByStatus: (status: CommitmentStatus) => `/kien-nghi/trang-thai/${commitmentStatuses[status].slug}/`,
  registerOverdue: () => '/kien-nghi/trang-thai/qua-han/',
  registerByField: (field: CommitmentField) => `/kien-nghi/linh-vuc/${commitmentFields[field].slug}/`,
  commitment: (id: string) => `/kien-nghi/${id}/`,
} as const;
