import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { cardFileName, rendererFingerprint } from '../../../src/cards/name.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { sampleCard, shapes } from './sample-cards.ts';

const cards = shapes.map((shape) => sampleCard(shape, 4, { notice: 'Đã đính chính' }));

async function describeHere(): Promise<string> {
  const fingerprint = await rendererFingerprint();
  const lines = await Promise.all(
    cards.map(async (card) => {
      const hash = createHash('sha256')
        .update(await renderCard(card))
        .digest('hex');
      return `${cardFileName(card, fingerprint)} ${hash}`;
    }),
  );
  return lines.join('\n');
}

async function describeElsewhere(env: NodeJS.ProcessEnv): Promise<string> {
  const module = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  const script = `
    import { createHash } from 'node:crypto';
    import { cardFileName, rendererFingerprint } from ${module('../../../src/cards/name.ts')};
    import { renderCard } from ${module('../../../src/cards/render.ts')};
    const fingerprint = await rendererFingerprint();
    const lines = [];
    for (const card of ${JSON.stringify(cards)}) {
      const hash = createHash('sha256').update(await renderCard(card)).digest('hex');
      lines.push(cardFileName(card, fingerprint) + ' ' + hash);
    }
    process.stdout.write(lines.join('\\n'));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, ...env },
    cwd: '/',
  });
  return stdout;
}

it('draws the same bytes twice, at once or in turn', async () => {
  expect(await describeHere()).toBe(await describeHere());
});

it('draws the same bytes under another time zone, locale and folder', async () => {
  expect(await describeElsewhere({ TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' })).toBe(await describeHere());
});
