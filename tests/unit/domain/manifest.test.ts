import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/corpus/ledger-file.ts';
import { formatManifest, makeManifest, parseManifest, type SiteFile } from '../../../src/domain/manifest.ts';

const facts = {
  generator: 'minh-bach 0.1.0',
  address: 'https://xamau.example/',
  asOf: '2026-11-21',
  content: { commit: 'a'.repeat(40), clean: true },
  ledger: { lines: 2, hash: 'b'.repeat(64) },
};
const fileOf = (path: string, text: string): SiteFile => ({ path, size: text.length, sha256: sha256(text) });
const files = [fileOf('index.html', 'a'), fileOf('Z.txt', 'b'), fileOf('ban-tin/x/index.html', 'c')];
const text = formatManifest(makeManifest(facts, files, sha256), sha256);

const segment = fc.stringMatching(/^[a-zA-Z0-9_ạ𠀀-][a-zA-Z0-9._ạ𠀀-]{0,8}$/u);
const siteFiles = fc.uniqueArray(
  fc
    .tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.string())
    .map(([parts, content]) => fileOf(parts.join('/'), content)),
  { selector: ({ path }) => path, maxLength: 12 },
);

describe('a manifest', () => {
  test('is read back as it was written, whatever the order of the files', () => {
    fc.assert(
      fc.property(siteFiles, (listed) => {
        const manifest = makeManifest(facts, listed, sha256);
        expect(parseManifest(formatManifest(manifest, sha256), sha256)).toEqual(manifest);
        expect(makeManifest(facts, listed.toReversed(), sha256)).toEqual(manifest);
      }),
    );
  });

  test('orders files by the bytes of their paths', () => {
    fc.assert(
      fc.property(siteFiles, (listed) => {
        const paths = makeManifest(facts, listed, sha256).files.map(({ path }) => Buffer.from(path));
        expect(paths).toEqual(paths.toSorted((one, other) => Buffer.compare(one, other)));
      }),
    );
  });

  test('has a root digest that sha256sum gives for the files', () => {
    const { root } = makeManifest(facts, files, sha256);
    const listing = ['Z.txt', 'ban-tin/x/index.html', 'index.html']
      .map((path) => `${files.find((file) => file.path === path)!.sha256}  ${path}\n`)
      .join('');
    expect(root).toBe(createHash('sha256').update(listing).digest('hex'));
  });

  test('ends with the digest of the lines above it, as head and sha256sum give it', () => {
    const digest = execFileSync('sh', ['-c', 'head -n -2 | sha256sum'], { input: text }).toString().slice(0, 64);
    expect(text).toContain(`\n  "digest": "${digest}"\n}\n`);
  });

  test('is refused once any byte of it is another', () => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(parseManifest(changed.toString('latin1'), sha256), `byte ${at}`).toBeUndefined();
    }
  });

  test.each(['../a', '/a', 'a//b', 'a/./b', 'a/../b', 'a\\b', 'a\nb', '', 'a/'])(
    'is refused where it lists %j, even with digests that fit',
    (path) => {
      const manifest = makeManifest(facts, [fileOf(path, 'x')], sha256);
      expect(parseManifest(formatManifest(manifest, sha256), sha256)).toBeUndefined();
    },
  );

  test('is refused where it lists a file twice, or has a root of other files, even with a digest that fits', () => {
    const twice = makeManifest(facts, [files[0]!, files[0]!], sha256);
    const otherRoot = { ...makeManifest(facts, files, sha256), root: 'c'.repeat(64) };
    for (const manifest of [twice, otherRoot])
      expect(parseManifest(formatManifest(manifest, sha256), sha256)).toBeUndefined();
  });
});
