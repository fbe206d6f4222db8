import type { Content } from '../../domain/content.ts';
import { isInShard, type Shard } from '../../domain/shard.ts';
import { ownerOf } from '../../views/owner.ts';
import type { InputDigests } from './input-digests.ts';
import type { KeptFile, KeptSite, RestoredFile } from './kept-site.ts';

/** Which pages and files of a site are made, and which are taken from what is kept of the last build. */
export interface BuildPlan {
  /** Whether all is as it was. */
  isUnchanged: boolean;
  /** Whether what stands at a root-relative address is part of this build and made of something that changed. */
  mayChange: (path: string) => boolean;
  /** Whether a page that may have changed has; takes its key down for the build to come. */
  isMade: (path: string, key: string) => boolean;
  /** Whether a file whose name says all that is in it is made; one that is kept is taken down. */
  isMissing: (path: string) => boolean;
  /** The kept files that the site takes over: more of them after pages and files have been asked for. */
  keptFiles: () => RestoredFile[];
  /** Takes down that the page at an address needs the file at another. */
  claim: (path: string, page: string) => void;
  /** Which organizations need a file of the site, and the key of a page. */
  describe: (file: string) => Pick<KeptFile, 'owners' | 'key'>;
}

/** Plans the build of a share of the site, or of all of it, from what is kept and what the site is now made of. */
export function planBuild(content: Content, inputs: InputDigests, kept: KeptSite, shard: Shard | undefined): BuildPlan {
  const isUnchanged = kept.site === inputs.site;
  const keys = new Map<string, string>();
  const reused = new Set<string>();
  const claims = new Map<string, Set<string>>();
  const isSame = (owner: string | undefined) =>
    owner === undefined ? isUnchanged : inputs.organizations.get(owner) === kept.organizations[owner];
  return {
    isUnchanged,
    mayChange(path) {
      const owner = ownerOf(content, path);
      return !isSame(owner) && (!shard || isInShard(shard, owner ?? path));
    },
    isMade(path, key) {
      keys.set(fileOf(path), key);
      if (kept.files[fileOf(path)]?.key !== key) return true;
      reused.add(fileOf(path));
      return false;
    },
    isMissing(path) {
      const file = path.slice(1);
      if (kept.files[file]) reused.add(file);
      return !kept.files[file];
    },
    keptFiles: () =>
      Object.entries(kept.files).filter(
        ([file, { owners }]) => isUnchanged || reused.has(file) || owners?.some(isSame),
      ),
    claim(path, page) {
      const owner = ownerOf(content, page);
      if (owner !== undefined) claims.set(path.slice(1), (claims.get(path.slice(1)) ?? new Set()).add(owner));
    },
    describe(file) {
      const owner = ownerOf(content, `/${file}`);
      const claimed = [...(claims.get(file) ?? []), ...(kept.files[file]?.owners ?? []).filter(isSame)];
      const owners = owner === undefined ? [...new Set(claimed)].sort() : [owner];
      const key = keys.get(file) ?? kept.files[file]?.key;
      return { ...(owners.length > 0 && { owners }), ...(key !== undefined && { key }) };
    },
  };
}

/** The file of a page, from the site's folder. */
function fileOf(path: string): string {
  return `${path.slice(1)}index.html`;
}
