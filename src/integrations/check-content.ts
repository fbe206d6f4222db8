import { sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkMemoryOf } from '../cli/check-cache.ts';
import { checkFolder, hasErrors } from '../corpus/check.ts';
import { readEnvironment } from '../corpus/environment.ts';
import { wantsColour } from '../reporters/colours.ts';
import { gatherReport } from '../reporters/gather-report.ts';
import { reportAsText } from '../reporters/text.ts';
import { explainInOverlay, type OverlayError } from './overlay-error.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Editors save a file in several steps; so long after the last of them it is taken for saved, in milliseconds. */
const settling = 100;

/**
 * While working on the site, checks the content at the start and after every change: problems go to the terminal and, as long as
 * there is an error, to the browser's overlay, which goes when the content is mended.
 */
export function checkContentInDev(): AstroIntegration {
  return {
    name: 'minh-bach-check',
    hooks: {
      'astro:server:setup'({ server, logger }) {
        keepChecking(server, logger);
      },
    },
  };
}

function keepChecking(server: DevServer, logger: AstroIntegrationLogger): void {
  const { contentFolder } = readEnvironment();
  let shown: OverlayError | undefined;
  let told = '';
  const show = (): void => {
    if (shown) server.ws.send(payloadOf(shown));
  };
  const check = async (): Promise<void> => {
    const { problems } = await checkFolder(contentFolder, readEnvironment().today, checkMemoryOf(contentFolder));
    const report = await gatherReport(problems, contentFolder, process.cwd());
    const wasShown = shown !== undefined;
    shown = hasErrors(problems) ? explainInOverlay(report, contentFolder) : undefined;
    const text = reportAsText(report, wantsColour(process.stderr, process.env));
    if (text !== told && (problems.length > 0 || told !== '')) process.stderr.write(`\n${text}\n`);
    told = text;
    if (shown) show();
    else if (wasShown) server.ws.send({ type: 'full-reload' });
  };
  // A page that was opened or reloaded since has lost the overlay.
  server.ws.on('connection', show);
  repeatOnChange(server, contentFolder, () => check().catch((error: unknown) => logger.error(String(error))));
}

/** The mark keeps Astro from reading the message as Markdown, in which what the content says could become a link. */
function payloadOf(err: OverlayError) {
  return { type: 'error' as const, err, __isEnhancedAstroErrorPayload: true };
}

/** Calls `run` now and after changes below a folder, one call at a time. */
function repeatOnChange(server: DevServer, folder: string, run: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = run();
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run);
    }, settling);
  });
}
