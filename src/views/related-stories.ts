import { newestStories } from '../domain/chronology.ts';
import { derivedOnce, entriesIn, type Content, type Entry } from '../domain/content.ts';
import type { Story } from '../domain/story.ts';
import { scanReferences } from '../markdown/references.ts';

/** Most stories that one leads to. */
const most = 3;

/** The stories nearest to one: that tell of the same measure, of the same field, from the same organization, of the same kind. */
export function relatedStories(content: Content, { id, data }: Entry<Story>): Entry<Story>[] {
  const measures = measuresByStory(content);
  const own = measures.get(id)!;
  const fields = new Set([...own].map(fieldOf));
  const closeness = (other: Entry<Story>) => {
    const theirs = [...measures.get(other.id)!];
    return (
      (theirs.some((path) => own.has(path)) ? 4 : 0) +
      (theirs.some((path) => fields.has(fieldOf(path))) ? 2 : 0) +
      (other.data.organization === data.organization ? 2 : 0) +
      (other.data.kind === data.kind ? 1 : 0)
    );
  };
  return newestStories(content)
    .filter((other) => other.id !== id)
    .sort((one, other) => closeness(other) - closeness(one))
    .slice(0, most);
}

/** The measures that each story points at: `petitions.solved`, `figures.ho-ngheo`. */
const measuresByStory = derivedOnce(
  (content): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      entriesIn(content, 'stories').map(({ id, data, body }) => [
        id,
        new Set([
          ...scanReferences(`${data.summary}\n\n${body}`)
            .filter(({ kind }) => kind === 'figure')
            .map(({ target }) => target.replace(/\/.*$|\.(?:baseline|target|attainment)$/, '')),
          ...[...body.matchAll(/<KeyFigure path="([^"]+)"/g)].map(([, path = '']) => path.replace(/\/.*$/, '')),
        ]),
      ]),
    ),
);

/** The section of a measure; an indicator is a field of its own. */
function fieldOf(path: string): string {
  return path.startsWith('figures.') ? path : path.split('.', 1)[0]!;
}
