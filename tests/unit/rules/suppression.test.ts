import { describe, expect, test } from 'vitest';
import { bulletinSchema } from '../../../src/domain/bulletin.ts';
import { organizationSchema, type Organization } from '../../../src/domain/organization.ts';
import { parseValue } from '../../../src/domain/value.ts';
import { checkSuppression, isSmallUnit, isSuppressible, namesSmallUnit } from '../../../src/rules/suppression.ts';
import { contentWith } from '../../fixtures/practices/read-practices.ts';

const organization = (kind: string): Organization =>
  organizationSchema.parse({ name: 'Đơn vị mẫu', kind, level: 'ấp', place: 'xã Mẫu' });

const bulletinWith = (fields: Record<string, unknown>) =>
  bulletinSchema.parse({ organization: 'don-vi', period: '2026-10', summary: 'x', released: '05/11/2026', ...fields });

function problemsOf(kind: string, fields: Record<string, unknown>, suppressBelow = 5): string[] {
  const entry = { id: 'don-vi', data: organization(kind), body: '', format: 'md' as const };
  const content = { ...contentWith(bulletinWith(fields)), organizations: new Map([['don-vi', entry]]) };
  return checkSuppression(content, suppressBelow).map(({ id, keys }) => `${id} ${keys.join('.')}`);
}

const persons = (withSigns: string) => ({ selfReview: { persons: { assessed: '14', withSigns } } });

describe('a count of persons in a cell', () => {
  test.each(['1', '2', '4', 'gần 4'])('%s is refused', (count) => {
    expect(problemsOf('party-cell', persons(count))).toEqual(['count-identifies selfReview.persons.withSigns.value']);
  });

  test.each(['0', '5', '12', 'không công bố', 'chưa báo cáo', 'không áp dụng'])('%s is accepted', (count) => {
    expect(problemsOf('party-cell', persons(count))).toEqual([]);
  });

  test('is held against the threshold of the site', () => {
    expect(problemsOf('party-cell', persons('6'), 8)).toHaveLength(1);
    expect(problemsOf('party-cell', persons('2'), 2)).toEqual([]);
    expect(problemsOf('party-cell', persons('1'), 0)).toEqual([]);
  });

  test('is refused in its start and its shares too', () => {
    const withSigns = { value: '9', baseline: '3', including: [{ label: 'Về đạo đức', value: '2' }] };
    expect(problemsOf('party-cell', { selfReview: { persons: { withSigns } } })).toEqual([
      'count-identifies selfReview.persons.withSigns.baseline',
      'count-identifies selfReview.persons.withSigns.including.0.value',
    ]);
  });

  test('is refused in a correction, where the old count would stay in sight', () => {
    const corrections = [
      {
        date: '10/11/2026',
        figure: 'selfReview.persons.withSigns',
        old: '2',
        new: 'không công bố',
        fault: 'a',
        reason: 'b',
      },
    ];
    expect(problemsOf('party-cell', { ...persons('không công bố'), corrections })).toEqual([
      'count-identifies corrections.0.old',
    ]);
  });

  test('may be small where it says nothing bad of anyone, or counts no persons', () => {
    const fields = {
      selfReview: { organizations: { assessed: '1', withSigns: '1' }, persons: { assessed: '4' } },
      membership: { admitted: '1', members: '14' },
      petitions: { received: '2' },
    };
    expect(problemsOf('party-cell', fields)).toEqual([]);
  });
});

