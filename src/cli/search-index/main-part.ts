import { Parser } from 'htmlparser2';

/** The main part of a built page with the `main` element around it; empty where it has none. A page has one at most. */
export function cutMainPart(html: string): string {
  const start = html.search(/<main[\s>]/);
  const end = html.lastIndexOf('</main>');
  return start < 0 || end < start ? '' : html.slice(start, end + '</main>'.length);
}

/** The words of HTML, in their order, as text. */
export function readText(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (part) => (text += part),
    onopentag: () => (text += ' '),
  });
  parser.end(html);
  return text;
}
