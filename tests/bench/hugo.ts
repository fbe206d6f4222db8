import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { timeProcess } from './measure.ts';

/** Whether Hugo is installed. */
export async function hasHugo(): Promise<boolean> {
  return timeProcess('hugo', ['version'], '.').then(
    () => true,
    () => false,
  );
}

/** Builds the bulletins of a content folder with a bare Hugo site, pages alone; gives the seconds it took. */
export async function timeHugo(folder: string, content: string): Promise<number> {
  await mkdir(join(folder, 'layouts/_default'), { recursive: true });
  await writeFile(
    join(folder, 'hugo.toml'),
    'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  );
  const page = '<html lang="vi"><title>{{ .Params.summary }}</title><h1>{{ .Params.period }}</h1>{{ .Content }}</html>';
  for (const name of ['single', 'list']) await writeFile(join(folder, `layouts/_default/${name}.html`), page);
  await cp(join(content, 'bulletins'), join(folder, 'content'), { recursive: true });
  return timeProcess('hugo', ['--quiet'], folder);
}
