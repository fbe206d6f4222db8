/** Copies texts, and hands a page to the device's own sharing, where the device can. */

for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const text = document.getElementById(box.dataset['copy']!)?.textContent?.trim();
  const status = box.querySelector('[role=status]')!;
  // The clipboard is there on https and on the reader's own machine only.
  if (!text || !navigator.clipboard) continue;
  box.hidden = false;
  box.querySelector('button')!.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => (status.textContent = 'Đã chép.'),
      () => (status.textContent = 'Máy không cho chép; xin tự bôi đen và chép.'),
    );
  });
}

for (const box of document.querySelectorAll<HTMLElement>('[data-share]')) {
  if (!navigator.share) continue;
  box.hidden = false;
  box.querySelector('button')!.addEventListener('click', () => {
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    // Whoever closes the sheet without sharing has not met an error.
    navigator.share({ title: box.dataset['share']!, url }).catch(() => undefined);
  });
}

export {};
