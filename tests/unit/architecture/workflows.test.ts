import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../../..');
const files = [...globSync('.github/workflows/*.yml', { cwd: root }).sort(), '.gitlab-ci.yml'];
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('there is one for each host', () => {
  expect(files).toEqual(['.github/workflows/check.yml', '.github/workflows/publish.yml', '.gitlab-ci.yml']);
});

describe.each(files)('%s', (file) => {
  const workflow = parse(texts.get(file)!, { strict: true, uniqueKeys: true }) as Record<string, unknown>;

  test('runs only commands that there are', () => {
    const commands = textsIn(workflow).flatMap((text) => [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)]);
    expect(commands.length).toBeGreaterThan(1);
    for (const [, command] of commands) expect(scripts).toHaveProperty(command!);
  });

  test('installs what the lock file says', () => {
    expect(textsIn(workflow).join('\n')).toContain('npm ci');
    expect(textsIn(workflow).join('\n')).not.toMatch(/npm (?:i|install)\b/);
  });
});

describe.each(files.filter((file) => file.startsWith('.github/')))('%s', (file) => {
  const workflow = parse(texts.get(file)!) as {
    permissions: object;
    jobs: Record<
      string,
      { permissions?: object; 'timeout-minutes': number; steps: { uses?: string; with?: object }[] }
    >;
  };

  test('may read the repository, and only the job that publishes may do more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries(workflow.jobs))
      expect(job.permissions).toEqual(name === 'publish' ? { pages: 'write', 'id-token': 'write' } : undefined);
  });

  test('pins each action to a commit, keeps no credentials, and ends', () => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
      for (const { uses, with: given } of job.steps) {
        if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
        if (uses?.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false });
      }
    }
  });
});
