import type { Audience } from '../domain/content.ts';

/** What a command line of `npm run build` asks for, or why it cannot be understood. */
export type BuildOptions = { ask: 'build'; audience: Audience } | { ask: 'refused'; message: string };

/** Reads what follows `npm run build --`; without `--drafts` no draft is shown, whatever the environment says. */
export function readBuildOptions(args: readonly string[]): BuildOptions {
  const unknown = args.find((arg) => arg !== '--drafts');
  if (unknown !== undefined)
    return {
      ask: 'refused',
      message: `Không có tùy chọn “${unknown}”. Chỉ có --drafts: dựng bản xem trước, có cả bản nháp.`,
    };
  return { ask: 'build', audience: args.length > 0 ? 'preview' : 'public' };
}

/** Where a site is built: a preview beside the site of the public, never in its place. */
export function outputFolderFor(audience: Audience, outputFolder: string): string {
  return audience === 'preview' ? `${outputFolder}-nhap` : outputFolder;
}
