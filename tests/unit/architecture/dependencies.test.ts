import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;
const manifest = read('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const { packages } = read('package-lock.json') as {
  packages: Record<
    string,
    { version: string; integrity?: string; resolved?: string; hasInstallScript?: boolean; link?: boolean }
  >;
};
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

test.each(Object.entries(direct))('%s is pinned to one version, %s, which is the one installed', (name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  expect(packages[`node_modules/${name}`]?.version).toBe(version);
});

test('every package is pinned by its content', () => {
  const loose = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== '' && !/^sha512-/.test(integrity ?? ''),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('only the packages that are allowed to may run a script when they are installed', () => {
  const running = Object.entries(packages)
    .filter(([path, { hasInstallScript }]) => path !== '' && hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  // npm leaves out by itself what another system alone needs.
  const needed = new Set(running.filter((name) => name !== 'fsevents'));
  expect(
    Object.entries(manifest.allowScripts)
      .filter(([, allowed]) => allowed)
      .map(([name]) => name)
      .sort(),
  ).toEqual([...needed].sort());
});
