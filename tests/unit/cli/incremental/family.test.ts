import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../../../src/corpus/check.ts';
import { publicContent, type Content } from '../../../../src/domain/content.ts';
import { familyContent } from '../../../../src/domain/family.ts';
import type { Ledger } from '../../../../src/domain/ledger.ts';
import { listOutputs } from '../../../../src/outputs/list-outputs.ts';
import { piecesOf } from '../../../../src/outputs/output.ts';
import { offerFigures } from '../../../../src/views/embeds/embed-offer.ts';
import { listEmbeds } from '../../../../src/views/embeds/list-embeds.ts';
import { viewNotice } from '../../../../src/views/notice-view.ts';
import { ownerOf } from '../../../../src/views/owner.ts';
import { listPages } from '../../../../src/views/site-pages.ts';
import { linkVersions, listVersions, viewSuperseded } from '../../../../src/views/superseded-view.ts';
import { writeGenerated } from '../../../fixtures/generator/write.ts';

/*
 * What an organization has made is taken over from the last build while nothing of its family has changed. So nothing of it may
 * rest on anything else: all that is shown of it is worked out once from the whole content, and once from its family's alone.
 */
const asOf = { year: 2026, month: 11, day: 21 };

/** All that is made of an organization, as text, by address. */
function madeOf(content: Content, ledger: Ledger, id: string): Map<string, string> {
  const isOwn = (path: string) => ownerOf(content, path) === id;
  const made = new Map<string, string>();
  for (const { path, view } of listPages(content, asOf)) if (isOwn(path)) made.set(path, JSON.stringify(view()));
  for (const entry of content.bulletins.values()) {
    if (entry.data.organization !== id) continue;
    const besides = [viewNotice(content, entry), offerFigures(content, entry), linkVersions(content, ledger, entry)];
    made.set(`${entry.id} besides`, JSON.stringify(besides));
  }
  for (const one of listVersions(content, ledger))
    if (one.entry.data.organization === id)
      made.set(`${one.entry.id} ${one.version.number}`, JSON.stringify(viewSuperseded(content, one, asOf)));
  for (const embed of listEmbeds(content, id, asOf)) made.set(embed.path, JSON.stringify(embed));
  for (const output of listOutputs({ content, ledger, asOf, isWanted: isOwn }))
    made.set(output.path, [...piecesOf(output)].join(''));
  return made;
}

let generated: string;
beforeAll(async () => {
  generated = await mkdtemp(join(tmpdir(), 'minh-bach-family-'));
  await writeGenerated(generated, { seed: 2, organizations: 2, months: 4 });
});
afterAll(() => rm(generated, { recursive: true, force: true }));

describe('all that is made of an organization rests on its family and on what is everyone’s', () => {
  test.each([
    ['the sample', () => 'content'],
    ['generated content', () => generated],
  ])('in %s', async (_name, folder) => {
    const { content: all, ledger } = await checkFolder(folder(), asOf);
    const content = publicContent(all!);
    for (const id of content.organizations.keys()) {
      const whole = madeOf(content, ledger, id);
      expect(whole.size).toBeGreaterThan(0);
      expect(madeOf(familyContent(content, id), ledger, id)).toEqual(whole);
    }
  });
});
