import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** The browser of the run; closing it closes what was opened through it, and leaves the process to the other tests. */
export function launchBrowser(): Promise<Browser> {
  return chromium.connect(inject('browserAddress'));
}
