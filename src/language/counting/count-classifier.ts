import type { CountMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { otherwiseEngaged } from '../lexicon/on-the-move.ts';
import { cellTitle } from './cell-title.ts';
import type { Counted } from './counted.ts';
import type { NumberPhrase } from '../parsers/number.ts';
import { createNameReader } from '../names/name-reader.ts';
import type { SentenceReading } from '../reading.ts';
import { plainGroupOf, type CountedNoun } from './counted-noun.ts';
import { clauseAround, createMetricChooser, type MetricChoice, type Words } from './metric-chooser.ts';
import { isWanted } from './wanted.ts';
import { isListed } from './listed-people.ts';
import { createBeginningFinder } from '../word-beginning.ts';
import { parseTokens } from '../token.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { prosePattern } from '../prose-pattern.ts';
import { createEnding } from '../ending.ts';

type Classified = Pick<CountMention, 'unit' | 'isMigrantCount' | 'metric' | 'noun'>;

export interface CountClassifier {
  (noun: CountedNoun | null, phrase: NumberPhrase, sentence: SentenceReading, of: Counted | null): Classified;
}

/** Says what a number counts: unit, metric, and whether it counts people on the move, their attempts, entries, deaths or returns. */
export function createCountClassifier(registers: Registers): CountClassifier {
  const { countedGroups, metrics } = registers.site;
  const choose = createMetricChooser(registers);
  const moving = countedGroups.filter((group) => group.migrants);
  const movingNouns = moving
    .flatMap((group) => group.nouns)
    .filter((noun) => !/^(?:dead|death|deaths|body|bodies|request|requests)/u.test(noun));
  const people = plainGroupOf(countedGroups) ?? null;
  const migrants = moving[0] ?? null;
  const findMoving = createBeginningFinder(movingNouns);
  const findMeasured = createBeginningFinder(
    metrics.flatMap(({ units, near }) => (units.length > 0 ? near.map((word) => word.toLowerCase()) : [])),
  );
  const findEngaged = createBeginningFinder(otherwiseEngaged);

  const home = new Set(registers.places.flatMap(({ country }) => (country?.includes('/') ? country.split('/') : [])));
  const abroad = new Set(
    createNameReader(registers)
      .vocabulary.countries.list.filter(({ code }) => !home.has(code) && code !== 'EU')
      .map(({ placeId }) => placeId),
  );

  return (noun, phrase, sentence, of) => {
    if (phrase.unit !== null)
      return { unit: phrase.unit, isMigrantCount: false, metric: measured(phrase.unit, sentence), noun: null };
    const title = cellTitle(sentence);
    const words = title === null ? sentence : withTitle(title, sentence);
    const whole = { start: 0, end: words.text.length };
    const clause = sentence.kind === 'cell' ? whole : clauseAround(sentence.text, phrase.start, phrase.end);
    const bare = noun === null;
    const group = noun ? (noun.group ?? (noun.plain ? people : null)) : people;
    const written = noun?.text ?? null;
    if (noun && isPlaceOfCrossing(noun, words, clause, phrase))
      return { unit: 'places', isMigrantCount: false, metric: 'other', noun: written };
    // "78 people and eight bodies were listed", "two United Nations bodies spoke out"
    if (
      noun &&
      /^bod(?:y|ies)$/u.test(noun.head) &&
      (listing.test(words.text) ||
        isBehindPersons(words.text, phrase.start) ||
        (of === null && isOfOffice.test(sentence.text.slice(phrase.end))))
    )
      return { unit: 'entities', isMigrantCount: false, metric: 'other', noun: written };
    // "it will move 8,500 men there": soldiers, where the sentence speaks of an army
    if (noun?.head === 'men' && army.test(words.text))
      return { unit: 'troops', isMigrantCount: false, metric: 'other', noun: written };
    const choice =
      group && (choose(group, words, clause) ?? (of?.noun?.group ? choose(of.noun.group, words, whole) : null));
    const metric = choice === null || isWanted(sentence, phrase.start) ? 'other' : choice.metric.id;
    if (group?.migrants) return { unit: group.unit, isMigrantCount: true, metric, noun: written };
    const plain = bare || noun.plain;
    if (plain) {
      const counted =
        (noun?.migrants || isOnTheMove(choice, words, clause) || isFromAbroad(sentence, phrase)) &&
        !isListed(sentence, phrase.start);
      // a metric that only a place's name speaks for is none where nothing says who was counted
      if (!counted) return { unit: group?.unit ?? 'people', isMigrantCount: false, metric: 'other', noun: written };
      return { unit: migrants?.unit ?? group?.unit ?? 'people', isMigrantCount: true, metric, noun: written };
    }
    const own = choice !== null && !movingMetric(choice.metric.groups) ? metric : 'other';
    return { unit: noun.unit, isMigrantCount: false, metric: own, noun: written };
  };

  // "a fence of 186 km": the first metric given in this unit that the sentence speaks of
  function measured(unit: string, sentence: SentenceReading): string {
    const ofUnit = metrics.filter(({ units }) => units.includes(unit));
    if (ofUnit.length === 0) return 'other';
    // of a number in a cell, the heading and the label of its row say what it measures
    const title = [cellTitle(sentence), sentence.label].filter((words) => words !== null).join(' ');
    const { tokens, text } = title === '' ? sentence : withTitle(title, sentence);
    const begun = findMeasured(tokens, text);
    return ofUnit.find(({ near }) => near.some((word) => begun.has(word.toLowerCase())))?.id ?? 'other';
  }

  // "61 men and 33 women from Iraq", "650 people, almost all of them from Iraq": from none of the countries of these borders
  function isFromAbroad({ text, mentions, tokens }: SentenceReading, phrase: NumberPhrase): boolean {
    const end = tokens[phrase.to - 1]?.end ?? phrase.end;
    // "17 people, all of them Danes"
    const apposed = allOfThem.exec(text.slice(end))?.groups?.['who'];
    if (apposed !== undefined && movingNouns.includes(apposed.toLowerCase())) return true;
    const from = /^[^.;:]{0,60}?\bfrom (?=\p{Lu})/u.exec(text.slice(end));
    if (!from || anyVerb.test(from[0])) return false;
    const start = end + from[0].length;
    return mentions.some((mention) => mention.type === 'place' && mention.start === start && abroad.has(mention.id));
  }

  function movingMetric(groups: readonly string[]): boolean {
    return moving.some((group) => groups.includes(group.id));
  }

  // "3,000 people were camped near the fence" counts people on the move, "3,000 people protested" does not
  function isOnTheMove(choice: MetricChoice | null, { tokens, text }: Words, clause: TextRange): boolean {
    if (choice === null || !movingMetric(choice.metric.groups)) return false;
    if (findEngaged(tokens, text, clause).size > 0) return false;
    // "35,000 people were detained after the protests": the rest of the sentence says who they were
    if (choice.strong && !protests.test(text)) return true;
    const isMoving = findMoving(tokens, text).size > 0;
    return choice.strong ? isMoving : isMoving && findEngaged(tokens, text).size === 0;
  }
}

/** A cell with what it is about. */
function withTitle(title: string, { text }: SentenceReading): Words {
  const whole = `${title} ${text}`;
  return { text: whole, tokens: parseTokens(whole) };
}

/** "287 individuals and (39) bodies" */
const isBehindPersons = createEnding(
  /\b(?:individuals|persons|people|officials),? (?:and|plus) (?:(?:about|some|over|another) )?/u,
);
/** "(two) UN bodies", "(five) supervisory bodies": of an institution. */
const isOfOffice = prosePattern(
  /^ (?:[\p{L}-]+ ){0,2}(?:\p{Lu}{2,}|Nations|Union|state|public|official|governing|government|supervisory|oversight|regulatory|monitoring|advisory|professional|international|independent|expert|human[- ]rights|rights|treaty|trade|judicial|sports|church|student|umbrella|industry|legal|local|municipal|watchdog|control|elected) bod(?:y|ies)\b/u,
);
const listing = /\b(?:round|package|measures|restrictions|list(?:s|ed|ing)|sanction\w*|blacklist\w*|designat\w*)\b/iu;
const army =
  /\b(?:soldiers?|troops?|army|armies|military|reservists?|servicemen|battalions?|brigades?|regiments?|garrisons?|reinforcements?|(?:extra|additional) men)\b/iu;
const protests = /\b(?:protest|demonstrat|rall(?:y|ies)|election|dissent|political prisoner)/iu;

const isOwned = createEnding(/\b(?:has|have|its|all|all of the|remaining) (?:only )?/iu);

// "closed two crossings": posts on a road, not attempts
function isPlaceOfCrossing(
  noun: CountedNoun,
  { text }: Words,
  clause: TextRange,
  { value, start }: NumberPhrase,
): boolean {
  if (!/^(?:border )?crossings?$/u.test(noun.head)) return false;
  // "Sorland has 15 crossings", "its six crossings"
  if (value !== null && value < 40 && isOwned(text, start)) return true;
  return /\b(?:clos|shut|reopen|open|seal|road|rail|checkpoint|post|operat|traffic)/iu.test(
    text.slice(clause.start, clause.end),
  );
}

/** "(17) people, all of them Danes" */
const allOfThem = prosePattern(
  /^ \p{L}+, (?:all|most|many|mostly|mainly|nearly all|almost all|some|the majority)(?: of (?:them|whom))?,? (?:were |are )?(?<who>\p{Lu}\p{L}+)/u,
);

/** Words that look like a verb. */
const anyVerb = prosePattern(/\b(?:\p{L}+ed|\p{L}+ing|were|was|have|had|has)\b/u);
