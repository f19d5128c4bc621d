import type { EventMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { type ReportingVerb, reportingVerbs } from '../lexicon/reporting-verbs.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import { orderMentions } from '../mention-order.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';
import { type Token, tokenAt } from '../token.ts';
import { skipAdverbial } from '../syntax/adverbial.ts';
import { findAntecedent } from '../syntax/antecedent.ts';
import { isOneOfSeveral } from '../syntax/several-antecedents.ts';
import { goesOn, type Spoken, toSpoken } from '../syntax/continued-speech.ts';
import { speechDateOf } from '../syntax/speech-date.ts';
import { isNoSpeech } from '../syntax/no-speech.ts';
import { dayOfPassage } from '../syntax/day-of-passage.ts';
import { agentBehind } from '../syntax/agent.ts';
import { labelSpeaker } from '../syntax/label-speaker.ts';
import { actingPronoun, presentSubject } from '../syntax/present-subject.ts';
import { isDenial, isDenied, isInContent, isInsideQuote } from '../syntax/said-content.ts';
import { findParticipleSubject } from '../syntax/participle-subject.ts';
import { isOfSource, isReckoning, opensSource, reckoningOf, sourceEnd, sourceWord } from '../syntax/speech-source.ts';
import { quotedSpeaker } from '../syntax/quoted-speaker.ts';
import { speechReading } from '../syntax/speech-reading.ts';
import { stanceOf, wordsBehind } from '../syntax/speech-verb.ts';
import { asksQuestion, isQuestion } from '../syntax/question.ts';
import { findInvertedSubject } from '../syntax/inverted-subject.ts';
import { isSecondVerb } from '../syntax/second-verb.ts';
import { findSubject, type Subject } from '../syntax/subject.ts';
import { createVerbIndex, type VerbReading } from '../syntax/verb-index.ts';
import { isPassive } from '../syntax/verb-use.ts';
import { createLookup, createTrait } from '../word.ts';

const verbs = createLookup(createVerbIndex(reportingVerbs, (entry) => entry.verb));
/** Whether a word may tell of speech. */
const tellsOfSpeech = createTrait((word) => isOfSource(word) || isReckoning(word) || verbs(word) !== null);

/**
 * Who says what: reporting verbs and "according to" with a speaker that is named, or that a pronoun or a bare noun leads
 * back to. Speech without such a speaker ("officials said") is none.
 */
export function createStatementRefiner(registers: Registers): Refiner {
  const kinds = new Map(registers.actors.map((actor) => [actor.id, actor.kind]));
  return (document) => {
    const speakers = new Map<number, string>();
    let last: Spoken | null = null;
    const sentences = document.sentences.map((sentence, index) => {
      const read = readSentence(document, sentence, index, kinds, speakers);
      if (read.length === 0) return sentence;
      const found = read.map((mention) => {
        const dated =
          last && goesOn(last, mention, sentence, index) ? { ...mention, date: mention.date ?? last.date } : mention;
        if (dated.date !== null) last = toSpoken(dated, sentence, index);
        return dated;
      });
      return {
        ...sentence,
        mentions: orderMentions([...sentence.mentions, ...found]),
      };
    });
    return { ...document, sentences };
  };
}

/** "called on", "ruled out", "spoke of"; in "voiced concern" and "put the dead at 8" the verb alone is the word of speech. */
const isPartOfVerb = /^(?:on|upon|for|to|of|with|off|out|aside|away|at|in|back|down|up|responsible|blame|not)$/u;

function readSentence(
  document: DocumentReading,
  sentence: SentenceReading,
  index: number,
  kinds: ReadonlyMap<string, Registers['actors'][number]['kind']>,
  speakers: Map<number, string>,
): EventMention[] {
  const found: EventMention[] = [];
  if (!sentence.tokens.some(tellsOfSpeech) || isQuestion(sentence)) return found;
  let last: string[] = [];
  /** '"It is over," said Berg' */
  let turned = false;
  const add = (
    start: number,
    end: number,
    speaker: string[],
    stance: EventMention['stance'],
    denial: boolean,
    rule: string,
    doubt: Pick<EventMention, 'doubt'> = {},
  ): void => {
    if (speaker.length === 0) return;
    last = speaker;
    const first = speaker[0];
    if (first !== undefined) speakers.set(index, first);
    found.push({
      type: 'event',
      start,
      end,
      text: sentence.text.slice(start, end),
      rule,
      eventType: denial ? 'denial' : 'statement',
      // what is told "according to" somebody may have its day, the telling seldom has
      date:
        rule === 'statement-source'
          ? null
          : (speechDateOf(sentence, start, end, turned) ?? dayOfPassage(document, index, start)),
      places: [],
      participants: speaker,
      factuality: isToCome(sentence.text, start) ? 'planned' : 'asserted',
      attributedTo: speaker.length === 1 ? (first ?? null) : speaker,
      polarity: 'begin',
      cancelled: false,
      stance,
      ...doubt,
    });
  };
  const resolve = (subject: Subject, before: number): string[] => {
    if (!subject) return [];
    if ('actors' in subject) return subject.actors;
    if (isFirstPerson(subject.word)) return sentence.turn?.kind === 'answer' ? [sentence.turn.speaker] : [];
    const id = findAntecedent(document, index, subject.word, before, kinds, speakers);
    return id === null ? [] : [id];
  };
  const readSource = (token: Token, end: number): void => {
    // "according to Brzeg Airport": a place speaks for those who run it
    const source =
      sentence.mentions.find(
        (mention) => mention.type === 'actor' && mention.start >= end && mention.start - end <= 40,
      ) ??
      sentence.mentions.find((mention) => mention.type === 'place' && mention.start - end <= 5 && mention.start > end);
    if (source && 'id' in source) add(token.start, end, [source.id], 'reports', false, 'statement-source');
    // "according to the same ministry"
    else if (!source) {
      const word = sourceWord(sentence.text.slice(end));
      if (word !== null) add(token.start, end, resolve({ word }, token.start), 'reports', false, 'statement-source');
    }
  };
  const readVerb = (token: Token, at: number, readings: readonly VerbReading<ReportingVerb>[]): void => {
    const next = wordsBehind(sentence, at);
    const reading = speechReading(sentence, at, token, readings, next);
    if (!reading) return;
    const { entry, tense } = reading;
    if (isNoSpeech({ sentence, at, token, base: reading.base, tense, next })) return;
    // "denies that the ministry has asked for help": nobody has
    if (found.some((other) => isDenied(sentence, other, token.start))) return;
    // "the people counted", "was asked to leave": only somebody named may speak
    const passive = isPassive(sentence.tokens, at, tense);
    let speaker: string[] = [];
    turned = false;
    let rule = 'statement-verb';
    let doubt: Pick<EventMention, 'doubt'> = {};
    if (passive) speaker = resolve(agentBehind(sentence, at), token.start);
    else {
      const subject = findSubject(sentence, at);
      // "police said they had registered 9,087": what the speaker did is part of what was said
      const isPronoun = subject !== null && 'word' in subject && /^(?:he|she|it|they)$/u.test(subject.word);
      const isOwnWord = isPronoun || (subject !== null && 'word' in subject && isFirstPerson(subject.word));
      // "said it had held the line and accused Norland": the second verb is the speaker's again
      const isAgain = last.length > 0 && sentence.tokens[at - 1]?.lower === 'and' && tense === 'past';
      if (
        isOwnWord &&
        !isAgain &&
        found.some((other) => other.end < token.start && isInContent(sentence, other, token.start))
      )
        return;
      // '"They asked if I would come," says Berg': whom somebody quoted means, nothing tells
      if (isPronoun && isInsideQuote(sentence, token.start)) return;
      if (isPronoun) rule = 'statement-pronoun';
      speaker = resolve(subject, token.start);
      if (isPronoun && isOneOfSeveral(document, index, subject.word, token.start, speaker, kinds, speakers))
        doubt = { doubt: 'two-antecedents' };
      // "…, citing NATO": whom somebody names does not speak here
      // "…, when I asked, threatened Norland" is no "…," warned Berg
      const mayTurn =
        entry.stance === 'reports' ||
        asksQuestion(sentence, at) ||
        /^["”’]$/u.test(sentence.tokens[at - 1]?.text ?? '');
      if (speaker.length === 0 && tense !== 'gerund' && mayTurn) {
        speaker = resolve(findInvertedSubject(sentence, at), token.start);
        turned = speaker.length > 0;
      }
      if (speaker.length === 0 && tense === 'gerund' && !entry.counting && !isInsideQuote(sentence, token.start))
        speaker = resolve(findParticipleSubject(sentence, at), at === 0 ? sentence.text.length : token.start);
      const before = tokenAt(sentence.tokens, skipAdverbial(sentence, at - 1));
      // "The state denied it, said the people had come by themselves, and blamed …"; "…, saying", "… and warned"
      if (
        speaker.length === 0 &&
        last.length > 0 &&
        !isInsideQuote(sentence, token.start) &&
        (/^(?:,|;|and|but|also|then)$/u.test(before?.lower ?? '') || isSecondVerb(sentence.tokens, at))
      )
        speaker = last;
      if (speaker.length === 0 && tense === 'third' && !isInsideQuote(sentence, token.start))
        speaker = presentSubject(sentence, at);
      const actor =
        speaker.length === 0 && !isInsideQuote(sentence, token.start) ? actingPronoun(sentence, token) : null;
      if (actor) speaker = resolve(actor, token.start);
      if (speaker.length === 0 && (tense === 'third' || tense === 'past')) {
        const label = labelSpeaker(document, index, at);
        if (label !== null) speaker = [label];
      }
    }
    // whoever is quoted speaks, and not who quotes
    if (entry.verb === 'quote' || entry.verb === 'cite') {
      const quoted = resolve(quotedSpeaker(sentence, at, passive), token.start);
      if (quoted.length > 0) speaker = quoted;
    }
    const particle = entry.particles?.includes(sentence.tokens[at + 1]?.lower ?? '')
      ? sentence.tokens[at + 1]
      : undefined;
    const groups = entry.behind?.exec(sentence.text.slice(token.end))?.groups;
    const part = groups?.['part']?.length ?? 0;
    // "gave notice", "issued a warning": the noun carries the speech
    const led = groups?.['led'];
    const noun = groups?.['noun'];
    const nounAt = led === undefined || noun === undefined ? null : token.end + led.length;
    if (entry.by && !speaker.some((id) => entry.by?.some((name) => id.includes(name)))) return;
    add(
      nounAt ?? token.start,
      nounAt !== null && noun !== undefined
        ? nounAt + noun.length
        : particle && isPartOfVerb.test(particle.lower) && entry.verb !== 'put'
          ? particle.end
          : token.end + part,
      speaker,
      stanceOf(reading.base, entry.stance, sentence.text.slice(token.end)),
      entry.denial ?? isDenial(sentence, at),
      rule,
      doubt,
    );
  };
  // only those few words make the closures that their reading needs
  sentence.tokens.forEach((token, at) => {
    const end = opensSource(token) ? sourceEnd(sentence, at) : null;
    if (end !== null) return readSource(token, end);
    const whose = isReckoning(token) ? reckoningOf(sentence, at) : null;
    if (whose) return add(token.start, token.end, resolve(whose, token.start), 'reports', false, 'statement-source');
    const readings = tellsOfSpeech(token) && verbs(token);
    if (readings) readVerb(token, at, readings);
  });
  return found;
}

/** "is expected to announce": speech that has a day, and has not been heard */
const isToCome = createEnding(prosePattern(/\b(?:expected|due|scheduled|set|poised) to (?:\p{L}+ly )?/u));

const isFirstPerson = (word: string): boolean => word === 'i' || word === 'we';
