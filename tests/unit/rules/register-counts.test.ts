import { describe, expect, test } from 'vitest';
import { checkRegisterCounts } from '../../../src/rules/register-counts.ts';
import { makeContent, monthBulletin, petition } from '../../fixtures/commitments.ts';

const organization = (registerSince?: string) => ({
  'xa-mau': {
    name: 'Ủy ban nhân dân xã Mẫu',
    kind: 'peoples-committee',
    level: 'xã',
    place: 'tỉnh Mẫu',
    ...(registerSince && { registerSince }),
  },
});

function closedOn(date: string, status: string, fields: object = {}) {
  const received = { date: '05/10/2026', status: 'received' };
  return { ...petition, history: [received, { date, status }], ...fields };
}

/** One carried over, five received, of which one ends in each way but one that is still open and overdue. */
const register = {
  'xa-mau/kn-1': {
    ...petition,
    received: '14/09/2026',
    deadline: '30/11/2026',
    field: 'land',
    history: [{ date: '14/09/2026', status: 'received' }],
  },
  'xa-mau/kn-2': petition,
  'xa-mau/kn-3': closedOn('12/10/2026', 'solved', {
    field: 'land',
    feedback: { date: '13/10/2026', how: 'Văn bản trả lời' },
  }),
  'xa-mau/kn-4': closedOn('12/10/2026', 'answered'),
  'xa-mau/kn-5': closedOn('02/11/2026', 'refused'),
  'xa-mau/kn-6': closedOn('31/10/2026', 'transferred'),
};

const right = {
  opening: '1',
  received: '5',
  solved: '1',
  answered: '1',
  refused: '0',
  transferred: '1',
  pending: '3',
  overdue: '2',
  feedbackGiven: '1',
  byField: { land: '1', construction: '4' },
};

function check(petitions: object, since: string | undefined = '01/10/2026', period = '2026-10', more = {}) {
  const content = makeContent({
    organizations: organization(since),
    commitments: { ...register, ...more },
    bulletins: { [`xa-mau/${period}`]: monthBulletin(period, '05/11/2026', { petitions }) },
  });
  return checkRegisterCounts(content).map(
    ({ id, severity, entry, keys, message, hint }) =>
      `${severity} ${id} ${entry} ${keys.join('.')}: ${message} → ${hint}`,
  );
}

describe('the counts of a bulletin against the register', () => {
  test('agree where every petition has its file', () => {
    expect(check(right)).toEqual([]);
  });

  test('a difference is a warning with both numbers', () => {
    expect(check({ received: '6' })).toEqual([
      'warning register-mismatch xa-mau/2026-10 petitions.received: Bản tin ghi “Tiếp nhận trong kỳ” là 6, nhưng sổ theo dõi kiến nghị cho 5. → Bổ sung kiến nghị còn thiếu vào sổ, hoặc sửa thành: received: 5',
    ]);
  });

  test.each([
    ['opening', { opening: '2' }],
    ['solved', { solved: '2' }],
    ['answered', { answered: '0' }],
    ['refused', { refused: '1' }],
    ['transferred', { transferred: '0' }],
    ['pending', { pending: '4' }],
    ['overdue', { overdue: '1' }],
    ['feedbackGiven', { feedbackGiven: '0' }],
    ['byField.land', { byField: { land: '2' } }],
  ])('are held for %s', (key, petitions) => {
    expect(check(petitions).map((line) => line.split(':')[0])).toEqual([
      `warning register-mismatch xa-mau/2026-10 petitions.${key}`,
    ]);
  });

  test('carry over what was open on the last day before the period, though it was closed on the first day of it', () => {
    const carried = { date: '30/09/2026', status: 'received' };
    const history = [carried, { date: '01/10/2026', status: 'solved' }];
    const more = { 'xa-mau/kn-7': { ...petition, received: '30/09/2026', history } };
    expect(check({ opening: '2', received: '5', solved: '2' }, '01/10/2026', '2026-10', more)).toEqual([]);
  });

  test('do not carry over what was received on the first day of the period', () => {
    const history = [{ date: '01/10/2026', status: 'received' }];
    const more = { 'xa-mau/kn-8': { ...petition, received: '01/10/2026', history } };
    expect(check({ opening: '1', received: '6' }, '01/10/2026', '2026-10', more)).toEqual([]);
  });

  test('are not held unless the register is said to be complete', () => {
    expect(check({ received: '60' }, '')).toEqual([]);
  });

  test('are not held for a period that began before the register was complete', () => {
    expect(check({ received: '60' }, '02/10/2026')).toEqual([]);
  });

  test('are held for a quarter as for a month', () => {
    expect(check({ received: '7', opening: '0' }, '01/07/2026', '2026-q3').map((line) => line.split(' →')[0])).toEqual([
      'warning register-mismatch xa-mau/2026-q3 petitions.received: Bản tin ghi “Tiếp nhận trong kỳ” là 7, nhưng sổ theo dõi kiến nghị cho 1.',
    ]);
  });

  test('leave out what is not reported or only approximate', () => {
    expect(check({ received: 'gần 60', solved: 'chưa báo cáo' })).toEqual([]);
  });

  test('count petitions that are published, and nothing else', () => {
    const more = {
      'xa-mau/nghi-quyet': { ...petition, kind: 'pledge' },
      'xa-mau/nhap': { ...petition, status: 'draft' },
      'xa-khac/kn-1': { ...petition, organization: 'xa-khac' },
    };
    expect(check(right, '01/10/2026', '2026-10', more)).toEqual([]);
  });
});
