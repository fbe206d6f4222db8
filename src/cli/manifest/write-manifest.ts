import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../corpus/ledger-file.ts';
import {
  formatManifest,
  makeManifest,
  manifestFile,
  publicKeyFile,
  sealFiles,
  signatureFile,
  type ManifestFacts,
} from '../../domain/manifest.ts';
import type { KeyObject } from 'node:crypto';
import { hashFolder, type FileDigest } from './hash-folder.ts';
import { exportPublicKey, signBytes } from './signing.ts';

/**
 * Writes the manifest of the finished site in `folder`, and its signature where there is a key.
 * @param known of files of the site, by path
 */
export async function writeManifest(
  folder: string,
  facts: ManifestFacts,
  key?: KeyObject,
  known?: Readonly<Record<string, FileDigest>>,
): Promise<void> {
  await Promise.all(sealFiles.map((file) => rm(join(folder, file), { force: true })));
  const bytes = Buffer.from(formatManifest(makeManifest(facts, hashFolder(folder, known), sha256), sha256));
  if (key) {
    await writeFile(join(folder, publicKeyFile), exportPublicKey(key));
    await writeFile(join(folder, signatureFile), signBytes(bytes, key));
  }
  await writeFile(join(folder, manifestFile), bytes);
}
