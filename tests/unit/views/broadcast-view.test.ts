import { beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { publicContent, type Content } from '../../../src/domain/content.ts';
import { readingOf } from '../../../src/domain/broadcast.ts';
import { speakText } from '../../../src/domain/spoken-text.ts';
import { countSyllables } from '../../../src/vietnamese/spoken-sentences.ts';
import { longestSentence, viewBroadcast } from '../../../src/views/broadcast-view.ts';
import { viewBulletin } from '../../../src/views/bulletin-view.ts';

const asOf = { year: 2026, month: 11, day: 21 };
let content: Content;

beforeAll(async () => {
  const loaded = await loadCorpus(join(import.meta.dirname, '../../../content'));
  content = publicContent(loaded.content!);
});

const bulletinOf = (id: string) => content.bulletins.get(id)!;
const textOf = (id: string) => viewBroadcast(content, bulletinOf(id)).paragraphs.flat().join(' ');

describe('the script of a bulletin', () => {
  test('has no digit and no sign in what is read, for every bulletin', () => {
    const wrong = [...content.bulletins.values()].flatMap((entry) =>
      viewBroadcast(content, entry)
        .paragraphs.flat()
        .filter((sentence) => !/^[\p{L} ,;:]+[.?!]$/u.test(sentence)),
    );
    expect(wrong).toEqual([]);
  });

  test('has no sentence too long for the ear, for every bulletin', () => {
    const long = [...content.bulletins.values()].flatMap((entry) =>
      viewBroadcast(content, entry)
        .paragraphs.flat()
        .filter((sentence) => countSyllables(sentence) > longestSentence),
    );
    expect(long).toEqual([]);
  });

  test('has no capitals that stand for words, for every bulletin', () => {
    const wrong = [...content.bulletins.keys()].flatMap((id) => textOf(id).match(/\p{Lu}{2,}/gu) ?? []);
    expect(wrong).toEqual([]);
  });

  test('says every key figure of the page, as the page has it', () => {
    const reading = readingOf(content.site);
    for (const entry of content.bulletins.values()) {
      const spoken = textOf(entry.id);
      for (const { value, unit } of viewBulletin(content, entry, asOf).keyFigures) {
        const words = speakText(`${value}${unit && ` ${unit}`}`, reading);
        expect(value === '0' ? spoken : spoken.replaceAll('. ', ' '), entry.id).toContain(
          value === '0' ? 'không có' : words,
        );
      }
    }
  });

  test('greets, says who speaks of which period, and ends with where to read and whom to ask', () => {
    const { paragraphs } = viewBroadcast(content, bulletinOf('xa-mau/2026-10'));
    expect(paragraphs[0]!.slice(0, 2)).toEqual([
      'Kính thưa toàn thể bà con.',
      'Sau đây là bản tin tháng mười năm hai nghìn không trăm hai mươi sáu của Đảng bộ và chính quyền xã Mẫu.',
    ]);
    expect(paragraphs.at(-1)!.join(' ')).toMatch(/trang Minh Bạch.*niêm yết.*xin liên hệ.*cảm ơn bà con/u);
  });

  test('says aloud that an invented organization is invented, and of no other', () => {
    for (const { id, data } of content.bulletins.values()) {
      const invented = content.organizations.get(data.organization)!.data.illustrative;
      expect(/bản tin minh họa.*không có thật/u.test(textOf(id)), id).toBe(invented);
    }
  });

  test('does not hide what is late', () => {
    expect(textOf('xa-mau/2026-10')).toMatch(
      /việc còn nợ bà con\. Một kiến nghị quá hạn\. .*đã quá hạn hai mươi hai ngày/u,
    );
  });

  test('says corrections before the figures', () => {
    const corrected = [...content.bulletins.values()].filter(({ data }) => data.corrections);
    expect(corrected.length).toBeGreaterThan(0);
    for (const entry of corrected) {
      const [, second] = viewBroadcast(content, entry).paragraphs;
      expect(second![0]).toMatch(/^(?:Đính chính|Cập nhật số liệu) ngày/u);
    }
  });

  test('tells the announcer how long it takes and on which days in a row it is read', () => {
    const { facts, paragraphs } = viewBroadcast(content, bulletinOf('xa-mau/2026-10'));
    const syllables = paragraphs.flat().reduce((sum, sentence) => sum + countSyllables(sentence), 0);
    const factOf = (label: string) => facts.find((fact) => fact.label === label)?.text;
    expect(factOf('Thời lượng')).toContain(`(${syllables} tiếng, đọc 180 tiếng một phút)`);
    expect(factOf('Lịch phát')).toBe('3 ngày liên tục, từ 05/11/2026 đến 07/11/2026');
  });

  test('follows the choices of the site', () => {
    const site = {
      ...content.site,
      speech: { ...content.site.speech, thousand: 'ngàn', earlyDay: 'không' } as const,
      broadcast: {
        ...content.site.broadcast,
        days: 5,
        times: [
          { hour: 5, minute: 30 },
          { hour: 17, minute: 0 },
        ],
      },
    };
    const { facts, paragraphs } = viewBroadcast({ ...content, site }, bulletinOf('xa-mau/2026-10'));
    expect(facts.map(({ text }) => text)).toContain(
      '5 ngày liên tục, từ 05/11/2026 đến 09/11/2026, lúc 5 giờ 30 và 17 giờ',
    );
    const spoken = paragraphs.flat().join(' ');
    expect(spoken).toContain('ngày năm tháng mười một năm hai ngàn');
    expect(spoken).not.toContain('nghìn');
  });

  test('says of no paper that nobody posted where the bulletin was made later from published texts', () => {
    expect(textOf('giong-rieng/2015-2020')).not.toContain('niêm yết');
  });
});
