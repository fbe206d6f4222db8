import { readingOf } from '../domain/broadcast.ts';
import type { Bulletin } from '../domain/bulletin.ts';
import { derivedOnce, type Content, type Entry } from '../domain/content.ts';
import { speakText } from '../domain/spoken-text.ts';
import { addDays, formatDate } from '../vietnamese/date.ts';
import { countSyllables, splitSentences } from '../vietnamese/spoken-sentences.ts';
import { formatTime } from '../vietnamese/time.ts';
import { joinList } from '../vietnamese/words.ts';
import { absoluteAddress, paths } from './address.ts';
import { closingTexts, correctionTexts, figureText, mainTexts, openingTexts, sectionTexts } from './broadcast-texts.ts';
import { bulletinTitle } from './bulletin-view.ts';
import { viewKeyFigures } from './key-figures.ts';
import { viewOwed } from './owed-view.ts';
import { unpublishedMark } from './publication-view.ts';
import { viewSections } from './section-view.ts';

/** No sentence has more syllables than an ear can hold, as far as its author's pauses allow. */
export const longestSentence = 40;

/** A bulletin as it is read over the loudspeakers. */
export interface BroadcastView {
  title: string;
  /** What the announcer must know and does not read. */
  facts: { label: string; text: string }[];
  /** What is read: paragraphs of sentences, in words alone. */
  paragraphs: string[][];
}

/** The script of a bulletin. */
export function viewBroadcast(content: Content, entry: Entry<Bulletin>): BroadcastView {
  const { data } = entry;
  const { site } = content;
  const organization = content.organizations.get(data.organization)!.data;
  const sections = viewSections(data, content);
  const keyFigures = viewKeyFigures(content, data, sections);
  const heard = new Set(keyFigures.map(({ path }) => path));
  const owed = viewOwed(content, entry, sections);
  const written = [
    openingTexts(content, entry, organization),
    correctionTexts(content, data),
    mainTexts(content, entry),
    lead(
      'Những số liệu chính trong kỳ.',
      keyFigures.map((figure) => figureText(figure, data)),
    ),
    ...sections.map((section) => sectionTexts(section, heard, data)),
    lead('Những việc chậm, việc còn nợ bà con.', owed),
    closingTexts(content, data, organization),
  ];
  const paragraphs = written
    .map((texts) => texts.flatMap((text) => sentencesOf(content, text)))
    .filter((sentences) => sentences.length > 0);
  const title = bulletinTitle(data);
  const unpublished = unpublishedMark(data.status);
  return {
    title,
    facts: [
      { label: 'Đơn vị', text: organization.name },
      ...(unpublished ? [{ label: 'Tình trạng', text: `${unpublished}, không được phát` }] : []),
      ...(organization.illustrative ? [{ label: 'Lưu ý', text: 'Dữ liệu minh họa, không có thật' }] : []),
      { label: 'Công bố', text: formatDate(data.released) },
      { label: 'Thời lượng', text: describeDuration(paragraphs, content) },
      { label: 'Lịch phát', text: describeSchedule(data, content) },
      { label: 'Bản đầy đủ', text: absoluteAddress(site, paths.bulletin(entry.id)) },
    ],
    paragraphs,
  };
}

// Half of what bulletins say, their greetings, headings and steady figures, others say too.
const spoken = derivedOnce(() => new Map<string, readonly string[]>());
const mostSpoken = 5000;

function sentencesOf(content: Content, text: string): readonly string[] {
  const known = spoken(content);
  const sentences = known.get(text) ?? splitSentences(speakText(text, readingOf(content.site)), longestSentence);
  if (known.size >= mostSpoken) known.clear();
  known.set(text, sentences);
  return sentences;
}

function lead(heading: string, texts: readonly string[]): string[] {
  return texts.length > 0 ? [heading, ...texts] : [];
}

/** `khoảng 5 phút (912 tiếng, đọc 180 tiếng một phút)`; rounded up to half a minute. */
function describeDuration(paragraphs: readonly string[][], { site }: Content): string {
  const { syllablesPerMinute } = site.broadcast;
  const syllables = paragraphs.flat().reduce((sum, sentence) => sum + countSyllables(sentence), 0);
  const halves = Math.ceil((2 * syllables) / syllablesPerMinute);
  const minutes = `${Math.floor(halves / 2)} phút${halves % 2 === 1 ? ' 30 giây' : ''}`;
  return `khoảng ${minutes.replace(/^0 phút /u, '')} (${syllables} tiếng, đọc ${syllablesPerMinute} tiếng một phút)`;
}

function describeSchedule({ released }: Bulletin, { site }: Content): string {
  const { days, times = [] } = site.broadcast;
  const until = formatDate(addDays(released, days - 1));
  const range = days === 1 ? `ngày ${until}` : `${days} ngày liên tục, từ ${formatDate(released)} đến ${until}`;
  return times.length > 0 ? `${range}, lúc ${joinList(times.map(formatTime))}` : range;
}
