import { reportForGithub } from './github.ts';
import { reportForGitlab } from './gitlab.ts';
import { reportAsJson } from './json.ts';
import type { Report } from './report.ts';
import { reportAsText } from './text.ts';

/** How each format writes a report; `isColoured` matters to text alone. */
export const formats = {
  text: reportAsText,
  json: reportAsJson,
  github: reportForGithub,
  gitlab: reportForGitlab,
} satisfies Record<string, (report: Report, isColoured?: boolean) => string>;
/** The name of a format. */
export type Format = keyof typeof formats;

/** Whether a text is the name of a format. */
export function isFormat(text: string): text is Format {
  return Object.hasOwn(formats, text);
}
