import type { References } from '../../../src/markdown/references.ts';

/** A few figures and documents that tests point at. */
export const sampleReferences: References = {
  figure: (path) =>
    ({ 'petitions.received': '23', 'targets.met/total': '31/34', 'figures.ho-ngheo.baseline': '9,95%' })[path],
  document: (id) =>
    id === '05-ct-tw' ? { symbol: '05-CT/TW', title: 'Chỉ thị số 05-CT/TW', href: '/van-ban/05-ct-tw/' } : undefined,
};

/** References to anything, with a note of every target that was asked for. */
export function recordReferences(): { references: References; asked: string[] } {
  const asked: string[] = [];
  const references: References = {
    figure: (path) => {
      asked.push(`figure ${path}`);
      return '1';
    },
    document: (id) => {
      asked.push(`document ${id}`);
      return { symbol: '1', title: '1', href: '/1/' };
    },
  };
  return { references, asked };
}
