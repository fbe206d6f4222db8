/**
 * Lets the arrow keys move from the field through the results and back; Home and End lead to the first and the last one
 * that is shown, Escape back to the field.
 */
export function moveByArrows(field: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('h2 a')];
  field.addEventListener('keydown', (event) => {
    const [first] = links();
    if (event.key !== 'ArrowDown' || !first || event.isComposing) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const targets: Record<string, HTMLElement | undefined> = {
      ArrowDown: all[at + 1] ?? all[at],
      ArrowUp: all[at - 1] ?? field,
      Home: all[0],
      End: all.at(-1),
      Escape: field,
    };
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}
