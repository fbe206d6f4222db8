import { canonicalFigures, formatFigures } from '../domain/canonical-figures.ts';
import type { Content } from '../domain/content.ts';
import type { Ledger, SealedLine } from '../domain/ledger.ts';
import { renamesIn, sealedLines, type Rename } from '../domain/renames.ts';
import type { Finding } from './finding.ts';

/** Checks that no former identity is that of an entry, and that none leads to two entries: redirects neither chain nor loop. */
export function checkRenames(content: Content): Finding[] {
  const first = new Map<string, Rename>();
  return renamesIn(content).flatMap((rename): Finding[] => {
    const { collection, former, id: entry, index } = rename;
    const key = `${collection}/${former}`;
    const earlier = first.get(key);
    first.set(key, earlier ?? rename);
    const at = { severity: 'error', collection, entry, keys: ['formerIds', index] } as const;
    if (content[collection].has(former))
      return [
        {
          ...at,
          id: 'former-id-in-use',
          message:
            former === entry
              ? `“${former}” là mã hiện nay của chính mục này, không phải mã cũ.`
              : `“${former}” đang là mã của một mục khác, nên địa chỉ cũ không thể dẫn về đây.`,
          hint: 'Chỉ ghi mã cũ không còn tệp nào mang; bỏ mục này, hoặc đổi tên tệp kia.',
        },
      ];
    return earlier
      ? [
          {
            ...at,
            id: 'former-id-repeated',
            message: `Mã cũ “${former}” đã được “${earlier.id}” nhận; một địa chỉ chỉ dẫn được về một nơi.`,
            hint: `Giữ “${former}” ở một trong hai mục: “${earlier.id}” hoặc “${entry}”.`,
          },
        ]
      : [];
  });
}

/**
 * The published bulletin that is most likely the one sealed in `line` under another identity: it reports the same figures, and nothing
 * of its own is sealed.
 */
export function findRenamed(content: Content, ledger: Ledger, { bulletin, figures }: SealedLine): string | undefined {
  const sealed = sealedLines(content, ledger);
  const [organization, period] = bulletin.split('/');
  const wanted = formatFigures(figures);
  const closeness = (id: string) => Number(id.startsWith(`${organization}/`)) + Number(id.endsWith(`/${period}`));
  return [...content.bulletins.values()]
    .filter(({ id, data }) => data.status === 'published' && !sealed.has(id))
    .filter(({ data }) => formatFigures(canonicalFigures(data, content.indicators)) === wanted)
    .map(({ id }) => id)
    .sort((one, other) => closeness(other) - closeness(one))[0];
}

/** How to say that a bulletin, or its organization as a whole, was renamed. */
export function explainRename(content: Content, from: string, to: string): string {
  const [[organization = '', period], [next, nextPeriod]] = [from.split('/'), to.split('/')];
  const hasMoved = period === nextPeriod && !content.organizations.has(organization);
  const whole = hasMoved
    ? `; nếu cả đơn vị đổi mã, thêm vào organizations/${next}.yaml: formerIds: [${organization}]`
    : '';
  return `Thêm vào bulletins/${to}.md: formerIds: [${from}]${whole}; hoặc lấy lại tên cũ.`;
}
