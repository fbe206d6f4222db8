/** Why an address could not be loaded, in Vietnamese. */
export function explainFetchFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'máy chủ không trả lời kịp';
  const code = (error.cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  return reasons[code] ?? (code ? `không tải được (${code})` : `không tải được (${error.message})`);
}

const reasons: Record<string, string> = {
  ENOTFOUND: 'không tìm thấy máy chủ có tên này',
  ECONNREFUSED: 'máy chủ từ chối kết nối',
  ECONNRESET: 'máy chủ ngắt kết nối giữa chừng',
  UND_ERR_SOCKET: 'máy chủ ngắt kết nối giữa chừng',
  CERT_HAS_EXPIRED: 'chứng thư số của máy chủ đã hết hạn',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'chứng thư số của máy chủ không được tin cậy',
};
