import type { Content } from '../domain/content.ts';
import { problemTopics } from '../domain/problem-kinds.ts';
import type { ExamplePlace, ProblemKind } from '../domain/problem-kinds/kind.ts';
import { severityNames, type Severity } from '../domain/problem.ts';
import { hrefOf, paths } from './address.ts';
import { guidePageId, problemGuidePath } from './guide-path.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { sitePlate } from './plate.ts';

/** One kind of problem as the guide explains it. */
export interface ProblemKindView {
  /** Permanent id, also its anchor. */
  id: string;
  title: string;
  /** `Lỗi`, `Cảnh báo`, `Lưu ý`. */
  severity: string;
  explanation: string;
  /** Where the examples stand: `Trong phần khai báo của bản tin`. */
  place: string;
  wrong: string;
  right: string;
}

/** The kinds of problems of one topic. */
export interface ProblemTopicView {
  /** Anchor. */
  id: string;
  title: string;
  kinds: ProblemKindView[];
}

/** The page that explains every kind of problem. */
export interface ProblemGuideView extends PageView {
  /** The page that tells how to write, where the site has one. */
  guide: Link | undefined;
  /** What the words for gravity mean. */
  severities: { name: string; meaning: string }[];
  /** The topics, as ways to them. */
  contents: Link[];
  topics: ProblemTopicView[];
}

const title = 'Các lỗi và cách sửa';
const description = 'Mọi điều mà lệnh kiểm tra có thể báo về nội dung: vì sao, ví dụ viết sai và ví dụ viết đúng.';

const meanings: Record<Severity, string> = {
  error: 'Phải sửa thì mới công bố được; trang đang có giữ nguyên cho đến khi sửa xong.',
  warning: 'Vẫn công bố được, nhưng người duyệt phải xem lại; có chỗ sẽ hiện lời ghi chú cho người đọc.',
  note: 'Chỉ để biết, không cản trở việc công bố.',
};

const places: Record<ExamplePlace, string> = {
  bulletin: 'Trong phần khai báo của bản tin',
  'bulletin-text': 'Trong lời văn của bản tin',
  story: 'Trong phần khai báo của bài viết',
  'story-text': 'Trong lời văn của bài viết .mdx',
  commitment: 'Trong phần khai báo của kiến nghị, cam kết',
  event: 'Trong phần khai báo của sự kiện',
  organization: 'Trong tệp của đơn vị',
  site: 'Trong site.yaml',
  document: 'Trong tệp của văn bản',
  term: 'Trong tệp của nhiệm kỳ',
  holidays: 'Trong tệp ngày nghỉ của năm',
  ledger: 'Trong sổ công bố',
  command: 'Khi chạy lệnh',
  'whole-bulletin': 'Cả tệp bản tin',
  'file-name': 'Tên tệp, từ thư mục nội dung',
};

/** The page that explains every kind of problem, by topic. */
export function viewProblemGuide(content: Content): ProblemGuideView {
  const { site, pages } = content;
  const guide = pages.get(guidePageId)?.data.title;
  return {
    path: problemGuidePath,
    title,
    description,
    breadcrumbs: viewBreadcrumbs(content, [
      ...(guide ? [[guide, paths.page(guidePageId)] as const] : []),
      [title, problemGuidePath],
    ]),
    cards: [sitePlate(content)],
    illustrative: false,
    article: false,
    guide: guide ? { text: guide, href: hrefOf(site, paths.page(guidePageId)) } : undefined,
    severities: (Object.keys(meanings) as Severity[]).map((severity) => ({
      name: severityNames[severity],
      meaning: meanings[severity],
    })),
    contents: problemTopics.map(({ id, title: text }) => ({ text, href: `#${id}` })),
    topics: problemTopics.map(({ id, title: text, kinds }) => ({
      id,
      title: text,
      kinds: Object.entries(kinds).map(([kind, texts]) => viewKind(kind, texts)),
    })),
  };
}

function viewKind(
  id: string,
  { title: text, severity, explanation, place, wrong, right }: ProblemKind,
): ProblemKindView {
  return {
    id,
    title: text,
    severity: severityNames[severity],
    explanation,
    place: places[place],
    wrong: showTabs(wrong),
    right: showTabs(right),
  };
}

/** A tab looks like spaces, and would teach nothing. */
function showTabs(example: string): string {
  return example.replaceAll('\t', '→   ');
}
