import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { publicContent, type Content, type Entries } from '../../../../src/domain/content.ts';
import { viewBulletin } from '../../../../src/views/bulletin-view.ts';
import { viewNotice } from '../../../../src/views/notice-view.ts';
import { overdueCommitments } from '../../../../src/views/owed-view.ts';
import { writeGenerated } from '../../../fixtures/generator/write.ts';

/*
 * A notice is made anew when its bulletin is another, when the page of the bulletin shows something else, or when other commitments
 * were overdue. So nothing else may change it.
 */
const asOf = { year: 2026, month: 11, day: 21 };

let folder: string;
let content: Content;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minh-bach-notices-'));
  await writeGenerated(folder, { seed: 4, organizations: 2, months: 14 });
  content = publicContent((await loadCorpus(folder)).content!);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function change<Data>(entries: Entries<Data>, edit: (data: Data, index: number) => Data): Entries<Data> {
  return new Map([...entries].map(([id, entry], index) => [id, { ...entry, data: edit(entry.data, index) }]));
}

test.each<[string, (content: Content) => Partial<Content>]>([
  [
    'commitments go back by a station',
    ({ commitments }) => ({
      commitments: change(commitments, (data) => ({ ...data, history: data.history.slice(0, 1) })),
    }),
  ],
  ['there are no commitments', () => ({ commitments: new Map() })],
  [
    'every third bulletin is not there',
    ({ bulletins }) => ({ bulletins: new Map([...bulletins].filter((_, index) => index % 3 > 0)) }),
  ],
  [
    'figures of every third bulletin are others',
    ({ bulletins }) => ({
      bulletins: change(bulletins, (data, index) =>
        index % 3 === 0 && data.petitions
          ? { ...data, petitions: { ...data.petitions, received: data.petitions.solved } }
          : data,
      ),
    }),
  ],
])('where %s, a notice that is another has another key', (_, edit) => {
  const edited = { ...content, ...edit(content) };
  const notices = (of: Content) =>
    new Map([...of.bulletins].map(([id, entry]) => [id, JSON.stringify(viewNotice(of, entry))]));
  const keyIn = (of: Content, id: string) => {
    const entry = of.bulletins.get(id)!;
    return JSON.stringify([entry, viewBulletin(of, entry, asOf), overdueCommitments(of, entry)]);
  };
  const before = notices(content);
  const changed = [...notices(edited)].filter(([id, notice]) => before.get(id) !== notice).map(([id]) => id);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((id) => keyIn(edited, id) === keyIn(content, id))).toEqual([]);
});
