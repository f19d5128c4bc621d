import type { NumberPhrase } from '../parsers/number.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { parseTokens } from '../token.ts';
import { cellTitle } from './cell-title.ts';
import { antecedentRule, counts, ungrouped, type CountedReading } from './counted.ts';
import { isYear } from './number-place.ts';
import { titledRule } from './titled.ts';

/** A number in a cell counts what the heading of its column names, or the label of its row. */
export const inCell: CountedReading = ({ phrase, sentence, nouns, phrases }) => {
  if (sentence.kind !== 'cell') return undefined;
  const whole = cellTitle(sentence);
  if (whole === null) return null;
  const title = isAlone(phrase, sentence) ? whole : partOf(whole, phrase, sentence, phrases);
  if (title === null) return null;
  const heading = parseTokens(title);
  const last = heading.at(-1);
  if (last && /^(?:%|km|year|date)$/u.test(last.lower)) return null;
  const noun = nouns.within(heading);
  // "Detained", "Turned back": people to whom that was done
  const done = wasDone.test(title.replace(ofThem, ''));
  if (noun || done) return counts(phrase, noun, 'count-cell');
  // "Daily mean", "Of these, returned": of what the column before counts
  if (isAlone(phrase, sentence) && (ofSameKind.test(title) || ofThem.test(title)))
    return counts(phrase, null, antecedentRule);
  // "Helpers detained": people, but of a kind of their own
  const others = whoWas.exec(title);
  const who = others?.groups?.['who'];
  // "Norland", in the row of a year: what a title above the table says
  if (who === undefined) return isAlone(phrase, sentence) && !isYear(phrase) ? counts(phrase, null, titledRule) : null;
  return counts(phrase, ungrouped('people', who), 'count-cell');
};

/** Whether a cell says nothing but a number; a note without numbers may stand behind it: "1,462 (provisional)". */
export const isAlone = ({ start, end }: Pick<NumberPhrase, 'start' | 'end'>, { text }: SentenceReading): boolean =>
  start <= 1 && /^[\s*.†‡]*(?:\([^()\d]*\)[\s*.†‡]*)?$/u.test(text.slice(end));

/** "78 / 8" under "People / entities added": the part of the heading for a number of several; null if they are not alike. */
function partOf(
  title: string,
  phrase: NumberPhrase,
  { text }: SentenceReading,
  phrases: readonly NumberPhrase[],
): string | null {
  const parts = title.split(separator);
  const at = phrases.indexOf(phrase);
  if (at < 0 || parts.length < 2 || parts.length !== phrases.length) return null;
  const between = phrases.map(({ end }, index) => text.slice(end, phrases[index + 1]?.start ?? text.length));
  const isRow = between.every((gap, index) =>
    index === phrases.length - 1 ? /^[\s*.†‡]*$/u.test(gap) : /^(?: ?[/+;,&] ?| and )$/u.test(gap),
  );
  return isRow && (phrases[0]?.start ?? 0) <= 1 ? (parts[at] ?? null) : null;
}

const separator = / ?[/+;,&] ?| and /u;

/** Whether a cell is two numbers with a stroke between them, under a heading that has one as well: "78/8". */
export const isPairInCell = ({ kind, heading, text }: SentenceReading): boolean =>
  kind === 'cell' && (heading?.includes('/') ?? false) && /^\d[\d,]* ?\/ ?\d[\d,]*$/u.test(text.trim());

/** "Daily mean (own calculation)", "Per day", "Monthly average", "Previous year", "Total": columns that reckon with another one. */
const ofSameKind =
  /^(?:(?:the )?(?:daily|weekly|monthly|yearly|annual|quarterly|mean|average|median|running|cumulative|overall|grand|combined)\b(?: (?:mean|average|median|rate|total|sum|figure|number|count|peak|maximum|minimum))*|(?:mean|average|avg\.?|median|total|sum) per (?:day|week|month|night|year)|per (?:day|week|month|night|year)|a (?:day|week|month|night|year)|(?:previous|last|same|preceding) (?:day|week|month|night|year|period)|(?:year|month|week|day) (?:before|earlier)|(?:a |one )?year (?:ago|earlier)|peak|maximum|minimum|highest|lowest)(?: ?\([^()]*\))?\s*$/iu;

/** "Of these, returned": a part of what another column counts. */
const ofThem =
  /^(?:(?:out )?of (?:these|those|them|whom|which)|among (?:these|those|them)|including|incl\.|thereof),? /iu;

/** "Detained", "Turned back": what was done to people */
export const wasDone = prosePattern(
  /^(?:(?:(?:say|saying|said|report(?:ed|ing)?|claim(?:ed|ing)?|who|those|they) )?(?:they |to have been |being |having been )?(?:(?:were|had been|was) )?(?:later |also |still |then |re-?)?(?:\p{L}+(?:ed|en)|held|caught|found|sent|brought|put|kept|hurt|flown|lost|let (?:in|through|go|out|cross)|made it|got (?:in|through|across))\b|(?:still )?(?:in|under) (?:police |pre-trial |quarantine )?(?:custody|detention|hospitals?|prison|jail|arrest|guard|care|treatment|quarantine|shelters?|camps?|(?:closed |open |reception |detention )?cent(?:re|er)s?)\b|(?:dead|missing)\b)[^%]{0,40}$/iu,
);

/** "Helpers detained": people, but of a kind of their own */
const whoWas = prosePattern(
  /^(?<who>\p{L}+s) (?:detained|arrested|charged|convicted|injured|killed|sentenced|deployed)$/iu,
);
