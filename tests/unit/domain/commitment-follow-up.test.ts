import { describe, expect, test } from 'vitest';
import { followCommitments, followUp, type FollowUp } from '../../../src/domain/follow-up.ts';
import { day, makeContent, monthBulletin, petition } from '../../fixtures/commitments.ts';

const id = 'xa-mau/kn-2026-014';

function follow(fields: object, asOf: string, bulletins = {}): FollowUp {
  const content = makeContent({ commitments: { [id]: { ...petition, ...fields } }, bulletins });
  return followUp(content, content.commitments.get(id)!, day(asOf));
}

const steps = (...more: [date: string, status: string][]) => ({
  history: [...petition.history, ...more.map(([date, status]) => ({ date, status }))],
});

describe('the station by a day', () => {
  test('is the last one reached by then', () => {
    expect(follow({}, '2026-10-06').status).toBe('received');
    expect(follow({}, '2026-10-07').status).toBe('in-progress');
  });

  test.each(['solved', 'answered', 'transferred', 'withdrawn'])(
    'keeps “%s” apart from the other ways of closing',
    (status) => {
      const result = follow(steps(['15/10/2026', status]), '2026-11-21');
      expect(result.status).toBe(status);
      expect(result.closed).toEqual(day('2026-10-15'));
    },
  );

  test('is open on the day before it was closed', () => {
    expect(follow(steps(['15/10/2026', 'solved']), '2026-10-14').closed).toBeUndefined();
  });
});

describe('the working days taken', () => {
  test('run to the closing, and stand still after it', () => {
    expect(follow(steps(['15/10/2026', 'solved']), '2026-10-15').taken).toEqual({ days: 8, known: true });
    expect(follow(steps(['15/10/2026', 'solved']), '2026-11-21').taken).toEqual({ days: 8, known: true });
  });

  test('run to the as-of day while it is open', () => {
    expect(follow({}, '2026-10-12').taken).toEqual({ days: 5, known: true });
  });

  test('are provisional over a year whose holidays are not known', () => {
    expect(follow({}, '2027-01-04').taken.known).toBe(false);
  });
});

describe('overdue', () => {
  test('not on the deadline itself, one working day on the next', () => {
    expect(follow({}, '2026-10-19').overdue).toBeUndefined();
    expect(follow({}, '2026-10-20').overdue).toEqual({ days: 1, known: true });
  });

  test('grows by working days only', () => {
    expect(follow({}, '2026-10-25').overdue).toEqual({ days: 4, known: true });
  });

  test('a deadline on a Saturday is kept on the Monday', () => {
    expect(follow({ deadline: '17/10/2026' }, '2026-10-19').overdue).toBeUndefined();
    expect(follow({ deadline: '17/10/2026' }, '2026-10-20').overdue).toEqual({ days: 1, known: true });
  });

  test('stays on record for one that was closed late', () => {
    expect(follow(steps(['22/10/2026', 'solved']), '2026-11-21').overdue).toEqual({ days: 3, known: true });
  });

  test('is not known of one without a deadline', () => {
    const result = follow({ deadline: undefined }, '2026-11-21');
    expect([result.deadline, result.overdue]).toEqual([undefined, undefined]);
  });
});

