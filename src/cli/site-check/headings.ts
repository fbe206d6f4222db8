import type { BuiltPage } from './read-page.ts';

/** What is wrong with the headings of a page, in words: it has one of the first level, which comes first, and none is skipped. */
export function findHeadingFaults(headings: BuiltPage['headings']): string[] {
  const faults: string[] = [];
  const titles = headings.filter(({ level }) => level === 1);
  if (titles.length !== 1) faults.push(`trang có ${titles.length} đề mục cấp 1 (h1), phải có đúng một`);
  let previous = 0;
  for (const { level, text } of headings) {
    const name = `“${text.replaceAll(/\s+/gu, ' ').trim()}”`;
    if (/^\s*$/u.test(text)) faults.push(`có một đề mục cấp ${level} (h${level}) không có chữ`);
    else if (level > previous + 1)
      faults.push(
        previous === 0
          ? `đề mục đầu tiên ${name} ở cấp ${level}, phải là cấp 1`
          : `đề mục ${name} nhảy từ cấp ${previous} xuống cấp ${level}`,
      );
    previous = level;
  }
  return faults;
}
