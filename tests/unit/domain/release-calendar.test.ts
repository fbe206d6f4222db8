import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countReleases, postponementOutcome, releasesOf, type Release } from '../../../src/domain/release-calendar.ts';
import { addDays, compareDates, formatDate, toIso } from '../../../src/vietnamese/date.ts';
import { periodId } from '../../../src/vietnamese/period.ts';
import { day, makeContent, monthBulletin } from '../../fixtures/commitments.ts';

const commune = { name: 'Ủy ban nhân dân xã Mẫu', kind: 'peoples-committee', level: 'xã', place: 'tỉnh Mẫu' };
const monthly = { every: 'tháng', dueDays: '10', since: '2026-07' };

/** The releases of a commune with these fields that published the bulletins of some months on some days. */
function releases(fields: Record<string, unknown>, released: Record<string, string>, asOf: string): readonly Release[] {
  const bulletins = Object.entries(released).map(([period, date]) => [`xa-mau/${period}`, monthBulletin(period, date)]);
  const content = makeContent({
    organizations: { 'xa-mau': { ...commune, schedule: [monthly], ...fields } },
    bulletins: Object.fromEntries(bulletins),
  });
  return releasesOf(content, 'xa-mau', day(asOf));
}

const outline = (all: readonly Release[]) =>
  all.map(({ period, promised, state, days }) => `${periodId(period)} ${formatDate(promised)} ${state} ${days}`);

describe('what an organization owes', () => {
  test('owes each month since the first one, and the one that runs', () => {
    const released = { '2026-07': '10/08/2026', '2026-08': '13/09/2026' };
    expect(outline(releases({}, released, '2026-11-05'))).toEqual([
      '2026-07 10/08/2026 on-time 0',
      '2026-08 10/09/2026 late 3',
      '2026-09 10/10/2026 missing 26',
      '2026-10 10/11/2026 upcoming 0',
      '2026-11 10/12/2026 upcoming 0',
    ]);
  });

  test('is on time on the due day and late the day after', () => {
    expect(releases({}, { '2026-07': '10/08/2026' }, '2026-08-31')[0]).toMatchObject({ state: 'on-time', days: 0 });
    expect(releases({}, { '2026-07': '11/08/2026' }, '2026-08-31')[0]).toMatchObject({ state: 'late', days: 1 });
  });

  test('is not missing before the due day is over', () => {
    expect(releases({}, {}, '2026-08-10')[0]).toMatchObject({ state: 'upcoming', days: 0 });
    expect(releases({}, {}, '2026-08-11')[0]).toMatchObject({ state: 'missing', days: 1 });
  });

  test('shows the first release before any period has begun', () => {
    expect(outline(releases({}, {}, '2026-05-01'))).toEqual(['2026-07 10/08/2026 upcoming 0']);
  });

  test('does not count a draft, nor a bulletin of a later day than the one asked about, as released', () => {
    const content = makeContent({
      organizations: { 'xa-mau': { ...commune, schedule: [monthly] } },
      bulletins: {
        'xa-mau/2026-07': monthBulletin('2026-07', '05/08/2026', { status: 'draft' }),
        'xa-mau/2026-08': monthBulletin('2026-08', '05/09/2026'),
      },
    });
    expect(releasesOf(content, 'xa-mau', day('2026-09-04')).map(({ state }) => state)).toEqual([
      'missing',
      'upcoming',
      'upcoming',
    ]);
  });

  test('counts a bulletin that was withdrawn as released on its day', () => {
    const content = makeContent({
      organizations: { 'xa-mau': { ...commune, schedule: [monthly] } },
      bulletins: { 'xa-mau/2026-07': monthBulletin('2026-07', '05/08/2026', { status: 'withdrawn' }) },
    });
    expect(releasesOf(content, 'xa-mau', day('2026-09-20'))[0]).toMatchObject({ state: 'on-time' });
  });

  test('owes one release a year of each longer rhythm', () => {
    const schedule = [
      { every: 'quý', dueDays: '15', since: '2026-q1' },
      { every: '6 tháng', dueDays: '20', since: '2026-6t' },
      { every: '9 tháng', dueDays: '20', since: '2026-9t' },
      { every: 'năm', dueDays: '45', since: '2025' },
    ];
    expect(outline(releases({ schedule }, {}, '2026-12-31'))).toEqual([
      '2025 14/02/2026 missing 320',
      '2026-q1 15/04/2026 missing 260',
      '2026-q2 15/07/2026 missing 169',
      '2026-6t 20/07/2026 missing 164',
      '2026-q3 15/10/2026 missing 77',
      '2026-9t 20/10/2026 missing 72',
      '2026-q4 15/01/2027 upcoming 0',
      '2026 14/02/2027 upcoming 0',
    ]);
  });

  test('follows a new line where the deadline changes', () => {
    const schedule = [
      { ...monthly, until: '2026-08' },
      { ...monthly, since: '2026-09', dueDays: '5' },
    ];
    expect(outline(releases({ schedule }, {}, '2026-10-01'))).toEqual([
      '2026-07 10/08/2026 missing 52',
      '2026-08 10/09/2026 missing 21',
      '2026-09 05/10/2026 upcoming 0',
      '2026-10 05/11/2026 upcoming 0',
    ]);
  });

  test('owes nothing that falls due after its last day', () => {
    expect(outline(releases({ ended: '10/09/2026' }, {}, '2026-12-31'))).toEqual([
      '2026-07 10/08/2026 missing 143',
      '2026-08 10/09/2026 missing 112',
    ]);
    expect(outline(releases({ ended: '09/09/2026' }, {}, '2026-12-31'))).toEqual(['2026-07 10/08/2026 missing 143']);
  });

  test('owes nothing for a period before its first day', () => {
    expect(releases({ founded: '01/09/2026' }, {}, '2026-09-30').map(({ id }) => id)).toEqual(['xa-mau/2026-09']);
  });

  test('owes nothing without a schedule', () => {
    expect(releases({ schedule: undefined }, { '2026-07': '10/08/2026' }, '2026-12-31')).toEqual([]);
  });
});

