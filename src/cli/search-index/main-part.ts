import { Parser } from 'htmlparser2';

/** The main part of a built page. */
export interface MainPart {
  /** Its HTML, with the `main` element around it; empty where the page has none. */
  html: string;
  /** Its words, in the order of the page, as text. */
  text: string;
}

/** Cuts the main part out of a built page, which has one `main` at most. */
export function cutMainPart(html: string): MainPart {
  const start = html.search(/<main[\s>]/);
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return { html: '', text: '' };
  const main = html.slice(start, end + '</main>'.length);
  let text = '';
  const parser = new Parser({
    ontext: (part) => (text += part),
    onopentag: () => (text += ' '),
  });
  parser.end(main);
  return { html: main, text };
}
