import { findPersonalData } from './find.ts';
import { mergeMatches, type PersonalDataMatch } from './match.ts';
import { findVehiclePlates } from './vehicle-plates.ts';

/** A family name, a middle name and a given name as a file name spells them. */
const slugName =
  /(?<![a-z])(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|dao|trinh|mai|lam|doan|ta|thach|danh|chau|luong|truong|cao|ha)-(?:van|thi)-[a-z]+/g;
const afterPlace = /(?:xa|phuong|duong|pho|truong|cau|ap|thon|khu-pho|thpt|thcs|tieu-hoc|kenh|cho|benh-vien)-$/;

/** Personal data in the path of a file; names of persons only among commitments, where nobody may be named. */
export function findInFileName(path: string): PersonalDataMatch[] {
  return mergeMatches([
    ...findPersonalData(path),
    ...findVehiclePlates(path.toUpperCase()),
    ...(path.startsWith('commitments/') ? findSlugNames(path) : []),
  ]);
}

function findSlugNames(path: string): PersonalDataMatch[] {
  return [...path.matchAll(slugName)]
    .filter(({ index }) => !afterPlace.test(path.slice(0, index)))
    .map(({ 0: name, index }) => ({ kind: 'personal-name', offset: index, length: name.length }));
}
