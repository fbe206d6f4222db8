export { serveFolder } from '../../src/cli/serve-folder.ts';
