/** Opens what is folded: the part that an address points into, and all parts at once. */

function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target?.closest('details');
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();

const button = document.querySelector<HTMLButtonElement>('.open-all');
button?.addEventListener('click', () => {
  const folds = document.querySelectorAll<HTMLDetailsElement>('.part.folded');
  const open = button.getAttribute('aria-pressed') !== 'true';
  for (const fold of folds) fold.open = open;
  button.setAttribute('aria-pressed', String(open));
});

export {};