describe('postponements', () => {
  const notice = { period: '2026-07', announced: '08/08/2026', postponedTo: '20/08/2026', reason: 'Chờ số liệu.' };
  const first = (released: Record<string, string>, asOf: string, notices: unknown[] = [notice]) =>
    releases({ notices }, released, asOf)[0]!;

  test.each([
    ['before the new day', {}, '2026-08-20', 'postponed', 0, 'open'],
    ['after the new day without a bulletin', {}, '2026-08-22', 'missing', 2, 'broken'],
    ['published by the new day', { '2026-07': '20/08/2026' }, '2026-09-01', 'postponed', 0, 'kept'],
    ['published after the new day', { '2026-07': '25/08/2026' }, '2026-09-01', 'late', 5, 'broken'],
    ['published on time all the same', { '2026-07': '10/08/2026' }, '2026-09-01', 'on-time', 0, 'kept'],
  ])('%s', (_, released, asOf, state, days, outcome) => {
    const release = first(released as Record<string, string>, asOf);
    expect(release).toMatchObject({ state, days, due: day('2026-08-10'), promised: day('2026-08-20') });
    expect(postponementOutcome(release)).toBe(outcome);
  });

  test('does not count before it is announced', () => {
    expect(first({}, '2026-08-07')).toMatchObject({ state: 'upcoming', promised: day('2026-08-10') });
  });

  test('does not count when it is announced after the due day', () => {
    const late = { ...notice, announced: '11/08/2026' };
    expect(first({}, '2026-08-15', [late])).toMatchObject({ state: 'missing', days: 5, promised: day('2026-08-10') });
  });

  test('may be postponed again within the new time, in whichever order the notices stand', () => {
    const again = { ...notice, announced: '19/08/2026', postponedTo: '31/08/2026' };
    expect(first({}, '2026-08-25', [again, notice])).toMatchObject({ state: 'postponed', promised: day('2026-08-31') });
  });

  test('is shown for a period that has not begun', () => {
    const ahead = { ...notice, period: '2026-12', postponedTo: '20/01/2027' };
    expect(outline(releases({ notices: [ahead] }, {}, '2026-08-09'))).toEqual([
      '2026-07 10/08/2026 upcoming 0',
      '2026-08 10/09/2026 upcoming 0',
      '2026-12 20/01/2027 postponed 0',
    ]);
  });
});

describe('at any day', () => {
  const days = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays(day('2026-01-01'), offset));

  test('every release is counted once, and days are counted only for the late and the missing', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (asOf, dueDays) => {
        const all = releases(
          { schedule: [{ ...monthly, dueDays: String(dueDays) }] },
          { '2026-08': '20/09/2026' },
          toIso(asOf),
        );
        const counted = countReleases(all);
        expect(Object.values(counted).reduce((sum, count) => sum + count)).toBe(all.length);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const { state, days: behind } of all) expect(behind > 0).toBe(state === 'late' || state === 'missing');
      }),
      { numRuns: 50 },
    );
  });

  test('a release that is missing on one day is missing one day more on the next', () => {
    fc.assert(
      fc.property(days, (asOf) => {
        const tomorrow = releases({}, {}, toIso(addDays(asOf, 1)));
        for (const one of releases({}, {}, toIso(asOf)).filter(({ state }) => state === 'missing')) {
          const next = tomorrow.find(({ id }) => id === one.id)!;
          expect(next.days).toBe(one.days + 1);
          expect(compareDates(next.promised, one.promised)).toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
