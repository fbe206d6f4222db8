import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** How to start the machine's own Chromium or Chrome, or else the one that comes from npm. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const own = installed.find((path) => existsSync(path));
  return {
    executablePath: own ?? (await bundled.executablePath()),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** Starts a browser of one's own. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumOptions());
}
