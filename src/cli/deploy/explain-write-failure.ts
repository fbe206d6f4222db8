/** Why something could not be written, in Vietnamese. */
export function explainWriteFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''];
  return reason ? `${path ?? 'Thư mục công bố'}: ${reason}.` : error.message;
}

const reasons: Record<string, string> = {
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'đã hết hạn mức dung lượng',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EIO: 'ổ đĩa bị lỗi',
  ENOTDIR: 'không phải là thư mục',
};
