import { describe, expect, test } from 'vitest';
import {
  commitmentFields,
  commitmentSchema,
  commitmentStatuses,
  commitmentStatusKeys,
  isClosing,
  reservedRegisterNames,
  responsibleOrganization,
} from '../../../src/domain/commitment.ts';
import { commitmentIdOf, commitmentReferenceField } from '../../../src/domain/commitment-reference.ts';
import { petition } from '../../fixtures/commitments.ts';

describe('a commitment', () => {
  test('is read from what an editor writes', () => {
    const { received, deadline, status, history } = commitmentSchema.parse(petition);
    expect(received).toEqual({ year: 2026, month: 10, day: 5 });
    expect(deadline).toEqual({ year: 2026, month: 10, day: 19 });
    expect(history.map((step) => step.status)).toEqual(['received', 'in-progress']);
    expect(status).toBe('published');
  });

  test.each([
    ['a petitioner', { petitioner: 'Nguyễn Văn A' }],
    ['bulletins that mention it', { mentions: ['xa-mau/2026-10'] }],
    ['an unknown kind', { kind: 'complaint' }],
    ['an unknown field', { field: 'sport' }],
    ['an empty history', { history: [] }],
    ['an unknown station', { history: [{ date: '05/10/2026', status: 'closed' }] }],
    ['a day that does not exist', { received: '31/09/2026' }],
    [
      'a change of the deadline without a reason',
      { deadlineChanges: [{ decided: '18/10/2026', from: '19/10/2026', to: '30/10/2026' }] },
    ],
    ['a feedback that does not say how', { feedback: { date: '18/10/2026' } }],
  ])('refuses %s', (_what, fields) => {
    expect(commitmentSchema.safeParse({ ...petition, ...fields }).success).toBe(false);
  });
});

describe('the stations', () => {
  test('close in five different ways, and only in those', () => {
    expect(commitmentStatusKeys.filter(isClosing)).toEqual([
      'solved',
      'answered',
      'refused',
      'transferred',
      'withdrawn',
    ]);
  });

  test('are never refused once accepted', () => {
    expect(commitmentStatuses.accepted.next).not.toContain('refused');
    expect(commitmentStatuses['in-progress'].next).not.toContain('refused');
  });

  test.each([
    ['stations', Object.values(commitmentStatuses).map(({ slug }) => slug)],
    ['fields', Object.values(commitmentFields).map(({ slug }) => slug)],
  ])('the addresses of the %s are ASCII and all different', (_what, slugs) => {
    expect(slugs.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug))).toEqual([]);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => reservedRegisterNames.includes(slug))).toEqual([]);
  });
});

describe('who is responsible', () => {
  test('is an organization where the field is an identity', () => {
    expect(responsibleOrganization({ responsible: 'ubnd-xa-mau' })).toBe('ubnd-xa-mau');
  });

  test.each(['Chủ tịch UBND xã', 'công an xã', 'Phòng Kinh tế'])('is a position in words: %s', (responsible) => {
    expect(responsibleOrganization({ responsible })).toBeUndefined();
  });
});

describe('how a bulletin names a commitment', () => {
  test('a code alone is one of its own register', () => {
    expect(commitmentIdOf('xa-mau', 'kn-2026-014')).toBe('xa-mau/kn-2026-014');
  });

  test('a whole identity may be one of another register', () => {
    expect(commitmentIdOf('mat-tran-xa-mau', 'xa-mau/kn-2026-014')).toBe('xa-mau/kn-2026-014');
  });

  test.each(['KN-2026-014', 'kn 14', '../kn-14', 'xa-mau/', 'a/b/c', ''])('refuses “%s”', (reference) => {
    expect(commitmentReferenceField.safeParse(reference).success).toBe(false);
  });
});
