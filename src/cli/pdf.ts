import { relative, resolve } from 'node:path';
import { readEnvironment } from '../corpus/environment.ts';
import { loadCorpus } from '../corpus/load.ts';
import { publicContent } from '../domain/content.ts';
import { pdfUsage, readPdfOptions } from './pdf-options.ts';
import { printNotices } from './print-notices.ts';

try {
  await run();
} catch (error) {
  complain(error instanceof Error ? error.message : String(error), 1);
}

async function run(): Promise<void> {
  const { contentFolder, outputFolder } = readEnvironment();
  const { content } = await loadCorpus(contentFolder);
  if (!content) return complain('Nội dung còn lỗi. Hãy chạy: npm run check', 1);
  const { bulletins, site } = publicContent(content);
  const options = readPdfOptions(process.argv.slice(2), [...bulletins.keys()]);
  if (options.ask === 'help') process.stdout.write(`${pdfUsage}\n`);
  else if (options.ask === 'refused') complain(options.message, 2);
  else {
    const to = resolve(options.to);
    const chosen = options.bulletins.map((id) => bulletins.get(id)!);
    await printNotices(chosen, { site, siteFolder: outputFolder, to }, (file) => {
      process.stdout.write(`${relative(process.cwd(), file)}\n`);
    });
    process.stdout.write(`Đã in ${chosen.length} bản niêm yết vào ${to}\n`);
  }
}

function complain(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
