/** The parts of a build that are timed, in the order in which they begin; cards are drawn while pages are made. */
export type Phase =
  | 'check'
  | 'inputs'
  | 'views'
  | 'cards'
  | 'astro'
  | 'content'
  | 'bundle'
  | 'pages'
  | 'outputs'
  | 'photos'
  | 'restore'
  | 'hash'
  | 'links'
  | 'search'
  | 'manifest'
  | 'keep'
  | 'swap';

/** Does a part of the build under its name, so that whoever observes the performance of the process sees when it ran. */
export async function runPhase<Result>(phase: Phase, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    performance.measure(phase, { start });
  }
}
