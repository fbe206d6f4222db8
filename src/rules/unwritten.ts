import type { Content } from '../domain/content.ts';
import type { FieldPath } from '../domain/problem.ts';
import { approvedKinds } from '../domain/publication.ts';
import { unwritten } from '../domain/unwritten.ts';
import type { Finding } from './finding.ts';

/** Checks that nothing is published, or handed over for approval, with the words that a skeleton left to be replaced. */
export function checkUnwritten(content: Content): Finding[] {
  return approvedKinds.flatMap((collection) =>
    [...content[collection].values()].flatMap(({ id: entry, data, body }) => {
      if (data.status === 'draft') return [];
      const place = { id: 'text-unwritten', severity: 'error', collection, entry, message, hint } as const;
      return [
        ...findUnwritten(data, []).map((keys): Finding => ({ ...place, keys })),
        ...[...body.matchAll(unwrittenLine)].map(({ index }): Finding => ({ ...place, keys: [], bodyOffset: index })),
      ];
    }),
  );
}

const message = `Còn lời mẫu “${unwritten}” chưa được thay.`;
const hint = 'Viết nội dung vào chỗ này, hoặc xóa cả mục; nếu còn đang soạn, ghi “status: draft”.';

const unwrittenLine = new RegExp(`^[ \\t]*${unwritten.replace('.', '\\.')}[ \\t]*$`, 'gm');

function findUnwritten(value: unknown, keys: FieldPath): FieldPath[] {
  if (value === unwritten) return [keys];
  // Hardly any entry holds these words, and looking is faster than writing down where one looks.
  if (typeof value !== 'object' || value === null || !holdsUnwritten(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    findUnwritten(inner, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}

function holdsUnwritten(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === unwritten;
  return Object.values(value).some(holdsUnwritten);
}
