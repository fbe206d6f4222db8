import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseLedger } from '../../corpus/ledger-file.ts';
import { paths } from '../../views/address.ts';
import { listFolder } from '../manifest/hash-folder.ts';
import type { ReleaseContents } from './find-vanished.ts';

/** Reads from the files of a built site what releases are compared by, even where its manifest is damaged. */
export async function readContents(folder: string): Promise<ReleaseContents> {
  const text = await readFile(join(folder, paths.ledgerFile()), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return { files: new Set(listFolder(folder)), ledger: parseLedger(text, undefined) };
}
