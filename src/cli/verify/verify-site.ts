import type { KeyObject } from 'node:crypto';
import { formatHead, parseLedger, sha256 } from '../../corpus/ledger-file.ts';
import {
  manifestFile,
  parseManifest,
  publicKeyFile,
  sealFiles,
  signatureFile,
  type Manifest,
  type SiteFile,
} from '../../domain/manifest.ts';
import { checkChain } from '../../rules/ledger-chain.ts';
import { paths } from '../../views/address.ts';
import { mapLimited } from '../manifest/map-limited.ts';
import { fingerprintOf, isSignedBy, parsePublicKey } from '../manifest/signing.ts';
import type { SiteReader } from './site-reader.ts';

/** Something that is not as it was published. */
export interface SiteFinding {
  kind: 'missing' | 'altered' | 'added' | 'unreadable' | 'manifest' | 'signature' | 'ledger';
  /** Path inside the site. */
  path: string;
  /** In Vietnamese. */
  message: string;
}

/** What a site was found to be. */
export interface Verification {
  findings: SiteFinding[];
  /** Undefined where it is not there or not sound; then no file was held against it. */
  manifest: Manifest | undefined;
  /** Fingerprint of the key that signed the manifest; undefined where it is not signed, or not by this key. */
  signedBy: string | undefined;
}

/** How many files are read at a time. */
const atATime = 8;

/**
 * Holds a site against its manifest, the manifest against its signature, and the ledger against its own chain.
 * @param key the public key that must have signed it; where none is given, the one published with the site is taken
 * @throws Error where the manifest cannot be read at all
 */
export async function verifySite(site: SiteReader, key?: KeyObject): Promise<Verification> {
  const bytes = await site.readWhole(manifestFile);
  if (!bytes) {
    const message = 'Không có manifest.json: không biết trang gồm những tệp nào.';
    return { findings: [{ kind: 'manifest', path: manifestFile, message }], manifest: undefined, signedBy: undefined };
  }
  const { findings, signedBy } = await verifySignature(site, bytes, key);
  const text = bytes.toString('utf8');
  const manifest = Buffer.from(text).equals(bytes) ? parseManifest(text, sha256) : undefined;
  if (!manifest) {
    const message = 'manifest.json đã bị sửa hoặc hỏng: không còn khớp với các mã băm của chính nó.';
    findings.push({ kind: 'manifest', path: manifestFile, message });
    return { findings, manifest, signedBy };
  }
  const [files, added, ledger] = await Promise.all([
    verifyFiles(site, manifest.files),
    findAdded(site, manifest),
    verifyLedger(site, manifest),
  ]);
  return { findings: [...findings, ...files, ...added, ...ledger], manifest, signedBy };
}

async function verifyFiles(site: SiteReader, files: readonly SiteFile[]): Promise<SiteFinding[]> {
  const found = await mapLimited(files, atATime, async (file): Promise<SiteFinding[]> => {
    const { path } = file;
    const read = await site.hash(file);
    if (read.state === 'skipped') return [];
    if (read.state === 'missing') return [{ kind: 'missing', path, message: 'Thiếu tệp.' }];
    if (read.state === 'unreadable') return [{ kind: 'unreadable', path, message: `Không đọc được: ${read.reason}.` }];
    return read.size === file.size && read.sha256 === file.sha256
      ? []
      : [{ kind: 'altered', path, message: 'Nội dung khác bản đã công bố.' }];
  });
  return found.flat();
}

/** Files that nobody published. A compressed form of a published file is in order where it unpacks to that file. */
async function findAdded(site: SiteReader, { files }: Manifest): Promise<SiteFinding[]> {
  const known = new Map(files.map((file) => [file.path, file]));
  const others = (await site.list())?.filter((path) => !known.has(path) && !sealFiles.includes(path)) ?? [];
  const found = await mapLimited(others, atATime, async (path): Promise<SiteFinding[]> => {
    const packed = known.get(path.replace(/\.(?:gz|br)$/, ''));
    if (!packed) return [{ kind: 'added', path, message: 'Tệp thừa, không có trong bản đã công bố.' }];
    const read = await site.hashUnpacked(path);
    return read.state === 'read' && read.sha256 === packed.sha256
      ? []
      : [{ kind: 'altered', path, message: `Bản nén không còn cho ra tệp ${packed.path}.` }];
  });
  return found.flat();
}

async function verifySignature(
  site: SiteReader,
  manifest: Buffer,
  key: KeyObject | undefined,
): Promise<{ findings: SiteFinding[]; signedBy: string | undefined }> {
  const [signature, pem] = await Promise.all([site.readWhole(signatureFile), site.readWhole(publicKeyFile)]);
  const fail = (path: string, message: string) => ({
    findings: [{ kind: 'signature' as const, path, message }],
    signedBy: undefined,
  });
  if (!signature && !pem && !key) return { findings: [], signedBy: undefined };
  if (!signature) return fail(signatureFile, 'Không có chữ ký của manifest.json.');
  const published = pem && parsePublicKey(pem);
  if (pem && !published) return fail(publicKeyFile, 'Khóa công khai trên trang đã bị sửa hoặc hỏng.');
  if (!pem && !key) return fail(publicKeyFile, 'Không có khóa công khai để kiểm tra chữ ký.');
  const expected = (key ?? published)!;
  if (!isSignedBy(manifest, signature, expected))
    return fail(signatureFile, 'Chữ ký không khớp: manifest.json không do người giữ khóa này ký, hoặc đã bị sửa.');
  if (published && fingerprintOf(published) !== fingerprintOf(expected))
    return fail(publicKeyFile, 'Khóa công khai trên trang không phải khóa đã ký.');
  return { findings: [], signedBy: fingerprintOf(expected) };
}

/** The ledger by itself and against the end that the manifest records. */
async function verifyLedger(site: SiteReader, { ledger: head, files }: Manifest): Promise<SiteFinding[]> {
  const path = paths.ledgerFile().slice(1);
  const bytes = files.some((file) => file.path === path) ? await site.readWhole(path) : undefined;
  // Where the file is gone, that was told already.
  if (!bytes) return [];
  const ledger = parseLedger(bytes.toString('utf8'), head ? formatHead(head) : undefined);
  return checkChain(ledger)
    .filter(({ id }) => id !== 'ledger-head-missing' || head === null)
    .map(({ message }) => ({ kind: 'ledger', path, message }));
}
