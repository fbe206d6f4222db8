import type { Bulletin } from '../domain/bulletin.ts';
import type { Content } from '../domain/content.ts';
import type { Part } from '../domain/figure.ts';
import { flattenMeasures, type Measure } from '../domain/measure.ts';
import type { Organization } from '../domain/organization.ts';
import type { FieldPath } from '../domain/problem.ts';
import { reportedSections } from '../domain/reported.ts';
import { formatValue, quantityOf, type Value } from '../domain/value.ts';
import { amountOf } from '../vietnamese/quantity.ts';
import type { Finding } from './finding.ts';
import { checkRecovery } from './suppression-recovery.ts';

/** How many times the threshold a Party organization's members must be for its counts not to point at one of them. */
const memberFactor = 10;

/**
 * Checks that no count of persons from a small unit points at one of them (personal data law 91/2025/QH15): where a measure is
 * sensitive, counts from 1 to `suppressBelow` − 1 must be `không công bố`, and must not follow from the figures around them.
 * Zero points at nobody and stays.
 */
export function checkSuppression(content: Content, suppressBelow: number): Finding[] {
  return [...content.bulletins.values()].flatMap(({ id, data }) => {
    const organization = content.organizations.get(data.organization)?.data;
    const small = isSmallUnit(organization, data, suppressBelow);
    const sections = reportedSections(data);
    const sensitive = sections.flatMap(({ groups }) => flattenMeasures(groups)).filter(({ spec }) => spec.sensitive);
    return [
      ...sensitive.flatMap((measure) => checkMeasure(measure, small, suppressBelow)),
      ...(small ? checkCorrections(data, sensitive, suppressBelow) : []),
      ...checkRecovery(
        sections.flatMap(({ groups }) => groups),
        suppressBelow,
      ),
    ].map((finding): Finding => ({ severity: 'error', collection: 'bulletins', entry: id, ...finding }));
  });
}

/**
 * Whether an organization is so small that a small count in it points at a person: a Party cell, or one whose bulletin reports
 * fewer than ten times `suppressBelow` members. Everyone in a cell knows everyone else, however the cell is led.
 */
export function isSmallUnit(
  organization: Organization | undefined,
  bulletin: Bulletin,
  suppressBelow: number,
): boolean {
  const members = quantityOf(bulletin.membership?.members?.value);
  return (
    organization?.kind === 'party-cell' || (members !== undefined && amountOf(members) < memberFactor * suppressBelow)
  );
}

/** Whether a value is a count so small that it must be suppressed in a small unit: from 1 to `suppressBelow` − 1. */
export function isSuppressible(value: Value | undefined, suppressBelow: number): boolean {
  const quantity = quantityOf(value);
  return quantity?.kind === 'number' && quantity.value > 0 && quantity.value < suppressBelow;
}

/**
 * Whether the name of a share is that of a cell, hamlet or neighbourhood, so that its counts come from a small unit whichever
 * organization reports them. `Chi bộ cơ sở` and `Chi bộ trực thuộc` are kinds of cells, not cells.
 */
export function namesSmallUnit(label: string): boolean {
  return /^(?:chi bộ(?! cơ sở| trực thuộc)|(?:ấp|thôn|xóm|khóm|buôn|bon|bản|làng|sóc|phum|khu phố|tổ dân phố|tổ nhân dân) \S)/iu.test(
    label.trim(),
  );
}

type Suppressible = Pick<Finding, 'id' | 'keys' | 'message' | 'hint'>;

function checkMeasure({ figure, keys, spec }: Measure, small: boolean, suppressBelow: number): Suppressible[] {
  const named = (['value', 'baseline', 'numerator'] as const).map((name) => [[...keys, name], figure[name]] as const);
  const own = small ? named.filter(([, value]) => isSuppressible(value, suppressBelow)) : [];
  return [
    ...own.map(([at, value]) => suppress(at, spec.label, value!, suppressBelow)),
    ...checkParts(figure, keys, spec.label, small, suppressBelow),
  ];
}

type Divided = { parts?: Part[] | undefined; including?: Part[] | undefined };

function checkParts(
  whole: Divided,
  keys: FieldPath,
  label: string,
  small: boolean,
  suppressBelow: number,
): Suppressible[] {
  return (['parts', 'including'] as const).flatMap((kind) =>
    (whole[kind] ?? []).flatMap((part, index) => {
      const at = [...keys, kind, index];
      const name = `${label}: ${part.label}`;
      const within = small || namesSmallUnit(part.label);
      const found = within && isSuppressible(part.value, suppressBelow);
      return [
        ...(found ? [suppress([...at, 'value'], name, part.value, suppressBelow)] : []),
        ...checkParts(part, at, name, within, suppressBelow),
      ];
    }),
  );
}

function checkCorrections(
  { corrections = [] }: Bulletin,
  sensitive: readonly Measure[],
  suppressBelow: number,
): Suppressible[] {
  return corrections.flatMap((correction, index) => {
    const measure = sensitive.find(({ path }) => path === correction.figure);
    return (['old', 'new'] as const)
      .filter((name) => measure && isSuppressible(correction[name], suppressBelow))
      .map((name) => suppress(['corrections', index, name], measure!.spec.label, correction[name], suppressBelow));
  });
}

function suppress(keys: FieldPath, label: string, value: Value, suppressBelow: number): Suppressible {
  return {
    id: 'count-identifies',
    keys,
    message: `“${label}” ghi ${formatValue(value)}: ở một đơn vị nhỏ, số dưới ${suppressBelow} có thể làm lộ một người cụ thể.`,
    hint: 'Viết “không công bố” thay cho số này.',
  };
}
