import { addDays, toIso } from '../vietnamese/date.ts';
import { absoluteAddress, paths } from '../views/address.ts';
import type { Output, OutputSource } from './output.ts';

/** For how long the file holds; RFC 9116 advises less than a year. A site that is built each night renews it by itself. */
const days = 300;

/** `security.txt` (RFC 9116): how to report a weakness; only where the site names a contact for it. */
export function listSecurityFile({ content: { site, pages }, asOf }: OutputSource): Output[] {
  const { securityContact } = site.publisher;
  if (!securityContact) return [];
  const policy = pages.has('bao-mat') ? [`Policy: ${absoluteAddress(site, paths.page('bao-mat'))}`] : [];
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${toIso(addDays(asOf, days))}T00:00:00Z`,
    'Preferred-Languages: vi, en',
    `Canonical: ${new URL(paths.securityFile(), site.address).href}`,
    ...policy,
  ];
  const type = 'text/plain; charset=utf-8';
  return [{ path: paths.securityFile(), type, render: () => `${lines.join('\n')}\n` }];
}
