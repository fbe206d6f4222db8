import type { Indicator } from '../../domain/indicator.ts';
import { unwritten } from '../../domain/unwritten.ts';
import { writeCommentedYaml } from './commented-yaml.ts';
import type { Skeleton } from './kind.ts';

/** The fields that an indicator cannot do without, with its identity. */
export type NewIndicator = Pick<Indicator, 'name' | 'kind' | 'direction' | 'definition'> & {
  id: string;
  unit?: string | undefined;
};

/** The file of an indicator. */
export function makeIndicator({ id, name, kind, direction, definition, unit }: NewIndicator): Skeleton {
  const text = writeCommentedYaml([
    { key: 'name', value: name },
    ...(unit ? [{ key: 'unit', value: unit }] : []),
    { key: 'kind', value: kind, comment: indicatorKinds[kind] },
    { key: 'direction', value: direction, comment: indicatorDirections[direction] },
    { key: 'decimals', value: kind === 'percent' ? '2' : '0', comment: 'tối đa bao nhiêu chữ số sau dấu phẩy' },
    { key: 'definition', value: definition },
    { inactive: [{ key: 'source', value: unwritten, comment: 'ai làm ra số liệu, theo văn bản nào' }] },
  ]);
  return { file: `indicators/${id}.yaml`, text };
}

/** What editors call the kinds of quantities. */
export const indicatorKinds: Record<Indicator['kind'], string> = {
  number: 'số đếm, số đo',
  percent: 'tỉ lệ phần trăm',
  points: 'điểm phần trăm',
  ratio: 'phân số như 31/34',
  money: 'số tiền',
};

/** What editors call the directions. */
export const indicatorDirections: Record<Indicator['direction'], string> = {
  up: 'càng cao càng tốt',
  down: 'càng thấp càng tốt',
  none: 'không nói lên tốt xấu',
};
