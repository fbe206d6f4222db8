import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fingerprintCode } from '../../../../src/cli/incremental/survey-pages.ts';

const files = ['src/pages/index.astro', 'public/CNAME', 'public/anh/a.svg', 'astro.config.mjs', 'package-lock.json'];

/** The fingerprint of a project with these files, of which one may be another than usual. */
function fingerprint(other?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'minh-bach-code-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file === other ? 'khác' : 'như cũ');
  }
  return fingerprintCode(root);
}

test.each(files)('where %s is another, nothing that the code before has made is taken over', (file) => {
  expect(fingerprint()).toBe(fingerprint());
  expect(fingerprint(file)).not.toBe(fingerprint());
});
