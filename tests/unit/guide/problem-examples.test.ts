import { describe, expect, test } from 'vitest';
import { problemKinds, problemTopics, type ProblemId } from '../../../src/domain/problem-kinds.ts';
import { checkFiles } from '../../fixtures/content-folder.ts';
import { filesOfExample, untried } from '../../fixtures/problem-examples.ts';

const ids = Object.keys(problemKinds) as ProblemId[];
const tried = ids.filter((id) => !(id in untried));

describe('every kind of problem', () => {
  test.each(ids)('%s is explained with an example of both sides', (id) => {
    const { title, explanation, wrong, right } = problemKinds[id];
    expect(title).toMatch(/^\p{Lu}.{5,70}[^.]$/u);
    expect(explanation).toMatch(/^[\p{Lu}“].{20,260}[.]$/u);
    expect(wrong.trim()).not.toBe('');
    expect(right.trim()).not.toBe('');
    expect(wrong).not.toBe(right);
    expect([title, explanation, wrong, right]).toEqual(
      [title, explanation, wrong, right].map((text) => text.normalize('NFC')),
    );
  });

  test('has an id of lower-case words, and stands in one topic', () => {
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(problemTopics.flatMap(({ kinds }) => Object.keys(kinds)).sort()).toEqual([...ids].sort());
  });

  test.each(tried)(
    '%s: the wrong example has it, with the gravity that is told, and the right one has no error',
    async (id) => {
      const [wrong, right] = [
        await checkFiles(filesOfExample(id, 'wrong')),
        await checkFiles(filesOfExample(id, 'right')),
      ];
      const found = wrong.problems.filter((problem) => problem.id === id);
      expect(found.map(({ severity }) => severity)).toContain(problemKinds[id].severity);
      const rest = right.problems.filter((problem) => problem.id === id || problem.severity === 'error');
      expect(rest.map(({ id: other, file, message }) => `${other} ${file} ${message}`)).toEqual([]);
    },
  );
});
