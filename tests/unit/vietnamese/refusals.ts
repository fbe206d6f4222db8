import { expect } from 'vitest';
import type { Parsed } from '../../../src/vietnamese/parsed.ts';

/** The sentences of a refusal; fails the test where the text was accepted. */
export function refusalOf(parsed: Parsed<unknown>): { message: string; hint: string } {
  if (parsed.ok) expect.fail(`accepted as ${JSON.stringify(parsed.value)}`);
  return { message: parsed.message, hint: parsed.hint };
}

/** The spellings a hint proposes, in order: what stands after "viết". */
export function mendsIn(hint: string): string[] {
  return [...hint.matchAll(/xin viết (.+?)(?=; nếu|\.$)/giu)].map((match) => match[1] ?? '');
}
