export { launchBrowser } from '../../src/cli/chromium.ts';
