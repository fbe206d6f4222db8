import { catalogueKinds, type Catalogue } from '../../domain/catalogue.ts';
import { unwritten } from '../../domain/unwritten.ts';
import { writeCommentedYaml } from './commented-yaml.ts';
import type { Skeleton, Surroundings } from './kind.ts';
import { freeName } from './naming.ts';
import { offeredSources } from './repeated-fields.ts';

const catalogueNames: Record<Catalogue['kind'], string> = {
  manifestations: 'bieu-hien',
  'exemplary-duties': 'neu-guong',
  'prohibited-acts': 'khong-duoc-lam',
};

/** The fields that a catalogue cannot do without. */
export type NewCatalogue = Pick<Catalogue, 'name' | 'kind' | 'organization' | 'size'>;

/** The file of a catalogue; a later one of the same kind gets a number. */
export function makeCatalogue({ files }: Surroundings, { name, kind, organization, size }: NewCatalogue): Skeleton {
  const text = writeCommentedYaml([
    { key: 'name', value: name },
    { key: 'kind', value: kind, comment: catalogueKinds[kind] },
    { key: 'organization', value: organization },
    { key: 'size', value: String(size), comment: 'số mục của danh mục' },
    { inactive: [{ key: 'document', value: 'ma-van-ban', comment: 'mã của văn bản ban hành trong documents/' }] },
    { inactive: [{ key: 'items', value: { items: [{ value: unwritten }] }, comment: 'từng mục, nếu được công bố' }] },
    offeredSources,
  ]);
  return { file: `catalogues/${freeName(files, 'catalogues', `${organization}-${catalogueNames[kind]}`)}.yaml`, text };
}
