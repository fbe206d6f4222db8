import type { Organization } from './organization.ts';
import type { Signature } from './signature.ts';

/** The two systems of official papers in Viet Nam, which differ in their heads. */
export type PaperSystem = 'party' | 'state';

const signatures: Record<Organization['kind'], Signature> = {
  'party-committee': { authority: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ' },
  'party-cell': { authority: 'T/M CHI BỘ', position: 'BÍ THƯ' },
  'peoples-committee': { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH' },
  'peoples-council': { authority: 'TM. HỘI ĐỒNG NHÂN DÂN', position: 'CHỦ TỊCH' },
  'fatherland-front': { authority: 'TM. BAN THƯỜNG TRỰC', position: 'CHỦ TỊCH' },
  'mass-organization': { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH' },
  agency: { position: 'THỦ TRƯỞNG' },
};

/** Organs that name themselves alone at the head of their papers (decree 30/2020/NĐ-CP, appendix I). */
const withoutParent: ReadonlySet<Organization['kind']> = new Set(['peoples-committee', 'peoples-council']);

/**
 * Which head an organization's papers have: the Party's (guidance 36-HD/VPTW), or the motto of the State (decree 30/2020/NĐ-CP,
 * appendix I), which the Front and the mass organizations use too.
 */
export function paperSystemOf({ kind }: Organization): PaperSystem {
  return kind === 'party-committee' || kind === 'party-cell' ? 'party' : 'state';
}

/** Who signs: as the organization states it, or as its kind usually does. */
export function signatureOf({ kind, signature }: Organization): Signature {
  return signature ?? signatures[kind];
}

/** Whether the organization above stands over an organization's own name: not for organs of the State, nor across the two systems. */
export function namesParent(organization: Organization, parent: Organization): boolean {
  return !withoutParent.has(organization.kind) && paperSystemOf(organization) === paperSystemOf(parent);
}

/**
 * The place that papers are dated from: as the organization states it, the name behind its level (`xã Mẫu` → `Mẫu`), or else
 * where it is, up to the first comma.
 */
export function placeOf({ seat, name, level, place }: Organization): string {
  const [, own] = new RegExp(`${level} (\\p{Lu}[\\p{L}]*(?: \\p{Lu}[\\p{L}]*)*)$`, 'u').exec(name) ?? [];
  return seat ?? own ?? place.split(',')[0]!;
}
