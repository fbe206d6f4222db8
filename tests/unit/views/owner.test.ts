import { expect, test } from 'vitest';
import { paths } from '../../../src/views/address.ts';
import { ownerOf } from '../../../src/views/owner.ts';

const content = { organizations: new Map([['xa-mau', {}]]) } as never;

test.each([
  paths.bulletin('xa-mau/2026-10'),
  paths.notice('xa-mau/2026-10'),
  paths.bulletinData('xa-mau/2026-10', 'csv'),
  paths.organization('xa-mau'),
  paths.series('xa-mau', 'kien-nghi'),
  paths.commitment('xa-mau/kn-1'),
  paths.embeddedFigure('xa-mau', 'thang', 'tiep-nhan'),
  paths.embeddedChart('xa-mau', 'thang', 'tiep-nhan'),
  paths.oembed(paths.embeddedCommitment('xa-mau/kn-1')),
])('%s belongs to the organization that it names', (path) => {
  expect(ownerOf(content, path)).toBe('xa-mau');
});

test.each([
  paths.home(),
  paths.bulletins(),
  paths.bulletinsOfYear(2026),
  paths.registerOverdue(),
  // It tells beside its own how much the other pages of the register hold.
  paths.registerOf('xa-mau'),
  // Entries of other collections may be called like an organization.
  paths.document('xa-mau'),
  paths.event('xa-mau'),
  paths.story('xa-mau'),
  paths.page('xa-mau'),
  paths.organization('xa-khac'),
  paths.dataFile('xa-mau'),
])('%s is everyone’s', (path) => {
  expect(ownerOf(content, path)).toBeUndefined();
});
