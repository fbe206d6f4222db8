import { test } from 'vitest';
test('x', async () => { await import('./try.scratch.ts'); }, 300000);
