import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts a correction of one figure into a bulletin of generated content, as an office would: the new value in its place, the old
 * one and the reason with the correction.
 * @throws Error where the bulletin does not report on disclosure
 */
export async function correctBulletin(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const old = Number(/^ {2}broadcasts: (\d+)$/m.exec(text)?.[1]);
  if (!old) throw new Error(`${file} does not say how many broadcasts there were`);
  const corrections = [
    'corrections:',
    '  - date: 12/11/2026',
    '    figure: disclosure.broadcasts',
    `    old: ${old}`,
    `    new: ${old + 1}`,
    '    fault: Thiếu một lần phát thanh trong tháng.',
    '    reason: Sổ phát thanh của ấp 1 nộp chậm; văn phòng phát hiện khi đối chiếu cuối tuần.',
  ].join('\n');
  await writeFile(
    file,
    text
      .replace(/^ {2}broadcasts: \d+$/m, `  broadcasts: ${old + 1}`)
      .replace(/^(released: .*)$/m, (line) => `${line}\n${corrections}`),
  );
}

/** Changes what every page shows, as someone who works on a layout does. */
export async function changeTemplate(project: string): Promise<void> {
  const file = join(project, 'src/layouts/Shell.astro');
  const text = await readFile(file, 'utf8');
  if (!text.includes('</body>')) throw new Error(`${file} has no </body>`);
  await writeFile(file, text.replace('</body>', '<hr hidden /></body>'));
}
