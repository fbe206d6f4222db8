/** Reads a bulletin's script aloud with the browser's own Vietnamese voice; shown only where there is one. */
import { frame } from '../views/script-frame.ts';

const box = document.querySelector<HTMLElement>('.listen');
const speech = window.speechSynthesis as SpeechSynthesis | undefined;

if (box && speech) {
  const [play, stop] = box.querySelectorAll('button');
  const status = box.querySelector('[role=status]')!;
  let sentences: string[] = [];
  let next = 0;
  let reading = false;

  const voice = () => speech.getVoices().find(({ lang }) => /^vi\b/i.test(lang));
  const offer = () => {
    if (voice()) box.hidden = false;
  };

  const show = (text: string, label: string) => {
    status.textContent = text;
    play!.textContent = label;
    stop!.hidden = !sentences.length || label === 'Nghe';
  };

  /** Sentence by sentence, since browsers break off long texts; where one is paused it is begun again. */
  const speak = () => {
    const sentence = sentences[next];
    if (!reading) return;
    if (!sentence) return end('Đã đọc xong.');
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice()!;
    utterance.lang = 'vi-VN';
    utterance.onend = () => {
      if (!reading) return;
      next += 1;
      speak();
    };
    speech.speak(utterance);
  };

  const pause = () => {
    reading = false;
    speech.cancel();
    show('Đã tạm dừng.', 'Nghe tiếp');
  };

  const end = (text: string) => {
    reading = false;
    next = 0;
    speech.cancel();
    show(text, 'Nghe');
  };

  const load = async () => {
    const response = await fetch(box.dataset['script']!);
    if (!response.ok) throw new Error(response.statusText);
    const text = (await response.text()).split(frame.begin)[1]!.split(frame.end)[0]!;
    sentences = text
      .replace(/\s+/g, ' ')
      .trim()
      .split(/(?<=[.?!]) /);
  };

  play!.addEventListener('click', () => {
    if (reading) return pause();
    reading = true;
    (sentences.length ? Promise.resolve() : load()).then(
      () => {
        show('Đang đọc.', 'Tạm dừng');
        speak();
      },
      () => {
        end('Chưa tải được bài đọc. Xin thử lại.');
      },
    );
  });
  stop!.addEventListener('click', () => {
    end('Đã dừng.');
    play!.focus();
  });
  speech.addEventListener?.('voiceschanged', offer);
  addEventListener('pagehide', () => {
    speech.cancel();
  });
  offer();
}
