/** One of the shares that a large site is built in, on machines of their own. */
export interface Shard {
  /** From 1. */
  number: number;
  /** How many shares there are. */
  of: number;
}

/** Reads a share as `2/8`; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const found = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  const [number, of] = [Number(found?.[1]), Number(found?.[2])];
  return found && number <= of ? { number, of } : undefined;
}

/** Whether what belongs to `owner`, the identity of an organization or an address, is made in a share: in exactly one of them. */
export function isInShard({ number, of }: Shard, owner: string): boolean {
  return spread(owner) % of === number - 1;
}

/** FNV-1a: the same number for the same text wherever it is worked out. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}
