import { locateIn } from './source-lines.ts';
import type { MarkdownFinding } from './finding.ts';
import type { Place } from './source-lines.ts';

/** A heading of a source text: its level, 1 to 6, and where it begins. */
export interface HeadingPlace extends Place {
  depth: number;
}

/** The headings of a text that `isPlainProse`, by a mere scan. */
export function scanHeadings(source: string): HeadingPlace[] {
  const locate = locateIn(source);
  return Array.from(source.matchAll(/(?<=^|[\r\n])#{1,6}(?=[ \t\r\n]|$)/g), (match) => ({
    depth: match[0].length,
    ...locate(match.index),
  }));
}

/**
 * Levels of headings: the page has the only title of level 1, and no level may be left out on the way down, or a
 * screen reader's list of headings has holes (WCAG 2.2, technique G141).
 */
export function checkHeadings(headings: readonly HeadingPlace[]): MarkdownFinding[] {
  let previous = 1;
  return headings.flatMap(({ depth, ...place }): MarkdownFinding[] => {
    const above = previous;
    previous = depth;
    if (depth === 1) {
      const message = 'Tiêu đề cấp một (#) dành cho tên trang, bài viết không dùng.';
      return [{ id: 'heading-level-one', ...place, message, hint: 'Hãy bắt đầu từ cấp hai: ## Tên mục.' }];
    }
    if (depth <= above + 1) return [];
    const message =
      above === 1
        ? `Tiêu đề đầu tiên của bài phải là cấp 2, ở đây là cấp ${depth}.`
        : `Tiêu đề nhảy từ cấp ${above} xuống cấp ${depth}, thiếu cấp ở giữa.`;
    return [{ id: 'heading-skipped', ...place, message, hint: `Hãy viết ${'#'.repeat(above + 1)} Tên mục.` }];
  });
}
