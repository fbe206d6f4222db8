import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulletinSchema, type Bulletin } from '../../../src/domain/bulletin.ts';
import { canonicalFigures, formatFigures, namedFigures } from '../../../src/domain/canonical-figures.ts';
import { formatValue, parseValue } from '../../../src/domain/value.ts';

const head = { organization: 'xa-mau', period: '2026-10', summary: 'Kết quả tháng 10.', released: '05/11/2026' };
const read = (fields: object): Bulletin => bulletinSchema.parse({ ...head, ...fields });
const canonical = (fields: object) => canonicalFigures(read(fields), new Map());

test('holds every figure that a reader can see, by name', () => {
  expect(
    canonical({
      membership: {
        grassrootsOrganizations: {
          value: '60',
          parts: [
            { label: 'Đảng bộ cơ sở', value: '22' },
            { label: 'Chi bộ cơ sở', value: '38' },
          ],
        },
        admitted: { value: '1.740', target: '1.500', attainment: '116%' },
      },
      discipline: {
        members: {
          value: '104',
          including: [
            {
              label: 'Do suy thoái',
              value: '8',
              parts: [
                { label: 'Đạo đức', value: '7' },
                { label: 'Tư tưởng', value: '1' },
              ],
            },
          ],
        },
      },
      targets: { total: '34', met: 'chưa báo cáo' },
    }),
  ).toEqual([
    ['discipline.members', '104'],
    ['discipline.members.including.do-suy-thoai', '8'],
    ['discipline.members.including.do-suy-thoai.parts.dao-duc', '7'],
    ['discipline.members.including.do-suy-thoai.parts.tu-tuong', '1'],
    ['membership.admitted', '1.740'],
    ['membership.admitted.attainment', '116%'],
    ['membership.admitted.target', '1.500'],
    ['membership.grassrootsOrganizations', '60'],
    ['membership.grassrootsOrganizations.parts.chi-bo-co-so', '38'],
    ['membership.grassrootsOrganizations.parts.dang-bo-co-so', '22'],
    ['targets.met', 'chưa báo cáo'],
    ['targets.total', '34'],
  ]);
});

test('names an item of a list by its label, so that items may change places but not names', () => {
  const [first, second] = [
    { label: 'Lần đầu', total: '35' },
    { label: 'Lần sau', total: '34' },
  ];
  expect(canonical({ dossiers: [first, second] })).toEqual([
    ['dossiers.lan-dau.total', '35'],
    ['dossiers.lan-sau.total', '34'],
  ]);
  expect(canonical({ dossiers: [second, first] })).toEqual(canonical({ dossiers: [first, second] }));
  const swapped = [
    { ...first, label: 'Lần sau' },
    { ...second, label: 'Lần đầu' },
  ];
  expect(canonical({ dossiers: swapped })).not.toEqual(canonical({ dossiers: [first, second] }));
});

test('keeps items of one name apart', () => {
  const twice = [
    { label: 'Rà soát', total: '35' },
    { label: 'Rà soát', total: '34' },
  ];
  expect(canonical({ dossiers: twice }).map(([path]) => path)).toEqual([
    'dossiers.ra-soat-2.total',
    'dossiers.ra-soat.total',
  ]);
});

test('points at an item of a list by its place as well', () => {
  const named = namedFigures(read({ dossiers: [{ label: 'Lần đầu', total: '35' }] }), new Map());
  expect(named.map(({ path, pointer }) => [path, pointer])).toEqual([['dossiers.lan-dau.total', 'dossiers.1.total']]);
});

const count = fc.nat(9_999_999).map((value) => formatValue({ kind: 'number', value, decimals: 0 }));
const text = fc.oneof(
  count,
  fc.constantFrom('chưa báo cáo', 'không áp dụng', 'không công bố'),
  count.map((one) => `gần ${one}`),
);
const keys = ['total', 'met', 'exceeded', 'missed'] as const;

test('does not depend on the order of fields', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), text, { minKeys: 1 }), fc.nat(), (targets, turn) => {
      const entries = Object.entries(targets);
      const turned = [...entries.slice(turn % entries.length), ...entries.slice(0, turn % entries.length)].reverse();
      const all = { membership: { admitted: '3' }, targets };
      const other = { targets: Object.fromEntries(turned), membership: { admitted: '3' } };
      expect(formatFigures(canonical(other))).toBe(formatFigures(canonical(all)));
    }),
  );
});

test('writes a value in one way, which reads back as the same value', () => {
  fc.assert(
    fc.property(text, (written) => {
      const [pair] = canonical({ targets: { total: written } });
      const value = parseValue(pair![1]);
      expect(value.ok && formatValue(value.value)).toBe(pair![1]);
      expect(canonical({ targets: { total: pair![1] } })).toEqual([pair]);
    }),
  );
});

test('changes with every single figure', () => {
  const figures = { total: '34', met: '31', exceeded: '22' };
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(figures) as (keyof typeof figures)[])), count, (key, value) => {
      fc.pre(value !== figures[key]);
      expect(formatFigures(canonical({ targets: { ...figures, [key]: value } }))).not.toBe(
        formatFigures(canonical({ targets: figures })),
      );
    }),
  );
});
