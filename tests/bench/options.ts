import { parseArgs } from 'node:util';

/** What a bench is asked for. */
export interface BenchOptions {
  /** About so many bulletins are generated: whole communes with 24 months each. */
  bulletins: number;
  /** Whether the report is JSON rather than text. */
  json: boolean;
  /** Whether only this project is measured, without the sites it is compared with. */
  alone: boolean;
}

/** How the command is used. */
export const benchUsage = 'npm run bench -- [--bulletins N] [--json] [--alone]';

/**
 * Reads what follows `npm run bench --`.
 * @throws Error where it cannot be understood
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      bulletins: { type: 'string', default: '1000' },
      json: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
    },
  });
  const bulletins = Number(values.bulletins);
  if (!Number.isInteger(bulletins) || bulletins < 1)
    throw new Error(`--bulletins wants a whole number, not "${values.bulletins}".\n${benchUsage}`);
  return { bulletins, json: values.json, alone: values.alone };
}
