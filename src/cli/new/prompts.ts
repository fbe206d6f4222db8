import { isCancel, select, text } from '@clack/prompts';
import type { Ask } from './answer-questions.ts';

/** Puts questions to the person at the terminal. */
export const askAtTerminal: Ask = async ({ ask, example, choices, suggestion, mayBeBlank, complain }) => {
  const answer = choices
    ? await select({
        message: ask,
        options: choices.map(({ value, label }) => ({ value, label, hint: value })),
        maxItems: 12,
        showInstructions: false,
        ...(suggestion !== undefined && { initialValue: suggestion }),
      })
    : await text({
        message: ask,
        placeholder: mayBeBlank ? `ví dụ: ${example}; Enter để bỏ qua` : `ví dụ: ${example}`,
        ...(suggestion !== undefined && { initialValue: suggestion }),
        validate: (written) => complain(written ?? ''),
      });
  return isCancel(answer) ? undefined : (answer ?? '');
};
