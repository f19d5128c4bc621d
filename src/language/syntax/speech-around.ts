import { countingVerb, putsOnRecord } from '../lexicon/reporting-verbs.ts';
import type { EventMention } from '../../schema/mention.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { clauseAt } from './clause.ts';
import { isSureVerb } from './sure-verb.ts';

/** The statement whose content the position stands in: its verb before it in the sentence, or behind it: '…, Berg said.' */
export function speechAround(
  sentence: SentenceReading,
  position: number,
  clauses: readonly TextRange[],
): EventMention | null {
  const statements = sentence.mentions.filter(
    (mention): mention is EventMention =>
      mention.type === 'event' &&
      mention.stance !== null &&
      (mention.eventType === 'statement' || mention.eventType === 'denial'),
  );
  if (statements.length === 0) return null;
  // "45,000 attempts have been logged by the guard"
  const counted = statements.find(
    (mention) =>
      mention.start > position &&
      putsOnRecord.test(mention.text) &&
      /^(?: (?:in|on|at|near|along|during|since|between) [^,;]{3,40})? by\b/u.test(sentence.text.slice(mention.end)) &&
      !/;|,(?!\d)/u.test(sentence.text.slice(position, mention.start)),
  );
  if (counted) return counted;
  const before = statements.findLast(
    (mention) => mention.end <= position && reaches(sentence, mention, position, clauses),
  );
  if (before) return before;
  // ", the guard said." closes the sentence; "According to" opens it
  return (
    statements.find(
      (mention) =>
        (mention.stance === 'reports' || closesWith(sentence, mention)) &&
        mention.start > position &&
        !sentence.text.slice(position, mention.start).includes(';') &&
        !countsItself(sentence.text, mention) &&
        // "130 trains were stranded, and the railway put its losses at 25 million": two clauses of their own
        !joinsClause(sentence.text, mention.start) &&
        // "an exercise with, the alliance estimates, 13,000 troops": only what follows
        !interrupts(sentence.text, mention.start) &&
        // … or stands between commas in the middle of it: "2,000 are there, Berg told reporters, and 7,000 farther in"
        /^[\s,.”")]*$|^[^,;]{0,40}[.”")]*$|^[^,;]{0,30},|^[^,;:]{0,40}[;:]\s/u.test(sentence.text.slice(mention.end)) &&
        /,["”]?\s[^,]*$|["”]\s[^,]*$|\s\($/u.test(sentence.text.slice(position, mention.start)) &&
        !isInOpeningClause(sentence.text, position, mention) &&
        // "When Berg met Lund, she complained"
        !/^(?:When|After|While|Before|Although|Though)\b[^,]*, (?:he|she|it|they) $/u.test(
          sentence.text.slice(0, mention.start),
        ),
    ) ?? null
  );
}

/** '"We keep our word," Berg (told) reporters in Velm, where the fence was finished': what is said stands before the verb. */
const closesQuotation = (text: string, { start, eventType }: EventMention): boolean =>
  eventType === 'statement' && isBehindQuote(text, start);
const isBehindQuote = createEnding(prosePattern(/[,.?!…]["”’](?: [^"“”;:.]{1,60})? /u));

/** "says 2,000 may stay; another 5,000 would be sent home": what is said goes on behind a semicolon as long as nobody else is named. */
function goesOnBehind(
  { text, mentions }: SentenceReading,
  { end, stance, text: verb }: EventMention,
  position: number,
): boolean {
  const between = text.slice(end, position);
  const semicolon = between.lastIndexOf(';');
  if (stance !== 'reports' || between.indexOf(';') !== semicolon) return false;
  const from = end + semicolon;
  return (
    (/^; (?:another|a further|others?|the (?:rest|other|remaining)|(?:some|most|half|none|all) of (?:them|those)|(?:its|their|his|her) (?:\p{Ll}+ ){0,2}(?:totals?|tally|count|figures?|sum|balance|number|estimate))\b/u.test(
      text.slice(from),
    ) ||
      (!verb.startsWith('announc') && countsOn({ text, mentions }, end, from))) &&
    !mentions.some(({ type, start }) => type === 'actor' && start > from && start < position)
  );
}

/** "; around 60 per cent (of those stopped)" */
const ofThose = /^ of (?:those|them|these|the (?:people|persons|attempts|total|group|number))\b/u;

/** "notes 224 attempts; 29 people were turned back", "; in May there were 12": a number of people behind another, and no other subject before it. */
function countsOn(
  { text, mentions }: Pick<SentenceReading, 'text' | 'mentions'>,
  from: number,
  semicolon: number,
): boolean {
  const counts = mentions.filter((mention) => mention.type === 'count' && mention.start >= from);
  const next = counts.find(({ start }) => start > semicolon);
  if (
    next?.type !== 'count' ||
    // who is on the move may be the first who is counted: "confirmed the flight; 200 people have signed up"
    (!next.isMigrantCount && !counts.some(({ end }) => end <= semicolon)) ||
    (/^(?:k?m|percent|euros|zlotys|dollars)$/u.test(next.unit) && !ofThose.test(text.slice(next.end)))
  )
    return false;
  const opening = mentions.reduce(
    (words, { type, start, end }) =>
      type === 'date' && start > semicolon && end <= next.start ? words.replace(text.slice(start, end), '') : words,
    text.slice(semicolon, next.start),
  );
  return /^; (?:(?:and|in|on|by|since|of (?:these|those|them)|there (?:were|was)|as many as|among (?:them|these))[\s,]*)*$/u.test(
    opening,
  );
}

