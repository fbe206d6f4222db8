const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Orders texts as a Vietnamese dictionary does, numbers inside them by value ("Chi bộ 2" before "Chi bộ 10"). Texts
 * the dictionary holds equal are ordered by code point, so 0 means identical texts.
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b) || compareCodePoints(a, b);
}

function compareCodePoints(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (const [index, character] of left.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
