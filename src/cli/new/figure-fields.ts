import type { Figure, Part } from '../../domain/figure.ts';
import type { Measure, MeasureSpec } from '../../domain/measure.ts';
import { absenceWords, formatValue } from '../../domain/value.ts';
import { formatQuantity } from '../../vietnamese/quantity.ts';
import { formatPeriod } from '../../vietnamese/period.ts';
import type { YamlField, YamlLine } from './commented-yaml.ts';
import type { Model } from './model-bulletin.ts';

/** What stands where a figure is still to be reported. */
export const unreported = absenceWords['not-reported'];

/** Key of the sibling whose value at the end of the period before a measure begins with; undefined where it does not. */
export function openedBy({ continuity }: MeasureSpec): string | undefined {
  return typeof continuity === 'object' ? continuity.opens : undefined;
}

/**
 * A measure of a new bulletin. An opening continues what the eve closed with; everything else is not reported yet. What does not
 * change from one period to the next, such as a target or the names of the parts, is repeated.
 */
export function writeMeasure(measure: Omit<Measure, 'figure'>, figure: Figure | undefined, model: Model): YamlField {
  const { spec, path, keys } = measure;
  const key = String(keys.at(-1));
  const { label, unit } = spec;
  const named = label.toLowerCase().includes(unit) ? label : `${label} (${unit})`;
  const opens = openedBy(spec);
  if (opens) return { key, ...writeOpening(path, opens, named, model) };
  const last = spec.accumulation === 'stock' ? model.earlier.get(path)?.figure.value : undefined;
  const comment = last ? `${named}; kỳ trước: ${formatValue(last)}` : named;
  const lasting = figure ? writeLasting(figure) : [];
  if (lasting.length === 0) return { key, value: unreported, comment };
  return { key, comment, value: [{ key: 'value', value: unreported }, ...lasting] };
}

function writeOpening(path: string, opens: string, named: string, { closing, closed }: Model) {
  const left = closing.get(path.replace(/[^.]+$/, opens))?.figure.value;
  if (!left || !closed) return { value: unreported, comment: `${named}; chưa có số cuối kỳ liền trước để chuyển sang` };
  return { value: formatValue(left), comment: `${named}; bằng “${opens}” của ${formatPeriod(closed)}` };
}

/** The fields of a figure that hold for the next period too. */
export function writeLasting({ baseline, target, numerator, denominator, parts, including }: Figure): YamlLine[] {
  return [
    ...(baseline ? [{ key: 'baseline', value: formatValue(baseline) }] : []),
    ...(target ? [{ key: 'target', value: formatQuantity(target) }] : []),
    ...(numerator ? [{ remark: 'numerator: … (tử số)' }] : []),
    ...(denominator ? [{ remark: 'denominator: … (mẫu số)' }] : []),
    ...writeParts('parts', parts),
    ...writeParts('including', including),
  ];
}

function writeParts(key: 'parts' | 'including', parts: readonly Part[] | undefined): YamlField[] {
  if (!parts) return [];
  const items = parts.map((part) => ({
    value: [
      { key: 'label', value: part.label },
      { key: 'value', value: unreported },
      ...writeParts('parts', part.parts),
      ...writeParts('including', part.including),
    ],
  }));
  return [{ key, value: { items } }];
}