describe('a deadline that moved', () => {
  const moved = {
    deadline: '16/11/2026',
    deadlineChanges: [
      { decided: '16/10/2026', from: '19/10/2026', to: '02/11/2026', reason: 'Chờ kinh phí.' },
      { decided: '30/10/2026', from: '02/11/2026', to: '16/11/2026', reason: 'Mưa kéo dài.' },
    ],
  };

  test('was moved as often as was decided by then, and by so many working days in all', () => {
    expect(follow(moved, '2026-11-21').postponed).toEqual({ times: 2, days: 20, known: true });
    expect(follow(moved, '2026-10-20').postponed).toEqual({ times: 1, days: 10, known: true });
    expect(follow(moved, '2026-10-15').postponed).toEqual({ times: 0, days: 0, known: true });
  });

  test('was the one in force at the time', () => {
    expect(follow(moved, '2026-10-15').deadline).toEqual(day('2026-10-19'));
    expect(follow(moved, '2026-10-16').deadline).toEqual(day('2026-11-02'));
    expect(follow(moved, '2026-11-21').deadline).toEqual(day('2026-11-16'));
  });

  test('is held against the deadline in force', () => {
    expect(follow(moved, '2026-10-21').overdue).toBeUndefined();
    expect(follow(moved, '2026-11-18').overdue).toEqual({ days: 2, known: true });
  });

  test('does not count as put off where it was brought forward', () => {
    const earlier = [{ decided: '06/10/2026', from: '19/10/2026', to: '12/10/2026', reason: 'Việc khẩn cấp.' }];
    const result = follow({ deadline: '12/10/2026', deadlineChanges: earlier }, '2026-10-14');
    expect(result.postponed.times).toBe(0);
    expect(result.overdue?.days).toBe(2);
  });
});

describe('bulletins', () => {
  const bulletins = {
    'xa-mau/2026-09': monthBulletin('2026-09', '05/10/2026'),
    'xa-mau/2026-10': monthBulletin('2026-10', '05/11/2026', { commitments: ['kn-2026-014'] }),
    'xa-mau/2026-11': monthBulletin('2026-11', '05/12/2026'),
    'xa-mau/2026-12': monthBulletin('2026-12', '05/01/2027'),
  };
  const ids = (list: readonly { id: string }[]) => list.map((entry) => entry.id);

  test('are silent from the month it came in to the month it was closed', () => {
    const open = follow({}, '2027-02-01', bulletins);
    expect(ids(open.mentions)).toEqual(['xa-mau/2026-10']);
    expect(ids(open.silent)).toEqual(['xa-mau/2026-12', 'xa-mau/2026-11']);
    const closed = follow(steps(['02/11/2026', 'solved']), '2027-02-01', bulletins);
    expect(ids(closed.silent)).toEqual(['xa-mau/2026-11']);
  });

  test('are silent about one that came in on the last day of their month', () => {
    const received = { received: '30/09/2026', history: [{ date: '30/09/2026', status: 'received' }] };
    expect(ids(follow(received, '2026-11-21', bulletins).silent)).toEqual(['xa-mau/2026-09']);
  });

  test('do not count before they are out', () => {
    expect(ids(follow({}, '2026-12-04', bulletins).silent)).toEqual([]);
    expect(ids(follow({}, '2026-12-05', bulletins).silent)).toEqual(['xa-mau/2026-11']);
  });

  test('do not count as drafts', () => {
    const draft = { 'xa-mau/2026-11': monthBulletin('2026-11', '05/12/2026', { status: 'draft' }) };
    expect(follow({}, '2027-02-01', draft).silent).toEqual([]);
  });

  test('of another organization may report it by its whole identity, and are never silent about it', () => {
    const front = { ...monthBulletin('2026-10', '06/11/2026'), organization: 'mat-tran' };
    const result = follow({}, '2026-11-21', {
      'mat-tran/2026-10': { ...front, commitments: [id] },
      'mat-tran/2026-q4': { ...front, period: '2026-q4' },
    });
    expect([ids(result.mentions), ids(result.silent)]).toEqual([['mat-tran/2026-10'], []]);
  });
});

test('feedback counts from the day it was given', () => {
  const feedback = { feedback: { date: '20/10/2026', how: 'Văn bản trả lời' } };
  expect(follow(feedback, '2026-10-19').feedbackGiven).toBe(false);
  expect(follow(feedback, '2026-10-20').feedbackGiven).toBe(true);
});

test('all commitments are followed once for each day', () => {
  const content = makeContent({ commitments: { [id]: petition, 'xa-mau/kn-2026-015': petition } });
  const followed = followCommitments(content, day('2026-10-12'));
  expect([...followed.keys()]).toEqual(['xa-mau/kn-2026-014', 'xa-mau/kn-2026-015']);
  expect(followCommitments(content, day('2026-10-12'))).toBe(followed);
  expect(followCommitments(content, day('2026-10-13'))).not.toBe(followed);
});
