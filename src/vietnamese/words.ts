/** The text in NFC with its first letter as a capital; the rest stays as written. */
export function capitalizeFirst(text: string): string {
  const composed = text.normalize('NFC');
  const [first = ''] = composed;
  return first.toUpperCase() + composed.slice(first.length);
}

/** The text in NFC with its first letter as a small one, to stand inside a sentence; the rest stays as written. */
export function lowerFirst(text: string): string {
  const composed = text.normalize('NFC');
  const [first = ''] = composed;
  return first.toLowerCase() + composed.slice(first.length);
}

/** A list as a sentence has it: "a", "a và b", "a, b và c"; empty for no items. */
export function joinList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} và ${last}`;
}
