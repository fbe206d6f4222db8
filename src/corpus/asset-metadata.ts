import type { Metadata } from 'sharp';
import { readExif, type Disclosure } from './asset-exif.ts';

/** What the data beside the pixels tells: position, names, and which kinds of data are there at all. */
export interface HiddenData extends Disclosure {
  /** `EXIF`, `XMP`, `IPTC`, `chú thích`; empty for a picture that is pixels alone. */
  kinds: string[];
}

/** Properties of XMP that tell a place: EXIF, Photoshop and IPTC schemas. */
const xmpPosition =
  /GPS(?:Latitude|Longitude|Position)|Location(?:Created|Shown)|Iptc4xmpCore:Location|photoshop:(?:City|State)|<geo:/;
/** Properties of XMP that name persons. */
const xmpNames =
  /dc:(?:creator|rights|description|title)|PersonInImage|mwg-rs:Name|photoshop:(?:Credit|CaptionWriter|AuthorsPosition)|aux:(?:OwnerName|SerialNumber)|CreatorContactInfo|MPReg:PersonDisplayName/;
/** Datasets of IPTC record 2 (IIM 4.2): places, and words about persons. */
const iptcPosition = new Set([26, 27, 90, 92, 95, 100, 101]);
const iptcNames = new Set([5, 25, 80, 85, 105, 110, 115, 116, 118, 120, 122]);

/** Reads what the metadata of a picture, as sharp gives it, discloses. */
export function readHiddenData({ exif, xmp, iptc, comments }: Metadata): HiddenData {
  const none: Disclosure = { position: false, names: false };
  const told = [
    exif ? readExif(exif) : none,
    xmp ? readXmp(xmp) : none,
    iptc ? readIptc(iptc) : none,
    { position: false, names: (comments?.length ?? 0) > 0 },
  ];
  const kinds = Object.entries({
    EXIF: exif,
    XMP: xmp,
    IPTC: iptc,
    'chú thích': comments?.length ? comments : undefined,
  });
  return {
    position: told.some(({ position }) => position),
    names: told.some(({ names }) => names),
    kinds: kinds.filter(([, block]) => block !== undefined).map(([kind]) => kind),
  };
}

function readXmp(block: Uint8Array): Disclosure {
  const text = new TextDecoder().decode(block);
  return { position: xmpPosition.test(text), names: xmpNames.test(text) };
}

function readIptc(block: Uint8Array): Disclosure {
  const datasets = [...block.keys()]
    .filter((at) => block[at] === 0x1c && block[at + 1] === 2)
    .map((at) => block[at + 2] ?? 0);
  return { position: datasets.some((one) => iptcPosition.has(one)), names: datasets.some((one) => iptcNames.has(one)) };
}
