import type { Bulletin } from '../domain/bulletin.ts';
import type { Content, Entry } from '../domain/content.ts';
import type { Organization } from '../domain/organization.ts';
import { inlineText, resolveInline } from '../markdown/inline.ts';
import { formatDate } from '../vietnamese/date.ts';
import { periodEnd } from '../vietnamese/period.ts';
import { capitalizeFirst, joinList } from '../vietnamese/words.ts';
import { bulletinTitle } from './bulletin-view.ts';
import type { ChangeView } from './change-view.ts';
import { viewCorrection, type FigureView } from './figure-view.ts';
import { findFigureName } from './figure-names.ts';
import type { GroupView } from './group-view.ts';
import { postingOf, type Posting } from './posting.ts';
import { referencesOfBulletin } from './references.ts';
import type { SectionView } from './section-view.ts';

/** How many figures of a section are read, beside the key figures; the notice and the page have them all. */
const figuresOfSection = 2;
/** How many records of a list are read. */
const recordsOfList = 7;

/** Sections that tell in words what their figures would only repeat. */
const toldInWords: ReadonlySet<SectionView['key']> = new Set(['accountability', 'termReview']);
/** Sections that a listener does not need to hear. */
const unspoken: ReadonlySet<SectionView['key']> = new Set(['disclosure']);

const ordinals = ['Một là', 'Hai là', 'Ba là', 'Bốn là', 'Năm là', 'Sáu là'];

/** Who speaks, of which period, and what a listener must know before any figure. */
export function openingTexts(content: Content, { data }: Entry<Bulletin>, organization: Organization): string[] {
  const title = bulletinTitle(data);
  const about = data.title ? `bản tin: ${title}` : title.charAt(0).toLowerCase() + title.slice(1);
  const by = title.includes(organization.name) ? '' : ` của ${organization.name}`;
  return [
    content.site.broadcast.greeting,
    `Sau đây là ${about}${by}.`,
    `Bản tin công bố ngày ${formatDate(data.released)}.`,
    ...(organization.illustrative
      ? ['Xin lưu ý: đây là bản tin minh họa. Đơn vị và số liệu trong bản tin được đặt ra để làm mẫu, không có thật.']
      : []),
    ...(data.sources && !organization.illustrative ? ['Bản tin dựng lại từ số liệu đã công bố trước đây.'] : []),
  ];
}

/** Every correction: what was said before, what holds now, and why. */
export function correctionTexts(content: Content, bulletin: Bulletin): string[] {
  return (bulletin.corrections ?? []).map((correction) => {
    const { kind, date, old, new: current, fault } = viewCorrection(correction);
    const { label } = findFigureName(content, bulletin, correction.figure);
    return `${capitalizeFirst(kind)} ngày ${date}. ${label}: trước đây công bố ${old}, nay là ${current}. ${endSentence(fault)}`;
  });
}

/** The account in short, then its main points, counted aloud. */
export function mainTexts(content: Content, { id, data }: Entry<Bulletin>): string[] {
  const references = referencesOfBulletin(content, id);
  const points = (data.mainPoints ?? []).map((point) => inlineText(resolveInline(point, references)));
  return [
    inlineText(resolveInline(data.summary, references)),
    ...points.map((point, index) => (points.length > 1 ? `${ordinals[index]}, ${lowerFirst(point)}` : point)),
  ];
}

const none = 'không có';

/** A figure with how it stands and how it moved: as a listener needs it, without notes. */
export function figureText(
  { label, value, unit, share, target, changes: [change] }: FigureView,
  bulletin: Bulletin,
): string {
  const amount = value === '0' && unit !== '' ? none : `${value}${unit && ` ${unit}`}`;
  return [
    `${label}: ${amount}`,
    share && share !== value && `tức ${share}`,
    target && `${target.outcomeText} mục tiêu ${target.text}`.trim(),
    change && !(amount === none && change.movement === 'same') && `${change.text} ${shortSince(change, bulletin)}`,
  ]
    .filter(Boolean)
    .join(', ')
    .concat('.');
}

/** An earlier period's value follows from the change, and a year that listeners have just heard is not said again. */
function shortSince({ since, against }: ChangeView, { period }: Bulletin): string {
  const year = new RegExp(` năm ${periodEnd(period).year}$`, 'u');
  return against === 'đầu kỳ' ? since : `so với ${against.replace(year, '')}`;
}

/** What is heard of a section: what it tells in words, or its most telling figures that were not heard before. */
export function sectionTexts(section: SectionView, heard: ReadonlySet<string>, bulletin: Bulletin): string[] {
  const { key, title, remarks } = section;
  if (unspoken.has(key)) return [];
  const texts = [
    ...(toldInWords.has(key)
      ? recordTexts(section)
      : tellingFigures(section, heard).map((one) => figureText(one, bulletin))),
    ...remarks.filter((remark) => remark.startsWith('Chưa báo cáo')),
  ];
  return texts.length > 0 ? [`Về ${lowerFirst(title)}.`, ...texts] : [];
}

function recordTexts({ records }: SectionView): string[] {
  return records.flatMap(({ title, items }) => [
    ...(title ? [`${title}.`] : []),
    ...items
      .slice(0, recordsOfList)
      .map((record) => [record.title, endSentence(inlineText(record.text))].filter(Boolean).join(': ')),
  ]);
}

/** Figures that say whether things are well come before those that only count. */
function tellingFigures({ groups }: SectionView, heard: ReadonlySet<string>): FigureView[] {
  const figures = groups.flatMap(figuresOf).filter(({ path, absent }) => !heard.has(path) && !absent);
  const telling = [...figures.filter(({ directed }) => directed), ...figures.filter(({ directed }) => !directed)];
  const chosen = new Set(telling.slice(0, figuresOfSection));
  return figures.filter((figure) => chosen.has(figure));
}

function figuresOf({ title, figures, groups }: GroupView): FigureView[] {
  const named = figures.map((figure) => ({
    ...figure,
    label: title ? `${title}, ${lowerFirst(figure.label)}` : figure.label,
  }));
  return [...named, ...groups.flatMap(figuresOf)];
}

/** Where to read the whole, and whom to ask. */
export function closingTexts({ site }: Content, bulletin: Bulletin, organization: Organization): string[] {
  const posting = postingOf(bulletin, site);
  return [
    `Toàn văn bản tin đăng trên trang ${site.name}, địa chỉ ${new URL(site.address).host}.`,
    ...(posting ? [postingText(posting)] : []),
    contactText(organization),
    'Xin cảm ơn bà con đã lắng nghe.',
  ];
}

function postingText({ from, until, places }: Posting): string {
  const where = places.length > 0 ? ` tại ${joinList(places.map(lowerFirst))},` : '';
  return `Bản giấy niêm yết${where} từ ngày ${formatDate(from)} đến hết ngày ${formatDate(until)}.`;
}

function contactText({ name, ended, publicContacts = [] }: Organization): string {
  if (ended) return `Đơn vị này đã kết thúc hoạt động ngày ${formatDate(ended)}.`;
  const contacts = publicContacts.length > 0 ? `: ${joinList(publicContacts)}` : '';
  return `Bà con cần hỏi hoặc góp ý, xin liên hệ ${name}${contacts}.`;
}

/** Lower case where the first word is an ordinary one, not an abbreviation such as `UBND`. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function endSentence(text: string): string {
  return text === '' || /[.!?…]$/u.test(text) ? text : `${text}.`;
}
