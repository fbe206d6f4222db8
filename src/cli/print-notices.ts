import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bulletin } from '../domain/bulletin.ts';
import type { Entry } from '../domain/content.ts';
import type { Site } from '../domain/site.ts';
import { basePath, paths } from '../views/address.ts';
import { launchBrowser } from './chromium.ts';
import { settlePdf } from './settle-pdf.ts';
import { serveFolder } from './serve-folder.ts';

/** Where notices are printed from, and where to. */
export interface Printing {
  site: Site;
  /** The built site. */
  siteFolder: string;
  /** Folder for the PDF files. */
  to: string;
}

/**
 * Prints the notices of bulletins as tagged PDF files, `<to>/<organization>/<period>.pdf`, and tells `printed` of each.
 * Throws where the built site lacks a notice.
 */
export async function printNotices(
  bulletins: readonly Entry<Bulletin>[],
  { site, siteFolder, to }: Printing,
  printed: (file: string) => void,
): Promise<void> {
  const [browser, server] = await Promise.all([
    launchBrowser(),
    serveFolder(siteFolder, { dev: true }, basePath(site)),
  ]);
  try {
    const page = await browser.newPage();
    for (const { id, data } of bulletins) {
      const response = await page.goto(server.address + paths.notice(id));
      if (!response?.ok()) throw new Error(`Trang đã dựng chưa có bản niêm yết của ${id}. Hãy chạy: npm run build`);
      await page.evaluate(() => document.fonts.ready);
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      const file = join(to, `${id}.pdf`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, settlePdf(pdf, data.released));
      printed(file);
    }
  } finally {
    server.stop();
    await browser.close();
  }
}
