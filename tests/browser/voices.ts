import type { Page } from 'playwright-core';

type Spoken = { text: string; onend?: () => void }[];
type WithSpoken = Window & { said: Spoken };

/** Makes a device whose voices are `languages`; what it is given to speak is kept, and said to be spoken when the test says so. */
export async function pretendVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((spoken) => {
    const said: Spoken = [];
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => spoken.map((lang) => ({ lang })),
        speak: (one: { text: string }) => said.push(one),
        cancel: () => undefined,
      }),
    });
  }, languages);
}

/** All that the device was given to speak. */
export function said(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as never as WithSpoken).said.map(({ text }) => text));
}

/** Lets the device end what it speaks. */
export function finishSentence(page: Page): Promise<void> {
  return page.evaluate(() => (window as never as WithSpoken).said.at(-1)!.onend!());
}
