import { derivedOnce, entriesIn, type Content } from './content.ts';

/** Which organizations named each organization as their successor, in the order of identities. */
const predecessors = derivedOnce((content) =>
  Map.groupBy(
    entriesIn(content, 'organizations').flatMap(({ id, data }) =>
      (data.successors ?? []).map((successor) => ({ id, successor })),
    ),
    ({ successor }) => successor,
  ),
);

/** The organizations that this one took over from: those that name it as a successor, in the order of identities. */
export function predecessorsOf(content: Content, id: string): string[] {
  return (predecessors(content).get(id) ?? []).map((one) => one.id);
}

/** The existing organizations that took over from this one. */
export function successorsOf(content: Content, id: string): string[] {
  return (content.organizations.get(id)?.data.successors ?? []).filter((one) => content.organizations.has(one));
}

/**
 * The organizations that hold the duties of one that ended: its successors, or where one of these ended too, theirs.
 * In the order in which they are named, each once; a circle of successions ends where it began.
 */
export function heirsOf(content: Content, id: string): string[] {
  const seen = new Set([id]);
  const follow = (one: string): string[] =>
    successorsOf(content, one).flatMap((successor) => {
      if (seen.has(successor)) return [];
      seen.add(successor);
      return successorsOf(content, successor).length > 0 ? follow(successor) : [successor];
    });
  return follow(id);
}

/** Whether the successions that begin at an organization come back to it. */
export function succeedsItself(content: Content, id: string): boolean {
  const seen = new Set<string>();
  const open = successorsOf(content, id);
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one === id) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    open.push(...successorsOf(content, one));
  }
  return false;
}
