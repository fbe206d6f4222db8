import { describe, expect, test } from 'vitest';
import { planBuild } from '../../../../src/cli/incremental/build-plan.ts';
import type { KeptFile, KeptSite } from '../../../../src/cli/incremental/kept-site.ts';

const content = { organizations: new Map(['xa-an', 'xa-binh'].map((id) => [id, {}])) } as never;
const inputs = (site: string, an: string, binh: string) => ({
  surroundings: () => 'surroundings',
  organizations: new Map([
    ['xa-an', an],
    ['xa-binh', binh],
  ]),
  site,
});
const file = (more: Partial<KeptFile> = {}): KeptFile => ({ sha256: '', size: 0, ...more });
const kept: KeptSite = {
  site: 'site',
  organizations: { 'xa-an': 'an', 'xa-binh': 'binh' },
  files: {
    'index.html': file({ key: 'home' }),
    'don-vi/xa-an/index.html': file({ owners: ['xa-an'], key: 'page of an' }),
    'don-vi/xa-binh/index.html': file({ owners: ['xa-binh'], key: 'page of binh' }),
    'don-vi/xa-binh/atom.xml': file({ owners: ['xa-binh'] }),
    'the/hai.png': file({ owners: ['xa-an', 'xa-binh'] }),
    'anh/hop.webp': file(),
  },
};
const plan = (now: ReturnType<typeof inputs>, before = kept) => planBuild(content, now, before, undefined);
const paths = ({ keptFiles }: ReturnType<typeof plan>) => keptFiles().map(([path]) => path);

describe('a build', () => {
  test('takes everything over where nothing has changed', () => {
    const unchanged = plan(inputs('site', 'an', 'binh'));
    expect(unchanged.isUnchanged).toBe(true);
    expect(paths(unchanged)).toEqual(Object.keys(kept.files));
  });

  test('takes over what belongs to an organization that has not changed, and what such a one needs', () => {
    const changed = plan(inputs('other', 'other', 'binh'));
    expect(changed.isUnchanged).toBe(false);
    expect(changed.mayChange('/don-vi/xa-an/')).toBe(true);
    expect(changed.mayChange('/don-vi/xa-binh/')).toBe(false);
    expect(changed.mayChange('/')).toBe(true);
    expect(paths(changed)).toEqual(['don-vi/xa-binh/index.html', 'don-vi/xa-binh/atom.xml', 'the/hai.png']);
  });

  test('makes a page that may have changed only where its key is another', () => {
    const changed = plan(inputs('other', 'other', 'binh'));
    expect(changed.isMade('/don-vi/xa-an/', 'page of an')).toBe(false);
    expect(changed.isMade('/', 'other')).toBe(true);
    expect(paths(changed)).toContain('don-vi/xa-an/index.html');
    expect(paths(changed)).not.toContain('index.html');
    expect(changed.describe('index.html')).toEqual({ key: 'other' });
  });

  test('makes a picture whose name is new alone', () => {
    const changed = plan(inputs('other', 'an', 'binh'));
    expect([changed.isMissing('/anh/hop.webp'), changed.isMissing('/anh/moi.webp')]).toEqual([false, true]);
    expect(paths(changed)).toContain('anh/hop.webp');
  });

  test('remembers which organizations need a file that no address gives to one', () => {
    const changed = plan(inputs('other', 'other', 'binh'));
    changed.claim('/the/moi.png', '/don-vi/xa-an/');
    changed.claim('/the/moi.png', '/');
    expect(changed.describe('the/moi.png')).toEqual({ owners: ['xa-an'] });
    expect(changed.describe('the/hai.png')).toEqual({ owners: ['xa-binh'] });
    expect(changed.describe('don-vi/xa-binh/index.html')).toEqual({ owners: ['xa-binh'], key: 'page of binh' });
    expect(changed.describe('_astro/x.css')).toEqual({});
  });

  test('of a share makes what belongs to the share', () => {
    const shares = [1, 2, 3].map((number) =>
      planBuild(content, inputs('other', 'other', 'other'), kept, { number, of: 3 }),
    );
    for (const path of ['/don-vi/xa-an/', '/ban-tin/xa-binh/2026-10/', '/lich/'])
      expect(shares.filter(({ mayChange }) => mayChange(path))).toHaveLength(1);
  });
});
