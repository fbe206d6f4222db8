import { z } from 'zod';
import type { LedgerHead, Sha256 } from './ledger.ts';

/** Name of the manifest at the site's root. */
export const manifestFile = 'manifest.json';
/** Name of the Ed25519 signature of the manifest's bytes: 64 bytes, as `openssl pkeyutl` reads them. */
export const signatureFile = 'manifest.json.sig';
/** Name of the public key that the signature can be held against, as PEM. */
export const publicKeyFile = 'manifest.json.pub';

/** The files that seal a site, which the manifest cannot list. */
export const sealFiles: readonly string[] = [manifestFile, signatureFile, publicKeyFile];

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Relative, with slashes, and never out of the folder; nothing that `sha256sum` would have to escape. */
const sitePath = z
  .string()
  // eslint-disable-next-line no-control-regex
  .regex(/^[^/\\\u0000-\u001f\u007f][^\\\u0000-\u001f\u007f]*$/)
  .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'));

const siteFileSchema = z.strictObject({
  path: sitePath,
  /** Bytes. */
  size: z.int().nonnegative(),
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  sha256: hash,
});
/** A file of a site. */
export type SiteFile = z.output<typeof siteFileSchema>;

const manifestSchema = z.strictObject({
  format: z.literal(1),
  /** Name and version of the program that built the site. */
  generator: z.string(),
  /** The site's public address. */
  address: z.string(),
  /** The day that the site was built for, `2026-11-21`. */
  asOf: z.iso.date(),
  /** The commit that the content was at, and whether the content was exactly that; null where it is not kept in git. */
  content: z.strictObject({ commit: z.string().regex(/^[0-9a-f]{40,64}$/), clean: z.boolean() }).nullable(),
  /** The end of the published ledger; null where nothing was sealed yet. */
  ledger: z.strictObject({ lines: z.int().positive(), hash }).nullable(),
  /** What {@link rootDigest} gives for the files: two sites with the same one are the same, byte for byte. */
  root: hash,
  /** Every file but {@link sealFiles}, ordered by path. */
  files: z.array(siteFileSchema),
});

/**
 * What a site consists of, as `manifest.json` at its root.
 *
 * The file is JSON with one file of the site a line; its last field, `digest`, is the SHA-256 of all lines above it. So anyone
 * can hold a copy of a site against it with standard commands:
 *
 *     jq -r '.files[] | "\(.sha256)  \(.path)"' manifest.json | sha256sum --check --quiet    # every file
 *     jq -r '.files[] | "\(.sha256)  \(.path)"' manifest.json | sha256sum                    # = root
 *     head -n -2 manifest.json | sha256sum                                                   # = digest
 */
export type Manifest = z.output<typeof manifestSchema>;

/** What a manifest says beside the files. */
export type ManifestFacts = Pick<Manifest, 'generator' | 'address' | 'asOf' | 'content'> & {
  ledger: LedgerHead | null;
};

/** Gathers the files of a site, in any order, into its manifest. */
export function makeManifest(facts: ManifestFacts, files: readonly SiteFile[], sha256: Sha256): Manifest {
  const ordered = files.toSorted((one, other) => comparePaths(one.path, other.path));
  const { generator, address, asOf, content, ledger } = facts;
  return { format: 1, generator, address, asOf, content, ledger, root: rootDigest(ordered, sha256), files: ordered };
}

/** SHA-256 of what `sha256sum` prints for the files in the order of their paths' bytes. */
export function rootDigest(files: readonly SiteFile[], sha256: Sha256): string {
  return sha256(files.map((file) => `${file.sha256}  ${file.path}\n`).join(''));
}

/** Writes a manifest as its file. */
export function formatManifest({ files, ...facts }: Manifest, sha256: Sha256): string {
  const fields = (['format', 'generator', 'address', 'asOf', 'content', 'ledger', 'root'] as const).map(
    (name) => `  "${name}": ${JSON.stringify(facts[name])},\n`,
  );
  const lines = files.map(({ path, size, sha256: own }) => `    ${JSON.stringify({ path, size, sha256: own })}`);
  const list = lines.length === 0 ? '  "files": [],\n' : `  "files": [\n${lines.join(',\n')}\n  ],\n`;
  const body = `{\n${fields.join('')}${list}`;
  return `${body}  "digest": "${sha256(body)}"\n}\n`;
}

/** Reads a manifest; undefined unless it is, to the byte, what {@link formatManifest} writes for a sound manifest. */
export function parseManifest(text: string, sha256: Sha256): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { digest: _, ...fields } = value as Record<string, unknown>;
  const { data } = manifestSchema.safeParse(fields);
  if (!data) return undefined;
  const isOrdered = data.files.every(
    ({ path }, index) => index === 0 || comparePaths(data.files[index - 1]!.path, path) < 0,
  );
  return isOrdered && data.root === rootDigest(data.files, sha256) && formatManifest(data, sha256) === text
    ? data
    : undefined;
}

/** The order of the paths' bytes in UTF-8, as `LC_ALL=C sort` has it. */
function comparePaths(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const at = a.findIndex((character, index) => character !== b[index]);
  if (at === -1) return a.length - b.length;
  return a[at]!.codePointAt(0)! - (b[at]?.codePointAt(0) ?? -1);
}
