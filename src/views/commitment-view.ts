import type { Bulletin } from '../domain/bulletin.ts';
import {
  commitmentFields,
  commitmentKinds,
  commitmentStatuses,
  isClosing,
  responsibleOrganization,
  type Commitment,
} from '../domain/commitment.ts';
import type { Content, Entry } from '../domain/content.ts';
import { followCommitments, type FollowedCommitment, type FollowUp } from '../domain/follow-up.ts';
import { formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { formatPeriod } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { bulletinTitle } from './bulletin-view.ts';
import { organizationName } from './organization-link.ts';
import { viewDate, type DateView } from './source-view.ts';
import {
  describeLateness,
  isProvisional,
  provisionalRemark,
  viewConcerns,
  viewFacts,
  type FactView,
} from './follow-up-words.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { organizationPlate } from './plate.ts';
import { viewPublication } from './publication-view.ts';
import { documentName } from './references.ts';
import { viewTimeline, type TimelineEvent } from './timeline.ts';

/** A commitment as lists show it. */
export interface CommitmentSummary extends Link {
  /** Its code in the register: `KN-2026-014`. */
  code: string;
  /** Its kind, field and organization: `Cam kết · Môi trường · Ủy ban nhân dân xã Mẫu`. */
  about: string;
  /** Where it stands: `Đang giải quyết, quá hạn 4 ngày làm việc`, `Đã trả lời ngày 20/10/2026`. */
  state: string;
  /** `Tiếp nhận 05/10/2026, hạn 16/11/2026`. */
  dates: string;
  /** `quá hạn 12 ngày làm việc`, `muộn 3 ngày làm việc`. */
  lateness?: string;
  /** How often the deadline moved, and how many bulletins did not mention it, as sentences. */
  concerns: string[];
  illustrative: boolean;
}

/** A commitment as its page shows it. */
export interface CommitmentView extends PageView {
  code: string;
  kind: string;
  field: Link;
  status: Link;
  open: boolean;
  organization: Link;
  /** The organization's whole register. */
  register: Link;
  responsible: string | Link;
  received: DateView;
  deadline?: DateView;
  /** The day up to which it was followed. */
  asOf: DateView;
  facts: FactView[];
  /** Said where the working days may still change. */
  provisional?: string;
  timeline: TimelineEvent[];
  documents: (Link & { title: string })[];
  /** Who approved it, and when. */
  approval?: string;
  /** The bulletins that report it. */
  mentions: Link[];
  /** The organization's bulletins over whose period it was open and that do not report it. */
  silent: Link[];
}

/** The code of a commitment in its register, as people write it: `KN-2026-014`. */
export function commitmentCode(id: string): string {
  return id.slice(id.indexOf('/') + 1).toUpperCase();
}

/** A commitment as lists show it. */
export function viewCommitmentSummary(content: Content, { entry, followUp }: FollowedCommitment): CommitmentSummary {
  const { id, data } = entry;
  const lateness = describeLateness(followUp);
  const status = commitmentStatuses[followUp.status].label;
  const { closed } = followUp;
  return {
    text: data.title,
    href: hrefOf(content.site, paths.commitment(id)),
    code: commitmentCode(id),
    about: [
      commitmentKinds[data.kind],
      commitmentFields[data.field].label,
      organizationName(content, data.organization),
    ].join(' · '),
    state: [status + (closed ? ` ngày ${formatDate(closed)}` : ''), ...(lateness ? [lateness] : [])].join(', '),
    dates: describeDates(data, followUp),
    ...(lateness && { lateness }),
    concerns: viewConcerns(followUp),
    illustrative: content.organizations.get(data.organization)?.data.illustrative ?? false,
  };
}

/** A commitment as its page shows it, followed up to `asOf`. */
export function viewCommitment(content: Content, entry: Entry<Commitment>, asOf: CalendarDate): CommitmentView {
  const { id, data } = entry;
  const { followUp } = followCommitments(content, asOf).get(id)!;
  const organization = content.organizations.get(data.organization)!;
  const status = commitmentStatuses[followUp.status].label;
  const link = (text: string, path: string): Link => ({ text, href: hrefOf(content.site, path) });
  const { illustrative } = organization.data;
  const state = `${status}. ${describeDates(data, followUp)}.`;
  return {
    path: paths.commitment(id),
    title: data.title,
    description: `${commitmentKinds[data.kind]} trong sổ theo dõi của ${organization.data.name}. ${state}`,
    breadcrumbs: viewBreadcrumbs(content, [
      ['Kiến nghị, cam kết', paths.register()],
      [organization.data.shortName ?? organization.data.name, paths.registerOf(organization.id)],
      [commitmentCode(id), paths.commitment(id)],
    ]),
    cards: [organizationPlate(content, data.organization)],
    illustrative,
    article: true,
    ...viewPublication(data),
    code: commitmentCode(id),
    kind: commitmentKinds[data.kind],
    field: link(commitmentFields[data.field].label, paths.registerByField(data.field)),
    status: link(status, paths.registerByStatus(followUp.status)),
    open: !isClosing(followUp.status),
    organization: link(organization.data.name, paths.organization(organization.id)),
    register: link(`Mọi kiến nghị, cam kết của ${organization.data.name}`, paths.registerOf(organization.id)),
    responsible: viewResponsible(content, data),
    received: viewDate(data.received),
    ...(followUp.deadline && { deadline: viewDate(followUp.deadline) }),
    asOf: viewDate(asOf),
    facts: viewFacts(data, followUp),
    ...(isProvisional(followUp) && { provisional: provisionalRemark }),
    timeline: viewTimeline(content, entry, asOf),
    documents: (data.documents ?? []).flatMap((document) => {
      const found = content.documents.get(document)?.data;
      return found ? [{ ...link(documentName(found), paths.document(document)), title: found.title }] : [];
    }),
    mentions: followUp.mentions.map((bulletin) => linkToBulletin(content, bulletin, data.organization)),
    silent: followUp.silent.map((bulletin) => linkToBulletin(content, bulletin, data.organization)),
  };
}

/** `Tiếp nhận 05/10/2026, hạn 16/11/2026`. */
function describeDates({ received }: Commitment, { deadline }: FollowUp): string {
  return `Tiếp nhận ${formatDate(received)}${deadline ? `, hạn ${formatDate(deadline)}` : ''}`;
}

function viewResponsible(content: Content, data: Commitment): string | Link {
  const found = content.organizations.get(responsibleOrganization(data) ?? '');
  return found ? { text: found.data.name, href: hrefOf(content.site, paths.organization(found.id)) } : data.responsible;
}

/** A link to a bulletin; the organization is named where it is not the one that keeps the register. */
function linkToBulletin(content: Content, { id, data }: Entry<Bulletin>, registrar: string): Link {
  const text = data.title ? `${bulletinTitle(data)} (${formatPeriod(data.period)})` : bulletinTitle(data);
  const owner = data.organization === registrar ? '' : ` của ${organizationName(content, data.organization)}`;
  return { text: capitalizeFirst(text + owner), href: hrefOf(content.site, paths.bulletin(id)) };
}
