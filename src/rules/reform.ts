import { bulletinsOf } from '../domain/chronology.ts';
import type { Content, Entry } from '../domain/content.ts';
import type { Organization } from '../domain/organization.ts';
import { succeedsItself } from '../domain/succession.ts';
import { addDays, compareDates, formatDate } from '../vietnamese/date.ts';
import { formatPeriod, periodEnd, periodStart } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import type { Finding } from './finding.ts';

/**
 * Checks that organizations begin before they end, that those that take over from them outlive them, and that bulletins
 * report on periods in which their organization existed.
 */
export function checkReforms(content: Content): Finding[] {
  return [...content.organizations.values()].flatMap((entry) => [
    ...checkLifetime(entry),
    ...checkSuccession(content, entry),
    ...checkBulletins(content, entry),
  ]);
}

type Fault = Pick<Finding, 'id' | 'keys' | 'message' | 'hint'>;

const ofOrganization = (entry: string, fault: Fault): Finding => ({
  ...fault,
  severity: 'error',
  collection: 'organizations',
  entry,
});

function checkLifetime({ id, data: { name, founded, ended, formerNames = [] } }: Entry<Organization>): Finding[] {
  const reversed = founded && ended && compareDates(ended, founded) < 0;
  const stale = formerNames.findIndex(({ until }) => ended && compareDates(until, ended) >= 0);
  return [
    ...(reversed
      ? [
          ofOrganization(id, {
            id: 'lifetime-reversed',
            keys: ['ended'],
            message: `${name} kết thúc ngày ${formatDate(ended)}, trước khi thành lập ngày ${formatDate(founded)}.`,
            hint: 'Kiểm tra lại hai ngày “founded” và “ended”.',
          }),
        ]
      : []),
    ...(ended && stale !== -1
      ? [
          ofOrganization(id, {
            id: 'former-name-after-end',
            keys: ['formerNames', stale, 'until'],
            message: `Tên cũ còn dùng đến ${formatDate(formerNames[stale]!.until)}, nhưng ${name} đã kết thúc ngày ${formatDate(ended)}.`,
            hint: 'Ghi ngày cuối cùng mang tên cũ, trước khi đổi sang tên ở “name”.',
          }),
        ]
      : []),
  ];
}

function checkSuccession(content: Content, { id, data }: Entry<Organization>): Finding[] {
  const { ended, name } = data;
  const successors = data.successors ?? [];
  if (successors.length === 0) return [];
  if (!ended)
    return [
      ofOrganization(id, {
        id: 'succession-without-end',
        keys: ['successors'],
        message: `${name} có đơn vị tiếp nhận nhiệm vụ nhưng chưa ghi ngày kết thúc.`,
        hint: 'Thêm “ended: …”, là ngày hoạt động cuối cùng.',
      }),
    ];
  if (succeedsItself(content, id))
    return [
      ofOrganization(id, {
        id: 'succession-circular',
        keys: ['successors'],
        message: `Các đơn vị tiếp nhận nhiệm vụ nối thành vòng, trở lại chính ${name}.`,
        hint: 'Chỉ ghi đơn vị thành lập hoặc nhận nhiệm vụ sau; nếu chỉ đổi tên, dùng “formerNames”.',
      }),
    ];
  return successors.flatMap((successor, index) => {
    const other = content.organizations.get(successor)?.data;
    if (!other?.ended || compareDates(other.ended, ended) > 0) return [];
    return [
      ofOrganization(id, {
        id: 'successor-ended',
        keys: ['successors', index],
        message: `${other.name} đã kết thúc ngày ${formatDate(other.ended)}, không thể tiếp nhận nhiệm vụ từ ${formatDate(addDays(ended, 1))}.`,
        hint: 'Kiểm tra lại mã đơn vị tiếp nhận và ngày kết thúc của hai đơn vị.',
      }),
    ];
  });
}

function checkBulletins(content: Content, { id, data: { name, founded, ended } }: Entry<Organization>): Finding[] {
  return bulletinsOf(content, id).flatMap((bulletin): Finding[] => {
    const { period } = bulletin.data;
    const isAfter = ended && compareDates(periodStart(period), ended) > 0;
    const isBefore = founded && compareDates(periodEnd(period), founded) < 0;
    if (!isAfter && !isBefore) return [];
    const fact = isAfter ? `kết thúc ngày ${formatDate(ended)}` : `chỉ thành lập ngày ${formatDate(founded!)}`;
    return [
      {
        id: 'period-outside-lifetime',
        severity: 'error',
        collection: 'bulletins',
        entry: bulletin.id,
        keys: ['period'],
        message: `${capitalizeFirst(formatPeriod(period))} nằm ngoài thời gian hoạt động: ${name} ${fact}.`,
        hint: isAfter
          ? 'Chuyển bản tin sang đơn vị tiếp nhận nhiệm vụ, hoặc sửa kỳ báo cáo.'
          : 'Chuyển bản tin sang đơn vị trước đó, hoặc sửa kỳ báo cáo.',
      },
    ];
  });
}
