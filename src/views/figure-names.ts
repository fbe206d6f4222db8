import type { Bulletin } from '../domain/bulletin.ts';
import { namedFigures, type FigureRole, type NamedFigure } from '../domain/canonical-figures.ts';
import type { Content } from '../domain/content.ts';
import { flattenGroups } from '../domain/measure.ts';
import { reportedSections } from '../domain/reported.ts';
import { accountabilityAreas } from '../domain/sections/accountability.ts';

/** What a reader calls a figure that the ledger knows by its path. */
export interface FigureName {
  /** Heading of its section; empty where it is not known. */
  section: string;
  label: string;
}

const otherFigures = 'Số liệu khác';

const roleWords: Record<Exclude<FigureRole, 'value' | 'part'>, string> = {
  baseline: 'đầu kỳ',
  target: 'mục tiêu',
  attainment: 'mức đạt so với mục tiêu',
  numerator: 'tử số',
  denominator: 'mẫu số',
};

/** The names of the figures of a bulletin, in its order, by the permanent path and by the one that prose uses. */
export function figureNames(content: Content, bulletin: Bulletin): ReadonlyMap<string, FigureName> {
  const named = namedFigures(bulletin, content.indicators).map(
    (figure) => [figure, nameFigure(figure, bulletin)] as const,
  );
  return new Map([
    ...named.map(([{ path }, name]) => [path, name] as const),
    ...named.map(([{ pointer }, name]) => [pointer, name] as const),
  ]);
}

/** The name of any figure that a bulletin reports or reported: by what it says now, or else by the path itself. */
export function findFigureName(content: Content, bulletin: Bulletin, path: string): FigureName {
  return figureNames(content, bulletin).get(path) ?? nameFormerFigure(content, bulletin, path);
}

function nameFigure(
  { role, shares, section, value, keys, measure: { spec, trail } }: NamedFigure,
  { accountability }: Bulletin,
): FigureName {
  const what = role === 'value' ? '' : role === 'part' ? `: ${shares.join(', ')}` : `, ${roleWords[role]}`;
  const statement = keys[0] === 'accountability' ? accountability?.[Number(keys[1])] : undefined;
  const within = statement ? [accountabilityAreas[statement.area]] : trail;
  const unit = value.kind === 'number' && !value.unit && spec.unit ? ` (${spec.unit})` : '';
  return { section: section || otherFigures, label: [...within, `${spec.label}${what}${unit}`].join(' – ') };
}

/** A figure that the bulletin no longer reports is known by the schema, by its indicator, or by what it belonged to. */
function nameFormerFigure(content: Content, bulletin: Bulletin, path: string): FigureName {
  const [, owner, role] = /^(.+\..+)\.([a-z]+)$/.exec(path) ?? [];
  if (owner && role && Object.hasOwn(roleWords, role)) {
    const { section, label } = findFigureName(content, bulletin, owner);
    return { section, label: `${label}, ${roleWords[role as keyof typeof roleWords]}` };
  }
  const [, whole, share] = /^(.+)\.(?:parts|including)\.([a-z0-9-]+)$/.exec(path) ?? [];
  if (whole && share) {
    const { section, label } = findFigureName(content, bulletin, whole);
    return { section, label: `${label}: ${share}` };
  }
  for (const { title, groups } of reportedSections(bulletin)) {
    const found = flattenGroups(groups)
      .flatMap(({ unstated }) => unstated)
      .find((one) => one.path === path);
    if (found) return { section: title, label: found.spec.label };
  }
  const [, indicator] = /^figures\.([a-z0-9-]+)$/.exec(path) ?? [];
  return { section: otherFigures, label: content.indicators.get(indicator ?? '')?.data.name ?? path };
}