describe('a count of persons in a larger organization', () => {
  test('may be small, as long as no small unit is named', () => {
    const members = {
      value: '104',
      including: [{ label: 'Do suy thoái', value: '8', parts: [{ label: 'Về tư tưởng chính trị', value: '1' }] }],
    };
    expect(
      problemsOf('party-committee', {
        selfReview: { persons: { assessed: '13', disciplined: '3' } },
        discipline: { members },
      }),
    ).toEqual([]);
  });

  test('is refused for a cell or hamlet that it names', () => {
    const members = {
      value: '12',
      parts: [
        { label: 'Chi bộ ấp 1', value: '2' },
        { label: 'Các chi bộ khác', value: '10' },
      ],
    };
    expect(problemsOf('party-committee', { discipline: { members } })).toEqual([
      'count-identifies discipline.members.parts.0.value',
    ]);
  });

  test('is refused where few members stand behind it', () => {
    const fields = (members: string) => ({ membership: { members, struckOff: '1' } });
    expect(problemsOf('party-committee', fields('49'))).toEqual(['count-identifies membership.struckOff.value']);
    expect(problemsOf('party-committee', fields('50'))).toEqual([]);
  });
});

describe('a suppressed count', () => {
  test('must not follow from the other terms of its sum', () => {
    const fields = { selfReview: { persons: { withSigns: '12', remedied: '10', followUp: 'không công bố' } } };
    expect(problemsOf('party-cell', fields)).toEqual(['suppressed-recoverable selfReview.persons.followUp.value']);
  });

  test('must not follow as the whole of printed parts', () => {
    const fields = { discipline: { members: 'không công bố', membersByForm: { reprimand: '3', warning: '1' } } };
    expect(problemsOf('party-committee', fields)).toEqual(['suppressed-recoverable discipline.members.value']);
  });

  test('must not follow from the named parts of a figure', () => {
    const members = {
      value: '12',
      parts: [
        { label: 'Chi bộ ấp 1', value: 'không công bố' },
        { label: 'Nơi khác', value: '10' },
      ],
    };
    expect(problemsOf('party-committee', { discipline: { members } })).toEqual([
      'suppressed-recoverable discipline.members.parts.0.value',
    ]);
  });

  test('is safe where two terms are suppressed, or one is not printed', () => {
    const withTerms = (remedied: string, followUp: string) => ({
      selfReview: { persons: { withSigns: '12', remedied, followUp } },
    });
    expect(problemsOf('party-cell', withTerms('không công bố', 'không công bố'))).toEqual([]);
    expect(problemsOf('party-cell', withTerms('chưa báo cáo', 'không công bố'))).toEqual([]);
    expect(
      problemsOf('party-cell', { selfReview: { persons: { withSigns: '12', followUp: 'không công bố' } } }),
    ).toEqual([]);
  });
});

describe('a small unit', () => {
  test('is a cell, or reports fewer than ten times the threshold of members', () => {
    const few = bulletinWith({ membership: { members: '49' } });
    const none = bulletinWith({ petitions: { received: '2' } });
    expect(isSmallUnit(organization('party-cell'), none, 5)).toBe(true);
    expect(isSmallUnit(organization('party-committee'), none, 5)).toBe(false);
    expect(isSmallUnit(organization('party-committee'), few, 5)).toBe(true);
    expect(isSmallUnit(organization('party-committee'), few, 4)).toBe(false);
    expect(isSmallUnit(undefined, none, 5)).toBe(false);
  });

  test.each(['Chi bộ ấp 3', 'chi bộ Trường Tiểu học', 'Ấp 3', 'Thôn Đông', 'Khu phố 2', 'tổ dân phố 7', 'Buôn Choah'])(
    'is named by “%s”',
    (label) => {
      expect(namesSmallUnit(label)).toBe(true);
    },
  );

  test.each(['Chi bộ cơ sở', 'Chi bộ trực thuộc', 'Cấp xã', 'Tổ chức khác', 'Thôn', 'Các ấp', 'Về đạo đức'])(
    'is not named by “%s”',
    (label) => {
      expect(namesSmallUnit(label)).toBe(false);
    },
  );
});

test.each([
  ['1', true],
  ['4', true],
  ['0', false],
  ['5', false],
  ['2%', false],
  ['3/4', false],
  ['2 tỉ đồng', false],
  ['không công bố', false],
])('%s is suppressible: %s', (text, expected) => {
  const parsed = parseValue(text);
  expect(parsed.ok && isSuppressible(parsed.value, 5)).toBe(expected);
});
