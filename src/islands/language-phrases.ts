import type { LanguageTable } from '../schema/language.ts';
import { sayDate } from './language-dates.ts';

/** A piece of a text: said in the other language, or as it was written. */
export interface Said {
  text: string;
  isSaid: boolean;
}

/** Says a text in another language, in pieces; null where no piece of it is known. */
export type Say = (text: string) => Said[] | null;

/** What stands for anything but must have words itself, else a sentence of prose might fit by chance. */
const strict = new Set(['event', 'place', 'count', 'date', 'country']);
const NUMBER = /^\d[\d,]*(?:\.\d+)?(?:–\d[\d,]*(?:\.\d+)?)?$/;

interface Pattern {
  test: RegExp;
  names: string[];
  written: string;
  said: LanguageTable['phrases'][number][1];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isLower = (text: string): boolean => /^\p{Ll}/u.test(text);

function toPattern([written, said]: LanguageTable['phrases'][number]): Pattern {
  const names = [...written.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const source = written
    .split(/\{\w+\}/)
    .map(escape)
    .reduce((all, part, index) => `${all}${/^[nm]$/.test(names[index - 1] ?? '') ? '(\\d[\\d,]*)' : '(.+?)'}${part}`);
  // "Claimed by" stands within a line too, as "claimed by"
  const first = source.charAt(0);
  const start = /\p{L}/u.test(first) ? `[${first.toLowerCase()}${first.toUpperCase()}]` : first;
  return { test: new RegExp(`^${start}${source.slice(1)}$`, 'u'), names, written, said };
}

/** Knows the phrases of a table, and dates, numbers and lines that are made of them. */
export function createSay({ language, phrases }: LanguageTable): Say {
  const patterns = phrases.map(toPattern);
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'disjunction' });
  const known = new Map<string, Said[] | null>();

  const sayNumber = (text: string): string =>
    text.replace(/\d[\d,]*(?:\.\d+)?/g, (one) => numbers.format(Number(one.replaceAll(',', ''))));

  /** A list of names, each of them as it is. */
  const sayNames = (text: string): Said[] => {
    const names = text.split(/, | or /);
    return lists
      .formatToParts(names)
      .map(({ type, value }) => (type === 'element' ? sayOrKeep(value) : [{ text: value, isSaid: true }]))
      .flat();
  };
  const sayOrKeep = (text: string): Said[] => say(text) ?? [{ text, isSaid: false }];

  function sayPlace(name: string, text: string, isInSentence: boolean): Said[] | null {
    if (name === 'names') return sayNames(text);
    if (name === 'date' && isInSentence) {
      const date = sayDate(text, language, true);
      return date === null ? null : [{ text: date, isSaid: true }];
    }
    const said = sayOrKeep(text);
    return strict.has(name) && said.some(({ isSaid }) => !isSaid) ? null : said;
  }

  function sayPattern({ test, names, written, said }: Pattern, text: string): Said[] | null {
    const match = test.exec(text);
    if (!match) return null;
    const isInSentence = /^\w+ \{date\}$/.test(written);
    const found = names.map((name, index) => ({ name, text: match[index + 1] ?? '' }));
    const inner = found.map((one) => sayPlace(one.name, one.text, isInSentence));
    const number = Number(found.find(({ name }) => name === 'n')?.text.replaceAll(',', '') ?? 0);
    const form = typeof said === 'string' ? said : (said[plurals.select(number)] ?? said['other'] ?? '');
    const used = new Set<number>();
    const parts = form.split(/(\{\w+\})/).flatMap((part): (Said | null)[] => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return [{ text: part, isSaid: true }];
      const index = names.findIndex((one, at) => one === name && !used.has(at));
      used.add(index);
      return inner[index] ?? [null];
    });
    if (parts.includes(null)) return null;
    return matchCase(parts as Said[], text, written);
  }

  /** Begins small where the text does and the phrase does not, and the other way round. */
  function matchCase(parts: Said[], text: string, written: string): Said[] {
    const [first, ...rest] = parts.filter((part) => part.text !== '');
    if (!first?.isSaid || written.startsWith('{') || isLower(text) === isLower(written))
      return first ? [first, ...rest] : [];
    const letter = first.text.charAt(0);
    const begin = isLower(text) ? letter.toLocaleLowerCase(language) : letter.toLocaleUpperCase(language);
    return [{ ...first, text: begin + first.text.slice(1) }, ...rest];
  }

  /** Sentences one after another: the longest beginning that is known, and on from there. */
  function saySentences(text: string): Said[] | null {
    const sentences = text.split(/(?<=\.) /);
    if (sentences.length < 2) return null;
    const parts: Said[] = [];
    for (let at = 0; at < sentences.length;) {
      let end = sentences.length;
      let said: Said[] | null = null;
      for (; end > at && said === null; end--) {
        if (at > 0 || end < sentences.length) said = say(sentences.slice(at, end).join(' '));
      }
      parts.push(
        ...(at > 0 ? [{ text: ' ', isSaid: true }] : []),
        ...(said ?? [{ text: sentences[at] ?? '', isSaid: false }]),
      );
      at = said === null ? at + 1 : end + 1;
    }
    return parts;
  }

  function sayParted(text: string, by: string): Said[] | null {
    if (!text.includes(by)) return null;
    const pieces = text.split(by);
    return pieces.flatMap((piece, index) => [...(index > 0 ? [{ text: by, isSaid: true }] : []), ...sayOrKeep(piece)]);
  }

  /** A number, a phrase or a date, the whole of it. */
  function findWhole(text: string): Said[] | null {
    if (NUMBER.test(text)) return [{ text: /,|\./.test(text) ? sayNumber(text) : text, isSaid: true }];
    for (const pattern of patterns) {
      const said = sayPattern(pattern, text);
      if (said) return said;
    }
    const date = sayDate(text, language);
    return date === null ? null : [{ text: date, isSaid: true }];
  }

  function findWords(text: string): Said[] | null {
    const whole = findWhole(text);
    if (whole) return whole;
    const [, before = '', core = '', after = ''] = /^([\s(·:,;]*)(.*?)([\s(·:,;.)]*)$/su.exec(text) ?? [];
    const hasEdges = core !== text && core !== '';
    const between = (inner: Said[] | null): Said[] | null =>
      inner && [{ text: before, isSaid: true }, ...inner, { text: after, isSaid: true }];
    const bare = hasEdges ? between(findWhole(core)) : null;
    if (bare) return bare;
    const isAny = (parts: Said[] | null): boolean =>
      parts?.some(({ text: part, isSaid }) => isSaid && /[\p{L}\d]/u.test(part)) ?? false;
    for (const parted of [
      () => sayParted(text, ' · '),
      () => saySentences(text),
      ...['; ', ': ', ', '].map((by) => () => sayParted(text, by)),
    ]) {
      const parts = parted();
      if (isAny(parts)) return parts;
    }
    return hasEdges ? between(say(core)) : null;
  }

  function say(text: string): Said[] | null {
    const found = known.get(text);
    if (found !== undefined) return found;
    const words = findWords(text);
    const said = words?.filter((part) => part.text !== '') ?? null;
    known.set(text, said);
    return said;
  }
  return (text) => say(text.replace(/\s+/g, ' '));
}
