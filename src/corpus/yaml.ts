import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { protectCommas } from './decimal-commas.ts';
import { reportProblem } from './problems.ts';
import { refuse } from './source.ts';
import type { Checked } from './source.ts';
import { explainYaml, findBareNames } from './yaml-faults.ts';
import { locateInTree, readTree } from './yaml-tree.ts';
import { cleanMapping, holdsNull } from './yaml-values.ts';
import type { Fault, RawData } from './yaml-values.ts';

/**
 * Parses YAML as text without anchors, aliases, tags or duplicate keys; values are NFC, blank values, lists and mappings
 * are absent, and a comma between digits does not end a value inside braces. `firstLine` is the line of the file in which
 * the YAML begins.
 */
export function parseYaml(file: string, yaml: string, firstLine: number): Checked<RawData> {
  const place = { file, line: firstLine };
  const faults: Fault[] = [];
  let value: RawData;
  let mayHoldBareName: boolean;
  try {
    const loaded = loadText(yaml);
    if (loaded === null || loaded === undefined) return refuse(reportProblem('yaml-empty', place));
    if (typeof loaded !== 'object' || Array.isArray(loaded)) {
      const kind = Array.isArray(loaded) ? 'một danh sách' : 'một đoạn chữ';
      return refuse(reportProblem('yaml-not-mapping', place, { kind }));
    }
    value = cleanMapping(loaded, [], faults);
    // Only braces can hold a name without a colon, and only then is a tree worth its time.
    mayHoldBareName = yaml.includes('{') && holdsNull(loaded);
  } catch (error) {
    return { ok: false, problems: explainYaml(file, yaml, firstLine, error) };
  }
  if (faults.length === 0 && !mayHoldBareName) return { ok: true, value };
  const tree = readTree(yaml, firstLine);
  const problems = [
    ...faults.map(({ path, report }) =>
      report({ ...place, field: path.join('.'), ...(tree && locateInTree(tree, path, 'key')) }),
    ),
    ...(tree === undefined ? [] : findBareNames(file, tree)),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function loadText(yaml: string): unknown {
  return load(protectCommas(yaml), {
    schema: FAILSAFE_SCHEMA,
    json: false,
    onWarning: (warning) => {
      throw warning;
    },
    listener: (event, state: unknown) => {
      if (event === 'close') refuseProperties(state as NodeProperties);
    },
  });
}

interface NodeProperties {
  tag: string | null;
  anchor: string | null;
}

/** Throws at a node with an anchor or a tag of its own; an alias needs an anchor and so never gets as far. */
function refuseProperties({ tag, anchor }: NodeProperties): void {
  if (anchor !== null || (tag !== null && tag !== '?')) throw new Error('node property');
}
