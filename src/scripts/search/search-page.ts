import { moveByArrows } from './move-by-arrows.ts';
import { openSearchIndex, type SearchAnswer, type SearchIndex } from './search-index.ts';
import { showResult } from './show-result.ts';

/** How many results are shown at first, and more with each press of the button. */
const step = 10;

const page = document.querySelector<HTMLElement>('.search')!;
const form = page.querySelector('form')!;
const field = form.querySelector<HTMLInputElement>('[name=q]')!;
const choices = [...form.querySelectorAll('select')];
const count = page.querySelector<HTMLElement>('.search-count')!;
const list = page.querySelector<HTMLElement>('.search-results')!;
const more = page.querySelector<HTMLButtonElement>('.search-more')!;
const help = page.querySelector<HTMLElement>('.search-help')!;
const suggestions = document.querySelector<HTMLElement>('.search-suggestions');
const plainTitle = document.title;

let index: Promise<SearchIndex> | undefined;
/** The search that is under way or shown; what an older one brings is dropped. */
let current = 0;
let answer: SearchAnswer = { results: [] };

/** The parameters of the address that say something, in the order of the form. */
function readForm(): URLSearchParams {
  const given = [...new FormData(form)].map(([name, value]) => [name, String(value).normalize('NFC').trim()]);
  return new URLSearchParams(given.filter(([, value]) => value !== ''));
}

function fillForm(parameters: URLSearchParams): void {
  field.value = parameters.get('q') ?? '';
  for (const choice of choices) {
    choice.value = parameters.get(choice.name) ?? '';
    // An address may name what is not there; then all are meant.
    if (choice.selectedIndex < 0) choice.value = '';
  }
}

async function search(): Promise<void> {
  const mine = ++current;
  const parameters = readForm();
  const query = parameters.get('q') ?? '';
  document.title = query ? `“${query}”: ${plainTitle}` : plainTitle;
  answer = { results: [] };
  list.replaceChildren();
  more.hidden = help.hidden = true;
  count.textContent = '';
  if (suggestions) suggestions.hidden = parameters.size > 0;
  if (parameters.size === 0) return;
  page.setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => mine === current && (count.textContent = 'Đang tìm…'), 400);
  try {
    index ??= openSearchIndex(page.dataset['index']!);
    const choice = Object.fromEntries(choices.map(({ name, value }) => [name, value]));
    const found = await (await index).find(query, choice);
    if (mine !== current) return;
    answer = found;
    clearTimeout(slow);
    announce(query);
    await showMore(mine);
  } catch {
    // The next search tries again.
    index = undefined;
    if (mine === current) count.textContent = unavailable;
  } finally {
    clearTimeout(slow);
    if (mine === current) page.removeAttribute('aria-busy');
  }
}

const unavailable = import.meta.env.DEV
  ? 'Khi đang soạn, trang chưa có chỉ mục để tìm. Xin chạy “npm run build”, rồi “npm run preview”, và tìm ở đó.'
  : 'Chưa tìm được: không tải được chỉ mục. Xin thử lại sau ít phút, hoặc xem các danh mục dưới đây.';

function announce(query: string): void {
  const { results, suggestion } = answer;
  const about = query === '' ? '' : /["“”„«»]/u.test(query) ? ` có ${query}` : ` có “${query}”`;
  const narrowed = choices.some(({ value }) => value !== '') ? ' trong phạm vi đã chọn' : '';
  count.textContent =
    results.length > 0
      ? `Tìm thấy ${results.length} trang${about}${narrowed}.`
      : `Chưa có trang nào${about}${narrowed}.`;
  help.hidden = results.length > 0;
  if (!suggestion) return;
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ q: suggestion })}`;
  link.textContent = suggestion;
  count.append(' Có phải bạn muốn tìm ', link, '?');
}

/** Shows the next results, each when its text has come; those of a search that is no longer wanted are dropped. */
async function showMore(mine: number): Promise<HTMLLIElement | undefined> {
  const shown = list.childElementCount;
  for (const { data, places } of answer.results.slice(shown, shown + step)) {
    const item = showResult(await data(), places);
    if (mine !== current) return undefined;
    list.append(item);
  }
  more.hidden = list.childElementCount >= answer.results.length;
  return list.children[shown] as HTMLLIElement | undefined;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', addressOf(readForm()));
  void search();
});
for (const choice of choices)
  choice.addEventListener('change', () => {
    history.pushState(null, '', addressOf(readForm()));
    void search();
  });
more.addEventListener('click', () => {
  void showMore(current).then((first) => first?.querySelector('a')?.focus());
});
addEventListener('popstate', start);
moveByArrows(field, list);
start();

function addressOf(parameters: URLSearchParams): string {
  return parameters.size > 0 ? `?${parameters}` : location.pathname;
}

function start(): void {
  fillForm(new URLSearchParams(location.search));
  void search();
}
