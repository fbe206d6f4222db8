import type { SiteFile } from '../../domain/manifest.ts';

/** What a file of a site turned out to be. */
export type ReadFile =
  | { state: 'read'; size: number; sha256: string }
  | { state: 'missing' }
  /** It cannot be known from here, and that is in order. */
  | { state: 'skipped' }
  /** It is there, or may be, and cannot be read; `reason` in Vietnamese. */
  | { state: 'unreadable'; reason: string };

/** A site that is held against its manifest, wherever it is. */
export interface SiteReader {
  /** A small file whole; undefined where it is not there. Throws where it cannot be read. */
  readWhole(path: string): Promise<Buffer | undefined>;
  /** Size and hash of a file that should be this one. */
  hash(file: SiteFile): Promise<ReadFile>;
  /** Every file there is; undefined where that cannot be known, as over HTTP. */
  list(): Promise<string[] | undefined>;
  /** Hash of what a compressed file unpacks to. */
  hashUnpacked(path: string): Promise<ReadFile>;
}
