import { bylinePattern, creditPattern, furniture, nameLine, relatedHeading } from './page-furniture.ts';
import { findDate } from './find-date.ts';

export interface Dropped {
  /** Line of the input, from 1. */
  line: number;
  text: string;
  reason: string;
}

export interface RelatedStory {
  headline: string;
  teaser: string | null;
}

/** A pasted article, taken apart. What is not known is null. */
export interface RawArticle {
  title: string | null;
  authors: string[];
  /** ISO day. */
  date: string | null;
  paragraphs: string[];
  related: RelatedStory[];
  dropped: Dropped[];
}

interface Line {
  number: number;
  text: string;
  bullet: boolean;
}

const bulletPattern = /^[•*–-]\s+/u;
/** Entries of a menu side by side: "Home | World | Sport". */
const menuPattern = /\s[|•·›»]\s/u;
const sentenceEnd = /[.!?…:]["'”’)]*$/u;

/** Takes the text of a scraped page apart: title, by-line, date, prose, stories beside it, and what the page put around. */
export function readRawArticle(raw: string): RawArticle {
  const lines = raw
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((text, index): Line => ({
      number: index + 1,
      text: text
        .trim()
        .replace(bulletPattern, '')
        .replace(/[\s\u00a0]+/gu, ' ')
        .trim(),
      bullet: bulletPattern.test(text.trim()),
    }));
  const article: RawArticle = { title: null, authors: [], date: null, paragraphs: [], related: [], dropped: [] };
  const first = findTitle(lines);
  if (first < 0) return article;
  for (const line of lines.slice(0, first)) if (line.text !== '') drop(article, line, 'menu above the title');
  const tail = lines.findIndex((line, index) => index > first && relatedHeading.test(line.text));
  readHead(lines[first], article);
  const body = lines.slice(first + 1, tail < 0 ? undefined : tail);
  readBody(body, article);
  if (tail >= 0) {
    drop(article, lines[tail], 'heading of other stories');
    readRelated(lines.slice(tail + 1), article);
  }
  return article;
}

/** Index of the title: the first line that is no menu ("Home | World") and no call ("Subscribe"); -1 for an empty text. */
function findTitle(lines: readonly Line[]): number {
  const isTitle = ({ text }: Line): boolean => text !== '' && !menuPattern.test(text) && !reasonToDrop({ text }, 1);
  const title = lines.findIndex(isTitle);
  return title < 0 ? lines.findIndex((line) => line.text !== '') : title;
}

/** " date 2021-11-09 The title": the first line of a scrape may carry its date before the title. */
function readHead(line: Line | undefined, article: RawArticle): void {
  if (!line) return;
  const dated = /^(?:date:?\s+)?(\d{4}-\d{2}-\d{2})\s+(?=\S)/iu.exec(line.text);
  article.date = dated?.[1] ? findDate(dated[1]) : null;
  article.title = line.text.slice(dated?.[0].length ?? 0).replace(/^#+\s*/, '');
}

function readBody(lines: readonly Line[], article: RawArticle): void {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  let wrapped = false;
  let begun = false;
  for (const line of lines) {
    if (line.text === '') {
      wrapped = false;
      continue;
    }
    const reason = reasonToDrop(line, counts.get(line.text) ?? 1);
    if (reason) {
      drop(article, line, reason);
      wrapped = false;
      continue;
    }
    if (!begun && readByline(line, article)) continue;
    if (begun && isHeadline(line.text)) {
      article.related.push({ headline: line.text, teaser: null });
      drop(article, line, 'headline of a linked story, kept apart');
      continue;
    }
    const last = article.paragraphs.at(-1);
    // a paragraph broken into lines of the screen's width goes on where no sentence ended
    if (wrapped && last !== undefined && last.length > 40 && !sentenceEnd.test(last))
      article.paragraphs[article.paragraphs.length - 1] = `${last} ${line.text}`;
    else article.paragraphs.push(line.text);
    wrapped = true;
    begun ||= line.text.length > 80 || sentenceEnd.test(line.text);
  }
}

function reasonToDrop(line: Pick<Line, 'text'>, count: number): string | null {
  const found = furniture.find((one) => line.text.length <= one.longest && one.pattern.test(line.text));
  if (found) return found.reason;
  if (creditPattern.test(line.text) && !sentenceEnd.test(line.text) && line.text.length < 120) return 'picture credit';
  if (count > 1 && line.text.length < 160 && !/[.!?]["'”’)]*$/u.test(line.text)) return 'repeated caption';
  return null;
}

/** By-line or date line before the text begins. */
function readByline(line: Line, article: RawArticle): boolean {
  const byline = bylinePattern.exec(line.text)?.[1];
  const name = byline ?? (article.authors.length === 0 && nameLine.test(line.text) ? line.text : null);
  if (name) {
    article.authors = name
      .split(/,| and | & /u)
      .map((part) => part.trim())
      .filter(Boolean);
    article.date ??= findDate(line.text);
    return true;
  }
  if (line.text.length < 80 && !/[.!?]$/u.test(line.text)) {
    const date = findDate(line.text);
    if (date) {
      article.date ??= date;
      return true;
    }
  }
  return false;
}

/** A line set like a title: nearly every word of some length begins with a capital. */
function isHeadline(text: string): boolean {
  const words = text.split(' ').filter((word) => /^\p{L}/u.test(word.replace(/^["'“‘]/u, '')) && word.length > 3);
  if (words.length < 4 || text.length > 140) return false;
  return words.filter((word) => /^["'“‘]?\p{Lu}/u.test(word)).length / words.length > 0.85;
}

/** Other stories: a bullet is a headline, what stands below it its teaser. */
function readRelated(lines: readonly Line[], article: RawArticle): void {
  const hasBullets = lines.some((line) => line.bullet);
  for (const line of lines) {
    if (line.text === '') continue;
    const reason = reasonToDrop(line, 1);
    if (reason && !line.bullet) {
      drop(article, line, reason);
      continue;
    }
    const last = article.related.at(-1);
    const opens = hasBullets ? line.bullet : !sentenceEnd.test(line.text) || !last || last.teaser !== null;
    if (opens || !last) article.related.push({ headline: line.text, teaser: null });
    else last.teaser = last.teaser === null ? line.text : `${last.teaser} ${line.text}`;
  }
}

function drop(article: RawArticle, line: Line | undefined, reason: string): void {
  if (line) article.dropped.push({ line: line.number, text: line.text, reason });
}
