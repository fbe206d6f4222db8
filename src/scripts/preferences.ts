/** Lets a reader choose the look of the pages, and keeps the choice on the device. */
import { choices, storedAs } from './first-paint.ts';

const data = document.documentElement.dataset;
const box = document.querySelector<HTMLDetailsElement>('.preferences');
const inputs = Array.from(box?.querySelectorAll('input') ?? []);

/** What is kept on the device; undefined where the device keeps nothing for this site. */
function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(storedAs + name) ?? '';
  } catch {
    return undefined;
  }
}

function keep(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(storedAs + name, value);
    else localStorage.removeItem(storedAs + name);
  } catch {
    // Without storage the choice holds for this page.
  }
}

function apply(name: string, value: string): void {
  if (value) data[name] = value;
  else Reflect.deleteProperty(data, name);
}

/** Brings page and control in line with the device: on arrival, on the way back to a page, after a choice in another window. */
function show(): void {
  for (const name of choices) apply(name, stored(name) ?? data[name] ?? '');
  for (const input of inputs) input.checked = (data[input.name] ?? '') === input.value;
}

addEventListener('pageshow', show);
addEventListener('storage', show);
show();

for (const input of inputs)
  input.addEventListener('change', () => {
    apply(input.name, input.value);
    keep(input.name, input.value);
  });

box?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !box.open) return;
  box.open = false;
  box.querySelector('summary')?.focus();
});
document.addEventListener('click', ({ target }) => {
  if (box && !box.contains(target as Node)) box.open = false;
});
