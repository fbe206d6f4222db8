import type { AstroIntegration } from 'astro';
import type { Phase } from '../cli/phase.ts';

/** Records how long each part of Astro's own work takes, beside the phases that the build command runs itself. */
export function timePhases(): AstroIntegration {
  let start = 0;
  const begin = (): void => {
    start = performance.now();
  };
  const end = (phase: Phase): void => {
    performance.measure(phase, { start });
    begin();
  };
  return {
    name: 'minh-bach-phases',
    hooks: {
      'astro:config:done': begin,
      'astro:build:start'({ setPrerenderer }) {
        end('content');
        // Nothing else tells that the modules are bundled and the pages begin.
        setPrerenderer((standard) => ({
          ...standard,
          async setup() {
            end('bundle');
            await standard.setup?.();
          },
        }));
      },
      'astro:build:generated': () => end('pages'),
    },
  };
}
