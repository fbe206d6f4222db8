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
import { followCommitments, type FollowedCommitment } from '../domain/follow-up.ts';
import { formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { formatPeriod } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { bulletinTitle, organizationName, viewDate, type DateView } from './bulletin-view.ts';
import { viewCard } from './card-view.ts';
import { commitmentPaths } from './commitment-paths.ts';
import { describeLateness, isProvisional, provisionalRemark, viewFacts, type FactView } from './follow-up-words.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { documentName } from './references.ts';
import { viewTimeline, type TimelineEvent } from './timeline.ts';

/** A commitment as lists show it. */
export interface CommitmentSummary extends Link {
  /** Its code in the register: `kn-2026-014`. */
  code: string;
  kind: string;
  field: string;
  organization: string;
  /** `Đang giải quyết`. */
  status: string;
  open: boolean;
  received: DateView;
  deadline?: DateView;
  closed?: DateView;
  /** `quá hạn 12 ngày làm việc`, `muộn 3 ngày làm việc`. */
  lateness?: string;
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
  /** The bulletins that report it. */
  mentions: Link[];
  /** The organization's bulletins over whose period it was open and that do not report it. */
  silent: Link[];
}

/** The code of a commitment in its register. */
export function commitmentCode(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** A commitment as lists show it. */
export function viewCommitmentSummary(content: Content, { entry, followUp }: FollowedCommitment): CommitmentSummary {
  const { id, data } = entry;
  const lateness = describeLateness(followUp);
  return {
    text: data.title,
    href: hrefOf(content.site, commitmentPaths.commitment(id)),
    code: commitmentCode(id),
    kind: commitmentKinds[data.kind],
    field: commitmentFields[data.field].label,
    organization: organizationName(content, data.organization),
    status: commitmentStatuses[followUp.status].label,
    open: !isClosing(followUp.status),
    received: viewDate(data.received),
    ...(followUp.deadline && { deadline: viewDate(followUp.deadline) }),
    ...(followUp.closed && { closed: viewDate(followUp.closed) }),
    ...(lateness && { lateness }),
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
  const state = `${status}. Tiếp nhận ngày ${formatDate(data.received)}${
    followUp.deadline ? `, hạn ${formatDate(followUp.deadline)}` : ''
  }.`;
  return {
    path: commitmentPaths.commitment(id),
    title: data.title,
    description: `${commitmentKinds[data.kind]} trong sổ theo dõi của ${organization.data.name}. ${state}`,
    breadcrumbs: viewBreadcrumbs(content, [
      ['Kiến nghị, cam kết', commitmentPaths.register()],
      [organization.data.shortName ?? organization.data.name, commitmentPaths.registerOf(organization.id)],
      [commitmentCode(id).toUpperCase(), commitmentPaths.commitment(id)],
    ]),
    cards: [
      viewCard(content.site, {
        name: `kien-nghi-${id.replace('/', '-')}`.slice(0, 150).replace(/-$/, ''),
        kicker: commitmentKinds[data.kind],
        title: data.title,
        organization: organization.data.name,
        lead: state,
        ...(illustrative && { notice: 'Dữ liệu minh họa' }),
      }),
    ],
    illustrative,
    article: true,
    code: commitmentCode(id),
    kind: commitmentKinds[data.kind],
    field: link(commitmentFields[data.field].label, commitmentPaths.registerByField(data.field)),
    status: link(status, commitmentPaths.registerByStatus(followUp.status)),
    open: !isClosing(followUp.status),
    organization: link(organization.data.name, paths.organization(organization.id)),
    register: link(`Mọi kiến nghị, cam kết của ${organization.data.name}`, commitmentPaths.registerOf(organization.id)),
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
