import type { FindingId, MarkdownFinding } from './finding.ts';
import { offsetOf } from './source-lines.ts';

/** What the MDX parser throws: a `VFileMessage`, of which only these parts are read. */
interface SyntaxMessage {
  reason: string;
  source?: string | undefined;
  ruleId?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
}

interface Explanation {
  id: FindingId;
  message: string;
  hint: string;
}

/**
 * Says in Vietnamese why a text cannot be read, and where. What the parser did not foresee, such as thousands of marks
 * inside each other, is told at the start of the text.
 */
export function explainSyntaxError(error: unknown, source: string): MarkdownFinding {
  if (!isSyntaxMessage(error)) return { ...unforeseen, offset: 0, line: 1, column: 1 };
  const opened = /tag for `[^`]*` \((\d+):(\d+)-/.exec(error.reason);
  const line = opened && error.ruleId === 'end-tag-mismatch' ? Number(opened[1]) : (error.line ?? 1);
  const column = opened && error.ruleId === 'end-tag-mismatch' ? Number(opened[2]) : (error.column ?? 1);
  return { ...explain(error), offset: offsetOf(source, line, column), line, column };
}

const unforeseen: Explanation = {
  id: 'mdx-syntax',
  message: 'Không đọc được bài viết: các dấu hoặc thẻ lồng vào nhau quá rối.',
  hint: 'Hãy tách thành những đoạn đơn giản hơn rồi kiểm tra lại.',
};

function isSyntaxMessage(error: unknown): error is SyntaxMessage {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

function explain({ reason, source = '', ruleId = '' }: SyntaxMessage): Explanation {
  if (source.endsWith('mdxjs-esm')) {
    const message = 'Đoạn bắt đầu bằng import hoặc export là mã lệnh, bài viết không dùng.';
    return {
      id: 'mdx-import',
      message,
      hint: 'Hãy bỏ dòng ấy; các thành phần được phép dùng ngay không cần khai báo.',
    };
  }
  if (source.endsWith('mdx-expression') && ruleId !== 'unexpected-eof') {
    const message = 'Phần trong ngoặc nhọn { } là mã lệnh, bài viết không dùng.';
    return { id: 'mdx-expression', message, hint: 'Hãy viết bằng chữ; muốn hiện dấu ngoặc nhọn thì viết \\{ và \\}.' };
  }
  return { id: 'mdx-syntax', ...explainTag(reason, source, ruleId) };
}

function explainTag(reason: string, source: string, ruleId: string): Omit<Explanation, 'id'> {
  const tags = Array.from(reason.matchAll(/`(<[^`]*>)`/g), (match) => match[1]);
  if (ruleId === 'unexpected-eof' && source.endsWith('mdx-expression')) {
    const message = 'Dấu { mở ra mà không có dấu } đóng lại.';
    return { message, hint: 'Hãy bỏ dấu {, hoặc viết \\{ nếu muốn hiện chính dấu ấy.' };
  }
  if (ruleId === 'unexpected-eof') {
    const message = 'Dấu < mở một thẻ mà thẻ chưa kết thúc bằng dấu >.';
    return { message, hint: 'Hãy viết đủ thẻ, hoặc viết &lt; nếu muốn hiện dấu <.' };
  }
  if (ruleId === 'end-tag-mismatch' && reason.startsWith('Unexpected')) {
    const message = `Thẻ đóng ${tags[0]} không khớp với thẻ mở ${tags[1]}.`;
    return { message, hint: 'Hãy đóng từng thẻ theo thứ tự ngược với khi mở.' };
  }
  if (ruleId === 'end-tag-mismatch') {
    const name = /^<([^\s/>]*)/.exec(tags[0] ?? '')?.[1] ?? '';
    const message = `Thẻ ${tags[0]} chưa được đóng trong cùng đoạn.`;
    return { message, hint: `Hãy viết <${name} />, hoặc thêm </${name}> ở cùng đoạn, cùng mức lùi đầu dòng.` };
  }
  if (ruleId === 'unexpected-closing-slash') {
    return { message: 'Thẻ đóng mà trước đó không có thẻ mở.', hint: 'Hãy bỏ thẻ đóng này hoặc thêm thẻ mở.' };
  }
  if (reason.includes('to create a comment')) {
    const message = 'Trong tệp .mdx không viết ghi chú kiểu <!-- … -->.';
    return { message, hint: 'Hãy viết {/* ghi chú */}.' };
  }
  if (reason.includes('to create a link')) {
    return { message: 'Trong tệp .mdx không viết liên kết kiểu <địa chỉ>.', hint: 'Hãy viết [chữ hiện ra](địa chỉ).' };
  }
  const seen = /^Unexpected character `(.)`/u.exec(reason)?.[1];
  if (seen !== undefined && reason.includes('before name')) {
    const message = `Dấu < đứng trước “${seen}”: trong tệp .mdx dấu < mở đầu một thành phần.`;
    return { message, hint: 'Hãy viết &lt; thay cho dấu <, hoặc diễn đạt bằng chữ, ví dụ “dưới 5%”.' };
  }
  if (seen !== undefined && reason.includes('attribute value')) {
    const message = `Giá trị của thuộc tính bắt đầu bằng “${seen}” mà chưa có dấu nháy.`;
    return { message, hint: 'Hãy đặt giá trị trong dấu nháy thẳng: ten="giá trị".' };
  }
  const message = seen === undefined ? 'Cách viết thẻ ở đây không đúng.' : `Trong thẻ có ký tự lạ “${seen}”.`;
  return { message, hint: 'Hãy viết theo mẫu <TenThanhPhan thuoctinh="giá trị" />, hoặc &lt; nếu muốn hiện dấu <.' };
}
