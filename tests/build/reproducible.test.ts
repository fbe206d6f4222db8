import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { digestFolder } from './folder-digest.ts';

test('another time zone and locale give the same bytes', { timeout: 120_000 }, async () => {
  const { folder, exitCode } = await buildSite({ TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' });
  onTestFinished(() => rm(dirname(folder), { recursive: true, force: true }));
  expect(exitCode).toBe(0);
  expect(digestFolder(folder)).toEqual(digestFolder(inject('sampleSite')));
});
