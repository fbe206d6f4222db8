import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { entriesIn, listedCollections, type Content } from '../../../src/domain/content.ts';
import { organizationRules } from '../../../src/rules/check-content.ts';
import { dividedCollections, partsOf, sharedCollections } from '../../../src/rules/parts.ts';
import { contentFolder, today } from '../../fixtures/content-folder.ts';
import { arrangeFault } from '../../fixtures/faults/arrange-fault.ts';
import { faultTopics } from '../../fixtures/faults/topics.ts';
import { writeGenerated } from '../../fixtures/generator/write.ts';

/** What the rules find, in an order that does not depend on how they were given the content. */
const findIn = (contents: readonly Content[]): string[] =>
  contents
    .flatMap((content) => organizationRules.flatMap((rule) => rule(content, today)))
    .map((finding) => JSON.stringify(finding))
    .sort();

async function contentOf(folder: string): Promise<Content> {
  const { content } = await loadCorpus(folder);
  if (!content) throw new Error('no content');
  return content;
}

describe('parts of the content', () => {
  test('every collection is shared or divided, and every entry of a divided one is in one part', async () => {
    expect([...sharedCollections, ...dividedCollections].sort()).toEqual([...listedCollections].sort());
    const content = await contentOf('content');
    const parts = partsOf(content);
    for (const name of dividedCollections)
      expect(parts.flatMap((part) => [...part[name].keys()]).sort()).toEqual([...content[name].keys()]);
    for (const part of parts) for (const name of sharedCollections) expect(part[name]).toBe(content[name]);
  });

  test('a part holds what one organization publishes, and stories of its bulletins', async () => {
    const [pages, ...parts] = partsOf(await contentOf('content'));
    expect(entriesIn(pages!, 'bulletins')).toEqual([]);
    expect(pages!.pages.size).toBeGreaterThan(0);
    for (const part of parts) {
      const organizations = new Set(entriesIn(part, 'bulletins').map(({ data }) => data.organization));
      expect(organizations.size).toBeLessThanOrEqual(1);
      expect(part.pages.size + part.pictures.size).toBe(0);
    }
  });
});

describe('rules of organizations find in parts what they find in the whole', () => {
  test.each(Object.keys(faultTopics))('with faults of %s', async (topic) => {
    for (const fault of faultTopics[topic]!) {
      const { content } = await loadCorpus(await arrangeFault(fault));
      if (content) expect(findIn(partsOf(content)), fault.name).toEqual(findIn([content]));
    }
  });

  test('in the sample content', async () => {
    const content = await contentOf('content');
    expect(findIn(partsOf(content))).toEqual(findIn([content]));
  });

  test('in generated content whose bulletins, stories and registers were given to other organizations', async () => {
    const folder = await contentFolder();
    await writeGenerated(folder, { seed: 5, organizations: 3, months: 4 });
    const whole = await contentOf(folder);
    const content = shuffleOwners(whole);
    const found = findIn([content]);
    expect(found.length).toBeGreaterThan(20);
    expect(findIn(partsOf(content))).toEqual(found);
  });
});

/** The content with every third entry in the name of the next organization, so that much is wrong with it. */
function shuffleOwners(content: Content): Content {
  const organizations = [...content.organizations.keys()];
  const moved = dividedCollections.map((name) => {
    const entries = [...content[name].values()].map((entry, index) => {
      const data = entry.data as { organization?: string };
      if (index % 3 !== 0 || data.organization === undefined) return entry;
      const next = organizations[(organizations.indexOf(data.organization) + 1) % organizations.length];
      return { ...entry, data: { ...data, organization: next } };
    });
    return [name, new Map(entries.map((entry) => [entry.id, entry]))];
  });
  return { ...content, ...Object.fromEntries(moved) } as Content;
}
