import { Readable } from 'node:stream';
import type { AstroIntegration } from 'astro';

/** A file that is made when it is asked for. */
export interface Answer {
  /** Media type. */
  type: string;
  /** Its bytes or text, in pieces. */
  pieces: Iterable<Uint8Array | string>;
}

/**
 * While working on the site, answers the requests that `find` knows an answer to; all others go on to the pages.
 * @param name what is served, as a part of the integration's name
 */
export function answerRequests(name: string, find: (url: string) => Promise<Answer | undefined>): AstroIntegration {
  return {
    name: `minh-bach-${name}`,
    hooks: {
      'astro:server:setup'({ server }) {
        server.middlewares.use((request, response, next) => {
          find(request.url ?? '')
            .then((answer) => {
              if (!answer) return next();
              response.setHeader('Content-Type', answer.type);
              Readable.from(answer.pieces).pipe(response);
            })
            .catch(next);
        });
      },
    },
  };
}
