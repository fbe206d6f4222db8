import type { Parsed } from '../../vietnamese/parsed.ts';

/**
 * What an answer means that its question has read already.
 * @throws Error where it means nothing after all
 */
export function known<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}
