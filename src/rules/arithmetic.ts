import type { Content } from '../domain/content.ts';
import type { Part } from '../domain/figure.ts';
import { flattenGroups, selectMeasures, type Identity, type Measure, type MeasureGroup } from '../domain/measure.ts';
import type { FieldPath } from '../domain/problem.ts';
import { reportedIndicators, reportedSections } from '../domain/reported.ts';
import { formatValue, isExact, quantityOf, type Value } from '../domain/value.ts';
import { formatNumber } from '../vietnamese/number.ts';
import { amountOf } from '../vietnamese/quantity.ts';
import { capitalizeFirst, joinList } from '../vietnamese/words.ts';
import type { Finding } from './finding.ts';

/** Checks in every bulletin that wholes are the sum of their parts, and that no part is more than its whole. */
export function checkArithmetic(content: Content): Finding[] {
  return [...content.bulletins.values()].flatMap(({ id, data }) => {
    const groups = reportedSections(data).flatMap((section) => section.groups);
    return [...checkFigures(groups), ...reportedIndicators(data, content.indicators).flatMap(checkMeasure)].map(
      (mismatch): Finding => ({ severity: 'error', collection: 'bulletins', entry: id, ...mismatch }),
    );
  });
}

/** Checks the identities of groups of measures and of the groups inside them, and the parts of every measure. */
export function checkFigures(groups: readonly MeasureGroup[]): Mismatch[] {
  return flattenGroups(groups).flatMap((group) => [
    ...(group.spec.identities ?? []).flatMap((identity) => checkIdentity(group, identity)),
    ...group.measures.flatMap(checkMeasure),
  ]);
}

function checkMeasure({ figure, keys, spec }: Measure): Mismatch[] {
  return checkParts(figure, keys, spec.label);
}

/** What does not add up, and where. */
export type Mismatch = Pick<Finding, 'id' | 'keys' | 'message' | 'hint'>;

/** The exact number that a value states, or undefined where it states none. */
function exactAmount(value: Value): number | undefined {
  const quantity = quantityOf(value);
  return quantity && isExact(quantity) ? amountOf(quantity) : undefined;
}

function total(measures: readonly Measure[]): number | undefined {
  const amounts = measures.map((measure) => exactAmount(measure.figure.value));
  return amounts.includes(undefined) ? undefined : amounts.reduce<number>((sum, amount) => sum + amount!, 0);
}

const number = (value: number) => formatNumber({ value, decimals: 0 });

function describe(measures: readonly Measure[]): string {
  return joinList(measures.map(({ spec, figure }) => `${spec.label.toLowerCase()} ${formatValue(figure.value)}`));
}

/** An identity binds only what is reported; where some of the parts are not, they may be at most the whole. */
function checkIdentity(group: MeasureGroup, identity: Identity): Mismatch[] {
  const wholes = selectMeasures(group, identity.whole);
  const parts = selectMeasures(group, identity.parts);
  const whole = total(wholes);
  const sum = total(parts);
  if (whole === undefined || sum === undefined || parts.length === 0 || wholes.length < identity.whole.length)
    return [];
  const complete = identity.relation === 'equal' && parts.length >= identity.parts.length;
  if (complete ? sum === whole : sum <= whole) return [];
  const target = wholes.at(-1)!;
  const only = wholes.length === 1;
  return [
    {
      id: complete ? 'sum-mismatch' : 'part-exceeds-whole',
      keys: complete ? target.keys : parts[0]!.keys,
      message: complete
        ? `${capitalizeFirst(describe(parts))} cộng lại là ${number(sum)}, khác ${describe(wholes)}${only ? '' : `, cộng lại là ${number(whole)}`}.`
        : `${capitalizeFirst(describe(parts))}${parts.length > 1 ? ` cộng lại là ${number(sum)},` : ''} lớn hơn ${describe(wholes)}.`,
      hint:
        complete && only
          ? `Nếu các phần đúng, sửa thành: ${String(target.keys.at(-1))}: ${number(sum)}`
          : 'Kiểm tra lại từng số và sửa số sai.',
    },
  ];
}

type Divided = { value: Value; parts?: Part[] | undefined; including?: Part[] | undefined };

function checkParts(figure: Divided, keys: FieldPath, label: string): Mismatch[] {
  const whole = exactAmount(figure.value);
  return [
    ...(figure.parts && whole !== undefined ? checkSum(figure.parts, whole, keys, label) : []),
    ...(figure.including ?? []).flatMap((part, index): Mismatch[] => {
      const amount = exactAmount(part.value);
      if (whole === undefined || amount === undefined || amount <= whole) return [];
      return [
        {
          id: 'part-exceeds-whole',
          keys: [...keys, 'including', index, 'value'],
          message: `“${part.label}” là ${formatValue(part.value)}, lớn hơn “${label}” là ${formatValue(figure.value)}.`,
          hint: 'Kiểm tra lại hai số và sửa số sai.',
        },
      ];
    }),
    ...(['parts', 'including'] as const).flatMap((kind) =>
      (figure[kind] ?? []).flatMap((part, index) => checkParts(part, [...keys, kind, index], part.label)),
    ),
  ];
}

function checkSum(parts: readonly Part[], whole: number, keys: FieldPath, label: string): Mismatch[] {
  const amounts = parts.map((part) => exactAmount(part.value));
  if (amounts.includes(undefined)) return [];
  const sum = amounts.reduce<number>((all, amount) => all + amount!, 0);
  if (sum === whole) return [];
  return [
    {
      id: 'sum-mismatch',
      keys: [...keys, 'value'],
      message: `Các phần của “${label}” cộng lại là ${number(sum)}, không phải ${number(whole)}.`,
      hint: `Nếu các phần đúng, sửa thành: value: ${number(sum)}; nếu chỉ nêu một vài phần, đổi “parts” thành “including”.`,
    },
  ];
}
