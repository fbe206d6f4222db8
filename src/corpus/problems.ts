import { problemKinds, type ProblemId } from '../domain/problem-kinds.ts';
import type { Position, Problem } from '../domain/problem.ts';
import { quoteText } from './characters.ts';

/** What one kind of problem says; `Params` are the values seen. */
interface ProblemText<Params extends unknown[]> {
  message: (...params: Params) => string;
  hint: (...params: Params) => string;
}

const fromWord =
  'Đổi đuôi tệp không làm đổi ruột tệp: tạo tệp bằng “npm run new”, chép phần chữ từ Word sang, rồi đưa tệp Word ra khỏi thư mục nội dung.';
const quoting = 'Đặt cả giá trị trong ngoặc kép, ví dụ summary: "Kết quả: đạt".';

/** What every kind of problem says that reading the content can find. */
export const corpusProblems = {
  'content-folder-missing': say(
    (p: { folder: string }) => `Không tìm thấy thư mục nội dung ${quoteText(p.folder)}.`,
    () => 'Chạy lệnh từ thư mục của dự án, hoặc đặt biến môi trường MINHBACH_CONTENT trỏ tới thư mục nội dung.',
  ),
  'site-missing': say(
    () => 'Thư mục nội dung chưa có tệp site.yaml.',
    () => 'Thêm tệp site.yaml khai báo cơ quan công bố và địa chỉ của trang.',
  ),
  'folder-unreadable': say(
    (p: { reason: string }) => `Không đọc được thư mục này: ${p.reason}.`,
    () => 'Kiểm tra quyền truy cập của thư mục.',
  ),
  'file-unreadable': say(
    (p: { reason: string }) => `Không đọc được tệp này: ${p.reason}.`,
    () => 'Kiểm tra tệp và quyền truy cập của tệp rồi chạy lại.',
  ),
  'file-symlink': say(
    () => 'Đây là một liên kết tượng trưng (symlink), không phải tệp hay thư mục thật.',
    () => 'Thay liên kết bằng chính tệp hoặc thư mục mà nó trỏ tới.',
  ),
  'file-not-regular': say(
    () => 'Đây không phải là một tệp thông thường.',
    () => 'Xóa nó khỏi thư mục nội dung.',
  ),
  'file-unexpected': say(
    (p: { name: string; nearest: string | undefined }) => `${quoteText(p.name)} không thuộc mục nội dung nào.`,
    (p) =>
      p.nearest === undefined
        ? 'Chuyển tệp vào đúng thư mục, hoặc đưa tệp ra khỏi thư mục nội dung.'
        : `Có phải bạn định viết ${quoteText(p.nearest)}?`,
  ),
  'file-misplaced': say(
    (p: { folder: string; shape: string }) => `Tệp nằm sai chỗ trong thư mục ${quoteText(p.folder)}.`,
    (p) => `Đặt tệp theo dạng ${p.shape}.`,
  ),
  'file-extension-unknown': say(
    (p: {
      extension: string;
      folder: string;
      allowed: readonly string[];
      nearest: string | undefined;
      isDoubled: boolean;
    }) =>
      p.extension === ''
        ? `Tệp trong thư mục ${quoteText(p.folder)} phải có đuôi.`
        : `Thư mục ${quoteText(p.folder)} không nhận tệp có đuôi ${quoteText(p.extension)}.`,
    (p) =>
      /^\.(?:docx?|odt|rtf|pdf)$/i.test(p.extension)
        ? fromWord
        : p.isDoubled
          ? `Bỏ ${quoteText(p.extension)} ở cuối tên tệp.`
          : p.nearest === undefined
            ? `Dùng tệp có đuôi ${p.allowed.join(', ')}, hoặc đưa tệp này ra khỏi thư mục nội dung.`
            : `Đổi đuôi tệp thành ${quoteText(p.nearest)}.`,
  ),
  'file-too-large': say(
    (p: { size: string; limit: string }) => `Tệp lớn ${p.size}, vượt quá giới hạn ${p.limit} của một tệp chữ.`,
    () => 'Chia nội dung thành nhiều tệp, hoặc bỏ phần dữ liệu không phải là chữ.',
  ),
  'file-utf16': say(
    (p: { encoding: string }) => `Tệp được lưu bằng bảng mã ${p.encoding}, không phải UTF-8.`,
    () => 'Mở tệp, chọn “Lưu thành” (Save as), chọn bảng mã (Encoding) là UTF-8 rồi lưu.',
  ),
  'file-not-text': say(
    (p: { kind: string }) => `Bên trong là ${p.kind}, không phải tệp chữ, dù tên tệp có đuôi của tệp chữ.`,
    () => fromWord,
  ),
  'file-not-utf8': say(
    (p: { byte: string | undefined }) =>
      p.byte === undefined
        ? 'Tệp bị cắt giữa một ký tự nên không đọc được theo bảng mã UTF-8.'
        : `Tệp có byte ${p.byte} không hợp lệ trong bảng mã UTF-8.`,
    () => 'Mở tệp bằng bảng mã đã dùng khi soạn (ví dụ TCVN3, VNI, Windows-1258) rồi lưu lại với UTF-8.',
  ),
  'file-control-character': say(
    (p: { name: string }) => `Tệp có ký tự điều khiển ${p.name} mà mắt thường không thấy.`,
    () => 'Xóa ký tự ở vị trí này rồi gõ lại đoạn chữ xung quanh.',
  ),
  'file-damaged-character': say(
    () => 'Tệp có ký tự “�”: một chữ ở đây đã bị mất khi chuyển bảng mã.',
    () => 'Gõ lại chữ bị mất theo bản gốc.',
  ),
  'identity-not-ascii': say(
    (p: { name: string; suggestion: string }) => `Tên ${quoteText(p.name)} có chữ có dấu hoặc ký tự lạ.`,
    (p) => suggestName(p.suggestion),
  ),
  'identity-upper-case': say(
    (p: { name: string; suggestion: string }) => `Tên ${quoteText(p.name)} có chữ hoa.`,
    (p) => suggestName(p.suggestion),
  ),
  'identity-malformed': say(
    (p: { name: string; suggestion: string; isCopy: boolean }) =>
      `Tên ${quoteText(p.name)} phải chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối.`,
    (p) =>
      p.isCopy
        ? `Đây có vẻ là bản sao của một tệp khác: xóa bản thừa, giữ một tệp mang tên ${quoteText(p.suggestion)}.`
        : suggestName(p.suggestion),
  ),
  'identity-too-long': say(
    (p: { length: number; limit: number }) => `Tên dài ${p.length} ký tự, vượt quá ${p.limit} ký tự.`,
    (p) => `Đặt lại tên ngắn hơn, không quá ${p.limit} ký tự.`,
  ),
  'identity-duplicate': say(
    (p: { name: string; other: string }) =>
      `Tệp này trùng danh tính ${quoteText(p.name)} với tệp ${quoteText(p.other)}.`,
    () => 'Giữ lại một tệp; đổi tên hoặc xóa tệp còn lại.',
  ),
  'page-id-reserved': say(
    (p: { id: string; address: string }) =>
      `Trang mang tên ${quoteText(p.id)} sẽ đè lên địa chỉ ${p.address} mà phần mềm đã dùng.`,
    (p) => `Đặt tên khác cho tệp, ví dụ ${quoteText(`gioi-thieu-${p.id}`)}.`,
  ),
  'front-matter-missing': say(
    (p: { fence: string | undefined }) =>
      p.fence === undefined
        ? 'Tệp chưa có phần khai báo ở đầu.'
        : `Dòng này là ${quoteText(p.fence)}, không phải ba dấu gạch nối (---) sát lề trái, nên chưa mở phần khai báo.`,
    () => 'Bắt đầu tệp bằng một dòng chỉ có ba dấu gạch nối (---), rồi các trường, rồi lại một dòng ---.',
  ),
  'front-matter-unclosed': say(
    (p: { fence: string | undefined }) =>
      p.fence === undefined
        ? 'Phần khai báo mở ở dòng này nhưng không được đóng lại.'
        : `Dòng này là ${quoteText(p.fence)}, không phải ba dấu gạch nối (---) sát lề trái, nên chưa đóng phần khai báo.`,
    () => 'Thêm một dòng chỉ có ba dấu gạch nối (---) ngay sau trường cuối cùng.',
  ),
  'front-matter-too-large': say(
    (p: { size: string; limit: string }) => `Phần khai báo lớn ${p.size}, vượt quá giới hạn ${p.limit}.`,
    () => 'Chuyển phần văn xuôi xuống dưới dòng --- thứ hai.',
  ),
  'yaml-empty': say(
    () => 'Phần khai báo không có trường nào.',
    () => 'Viết mỗi trường trên một dòng theo dạng “tên: giá trị”.',
  ),
  'yaml-not-mapping': say(
    (p: { kind: string }) => `Phần khai báo là ${p.kind}, trong khi phải gồm các trường “tên: giá trị”.`,
    () => 'Viết mỗi trường trên một dòng theo dạng “tên: giá trị”.',
  ),
  'yaml-indentation': say(
    (p: { spaces: number; above: { line: number; spaces: number } | undefined }) =>
      p.above === undefined
        ? 'Dòng này thụt lề không khớp với các dòng trên.'
        : `Dòng này thụt vào ${p.spaces} dấu cách, dòng ${p.above.line} ở trên thụt vào ${p.above.spaces} dấu cách: hai dòng không khớp nhau.`,
    () => 'Các trường cùng cấp phải thụt vào bằng số dấu cách như nhau; sửa dòng này hoặc dòng ở trên.',
  ),
  'yaml-colon-missing': say(
    (p: { text: string }) => `Dòng ${quoteText(p.text)} thiếu dấu hai chấm sau tên trường.`,
    () => 'Viết theo dạng “tên: giá trị”, có dấu cách sau dấu hai chấm.',
  ),
  'yaml-colon-missing-in-braces': say(
    (p: { name: string }) =>
      `Trong { }, ${quoteText(p.name)} đứng sau dấu phẩy hoặc dấu ngoặc mà không có dấu hai chấm.`,
    () => `Nếu dấu phẩy là của giá trị đứng trước: ${lower(quoting)} Nếu đây là một trường, thêm dấu hai chấm.`,
  ),
  'yaml-space-missing': say(
    (p: { text: string }) => `Dòng ${quoteText(p.text)} thiếu dấu cách sau dấu hai chấm.`,
    () => 'Viết theo dạng “tên: giá trị”, có dấu cách sau dấu hai chấm.',
  ),
  'yaml-colon-in-value': say(
    (p: { text: string }) => `Giá trị ${quoteText(p.text)} có dấu hai chấm nên bị hiểu thành một trường khác.`,
    (p) => (/^[“”]/.test(p.text) ? `Ngoặc cong “ ” của Word không thay được ngoặc thẳng. ${quoting}` : quoting),
  ),
  'yaml-text-after-quote': say(
    (p: { text: string }) => `Trong ${quoteText(p.text)}, sau dấu ngoặc đóng vẫn còn chữ.`,
    () => "Đặt cả giá trị trong ngoặc đơn '…', bên trong vẫn dùng được ngoặc kép: summary: '\"Tự soi\" của chi bộ'.",
  ),
  'yaml-quote-unclosed': say(
    () => 'Dấu ngoặc mở ở đây không được đóng lại.',
    () => 'Thêm dấu ngoặc cùng loại ở cuối giá trị.',
  ),
  'yaml-bracket-unclosed': say(
    (p: { bracket: string }) => `Dấu ${quoteText(p.bracket)} mở ở đây không được đóng lại.`,
    (p) => `Thêm dấu ${p.bracket === '[' ? '“]”' : '“}”'} ở cuối danh sách.`,
  ),
  'yaml-comma': say(
    () => 'Trong danh sách này, dấu phẩy bị thiếu hoặc bị thừa.',
    () => 'Giữa hai phần tử viết đúng một dấu phẩy và một dấu cách, ví dụ { land: 9, other: 2 }.',
  ),
  'yaml-tab': say(
    () => 'Dòng này thụt lề bằng phím Tab.',
    () => 'Thay mỗi Tab bằng hai dấu cách.',
  ),
  'yaml-hard-space': say(
    () => 'Ở đây có một dấu cách đặc biệt (không ngắt dòng), mắt thường không phân biệt được với dấu cách thường.',
    () =>
      'Xóa các dấu cách ở chỗ này rồi gõ lại bằng phím cách; chữ chép từ Word, Zalo hay trang web thường mang theo.',
  ),
  'yaml-duplicate-key': say(
    (p: { key: string; line: number }) => `Trường ${quoteText(p.key)} đã được khai báo ở dòng ${p.line}.`,
    () => 'Giữ lại một dòng, xóa dòng kia.',
  ),
  'yaml-anchor': say(
    (p: { text: string }) => `Không dùng được neo ${quoteText(p.text)} của YAML.`,
    () => `Viết lại giá trị ở từng chỗ cần dùng. Nếu “&” là chữ trong câu: ${lower(quoting)}`,
  ),
  'yaml-alias': say(
    (p: { text: string }) => `Không dùng được bí danh ${quoteText(p.text)} của YAML.`,
    () => `Viết lại giá trị ở từng chỗ cần dùng. Nếu “*” là chữ trong câu: ${lower(quoting)}`,
  ),
  'yaml-tag': say(
    (p: { text: string }) => `Không dùng được nhãn kiểu ${quoteText(p.text)} của YAML.`,
    () => `Bỏ nhãn kiểu. Nếu “!” là chữ trong câu: ${lower(quoting)}`,
  ),
  'yaml-special-start': say(
    (p: { character: string }) => `Giá trị không được bắt đầu bằng ký tự ${quoteText(p.character)}.`,
    () => quoting,
  ),
  'yaml-escape': say(
    () => 'Dấu “\\” trong ngoặc kép không đi với ký tự hợp lệ.',
    () => 'Viết “\\\\” cho một dấu gạch chéo ngược, hoặc dùng ngoặc đơn thay cho ngoặc kép.',
  ),
  'yaml-several-documents': say(
    () => 'Dòng này bắt đầu một phần khai báo thứ hai trong cùng một tệp.',
    () => 'Mỗi tệp chỉ có một phần khai báo: bỏ dòng --- hoặc ... thừa.',
  ),
  'yaml-too-deep': say(
    (p: { limit: number }) => `Phần khai báo lồng nhau quá ${p.limit} cấp.`,
    () => 'Viết lại cho ít cấp hơn, hoặc đóng các dấu ngoặc còn mở.',
  ),
  'yaml-key-reserved': say(
    (p: { key: string }) => `Không được đặt tên trường là ${quoteText(p.key)}.`,
    () => 'Xóa trường này hoặc đặt tên khác.',
  ),
  'yaml-control-character': say(
    (p: { name: string }) => `Giá trị có ký tự điều khiển ${p.name}.`,
    () => 'Bỏ ký tự này (thường viết bằng dấu “\\” trong ngoặc kép).',
  ),
  'yaml-syntax': say(
    () => 'Phần khai báo viết sai cú pháp YAML ở gần vị trí này.',
    () => `Kiểm tra thụt lề, dấu hai chấm và dấu ngoặc. ${quoting}`,
  ),
} satisfies Partial<Record<ProblemId, unknown>>;

