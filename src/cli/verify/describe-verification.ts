import { formatDate, parseDate } from '../../vietnamese/date.ts';
import type { Verification } from './verify-site.ts';

/** Most findings told one by one. */
const mostTold = 200;

/** Tells what was found, in Vietnamese; `pinned` is whether the key came from whoever asks, not from the site itself. */
export function describeVerification({ findings, manifest, signedBy }: Verification, pinned: boolean): string {
  const told = findings.slice(0, mostTold).map(({ path, message }) => `  ${path}: ${message}`);
  if (findings.length > mostTold) told.push(`  … và ${findings.length - mostTold} chỗ nữa`);
  const verdict =
    findings.length === 0
      ? [`Nguyên vẹn: cả ${manifest?.files.length ?? 0} tệp đúng như đã công bố.`]
      : [`Không nguyên vẹn: ${findings.length} chỗ sai.`, ...told];
  return [...verdict, ...(manifest ? describeManifest(manifest) : []), describeSignature(signedBy, pinned)].join('\n');
}

function describeManifest({ asOf, content, ledger, root }: NonNullable<Verification['manifest']>): string[] {
  const day = parseDate(asOf);
  return [
    `Mã băm gốc: ${root}`,
    `Tính đến ngày: ${day.ok ? formatDate(day.value) : asOf}`,
    content
      ? `Nội dung: bản ghi ${content.commit}${content.clean ? '' : ', có thay đổi chưa ghi'}`
      : 'Nội dung: không lưu trong git',
    ledger ? `Sổ công bố: ${ledger.lines} dòng, mã băm cuối ${ledger.hash}` : 'Sổ công bố: chưa có dòng nào',
  ];
}

function describeSignature(signedBy: string | undefined, pinned: boolean): string {
  if (!signedBy) return 'Chữ ký: không có chữ ký đúng, nên chưa biết ai đã lập bản này.';
  return pinned
    ? `Chữ ký: đúng khóa đã cho (vân tay ${signedBy}).`
    : `Chữ ký: đúng khóa công bố trên chính trang (vân tay ${signedBy}); xin so vân tay này với nguồn khác, hoặc dùng --key.`;
}
