/** The text in NFC, every run of white space (no-break spaces too) made one plain space, and trimmed. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * The key under which search and sorting find a text: no tone or vowel marks, Đ/đ and the look-alike Ð/ð as d, lower
 * case, single plain spaces, trimmed. "hoà" and "hòa" give the same key. Only marks of Latin letters (U+0300–U+036F)
 * are dropped, so that Khmer vowels stay.
 */
export function foldText(text: string): string {
  const bare = text
    .normalize('NFC')
    .replaceAll(/[ĐđÐð]/gu, 'd')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .toLowerCase();
  return tidyText(bare);
}

/** An ASCII name made of a–z, 0–9 and single inner hyphens, for identifiers and anchors; `muc` where nothing is left. */
export function slugify(text: string): string {
  const known = slugs.get(text);
  if (known !== undefined) return known;
  const slug = foldText(text)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  if (slugs.size >= mostSlugs) slugs.clear();
  slugs.set(text, slug || 'muc');
  return slug || 'muc';
}

// The same few paths of figures become anchors on every page.
const slugs = new Map<string, string>();
const mostSlugs = 5000;