/** "After 186 km of steel, the guard has registered 19,000 attempts": what it counted stands behind the verb. */
const countsItself = (text: string, { text: verb, end }: EventMention): boolean =>
  countingVerb.test(verb) &&
  /^ (?:[\p{L}]+ ){0,3}(?:[\d]|(?:hundreds|dozens|thousands|scores) of\b)/u.test(text.slice(end));

/** "When Berg (rang) Lund, the talk dealt, she stressed, with blankets": an aside holds for the clause that it stands in. */
const isInOpeningClause = (text: string, position: number, { start, end }: EventMention): boolean =>
  /^(?:When|After|Before|While|As|Since|Once|Although|Though|Because)\b/u.test(text) &&
  position < text.indexOf(',') &&
  text.indexOf(',', position) < start - 40 &&
  text.startsWith(',', end);

const joinsClause = createEnding(/, (?:and|but|while|whereas) [^,;]*/u);

/** "could shut the bridge too, Anna Berg warns.": nothing but who warns stands behind what is warned of. */
const closesWith = ({ text }: SentenceReading, { start, end, stance }: EventMention): boolean =>
  /^(?:threatens|offers)$/u.test(stance ?? '') &&
  /^[.”"]*\s*$/u.test(text.slice(end)) &&
  /,[”"]? [^,]*$/u.test(text.slice(0, start));

/** "an exercise with, the alliance (estimates), 13,000 troops" */
const interrupts = createEnding(/\b(?:with|of|by|to|at|than|for|from), [^,]*/u);

const setting = createEnding(prosePattern(/ during (?:the |a |an |their |his |her )?(?:\p{L}+ )?/u));

// Content runs to the end of the sentence, but not past "; " or a new main clause with its own subject: ", and Norland closed"
function reaches(
  sentence: SentenceReading,
  statement: EventMention,
  position: number,
  clauses: readonly TextRange[],
): boolean {
  const between = sentence.text.slice(statement.end, position);
  // "According to the guard, …; …" holds for all of its sentence
  if (statement.rule === 'statement-source' && statement.start <= 1) return true;
  if (closesQuotation(sentence.text, statement) && !/["“:]|\bthat\b/u.test(between)) return false;
  if (/;/.test(between)) return goesOnBehind(sentence, statement, position);
  if (statement.rule === 'statement-source') return true;
  // "counted 501 attempts on 16 November, when stones were thrown": the text itself recalls the day
  if (countingVerb.test(statement.text) && /, (?:when|where|as|after|before|while)\b/u.test(between)) return false;
  // "counted 501 attempts, a day after police used water cannon": the day alone is told by whoever counted
  if (
    countingVerb.test(statement.text) &&
    sentence.mentions.some(
      (mention) => mention.rule === 'date-offset-clause' && mention.start >= statement.end && mention.end <= position,
    )
  )
    return false;
  // "Warned by the agency, Norland sent officers": the participle says nothing of what follows
  if (/^ by\b/u.test(sentence.text.slice(statement.end)) && !/\bthat\b/u.test(between)) return false;
  // "demanded at a meeting on Monday that …", "dismissed it during talks": where it was said
  if (
    !/\bthat\b|[:,]/u.test(between) &&
    ((/^ at (?!least\b|most\b)/u.test(between) && !statement.text.startsWith('hint')) ||
      between.startsWith(' during ') ||
      setting(between))
  )
    return false;
  // "denies pushing people to the Union, which imposed sanctions in May": the text itself tells that
  if (statement.eventType === 'denial' && /,["”]? (?:which|who)\b[^,;]*$/u.test(between)) return false;
  const clause = clauseAt(clauses, position);
  const opening = sentence.text.slice(clause.start, clause.start + 6).toLowerCase();
  if (clause.start > statement.end && /^(?:while|after|before|as |but)/.test(opening)) return false;
  // "rejected the charge and summoned the envoy": the second verb is another act of the same subject
  const after = sentence.text.slice(statement.end, statement.end + 8);
  if (
    clause.start > statement.end &&
    opening.startsWith('and ') &&
    !/^\s(?:that|it|he|she|they|there|the\b.*\bhad)\b/u.test(after) &&
    (statement.eventType === 'denial' || statement.stance !== 'reports') &&
    sentence.tokens.some((token) => token.start === clause.start + 4 && isSureVerb(token))
  )
    return false;
  // "…, and Norland detained 22": somebody named begins a new main clause
  if (clause.start > statement.end && opening.startsWith('and ')) {
    const subject = sentence.mentions.find(
      (mention) => mention.type === 'actor' && mention.start >= clause.start && mention.start <= clause.start + 8,
    );
    if (subject) return false;
  }
  return true;
}