/** The permanent id of a problem that reading the content can find. */
export type CorpusProblemId = keyof typeof corpusProblems;

/** Where a problem stands; line and column default to 1, field to the whole file. */
export interface ProblemPlace extends Partial<Position> {
  file: string;
  field?: string;
}

/** Makes a problem of a kind of the table from the values seen. */
export function reportProblem<Id extends CorpusProblemId>(
  id: Id,
  place: ProblemPlace,
  ...params: Parameters<(typeof corpusProblems)[Id]['message']>
): Problem {
  const text: ProblemText<never> = corpusProblems[id];
  const seen = params as never;
  const { file, line = 1, column = 1, field = '' } = place;
  return {
    id,
    severity: problemKinds[id].severity,
    file,
    line,
    column,
    field,
    message: text.message(...seen),
    hint: text.hint(...seen),
  };
}

function say<Params extends unknown[]>(
  message: (...params: Params) => string,
  hint: (...params: NoInfer<Params>) => string,
): ProblemText<Params> {
  return { message, hint };
}

function suggestName(suggestion: string): string {
  return suggestion === ''
    ? 'Chỉ dùng chữ thường không dấu và chữ số, các từ nối bằng một dấu gạch nối.'
    : `Đổi tên thành ${quoteText(suggestion)}.`;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
