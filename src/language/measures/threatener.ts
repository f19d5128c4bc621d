import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { speechAround } from '../syntax/speech-around.ts';
import type { Head } from './head.ts';
import { isOfRound } from './named-round.ts';
import type { Parties } from './parties.ts';

/** In whose name a measure is threatened that no noun or verb gives a sender: "he threatened to answer with a ban". */
export function threatener({ mentions, text }: SentenceReading, head: Head, parties: Parties): string | null {
  const threat = mentions.findLast(
    (mention) =>
      mention.type === 'event' &&
      // "vowed mirror measures"
      (mention.stance === 'threatens' || mention.stance === 'offers') &&
      mention.end < head.start,
  );
  if (threat?.type === 'event' && typeof threat.attributedTo === 'string')
    return parties.principal(threat.attributedTo) ?? employer(mentions, text, threat, parties);
  // "Berg aide threatens measures": in whose name is told by the name before
  const name = mentions.find(
    (mention) => mention.type === 'actor' && /^ \p{Ll}+ threaten(?:s|ed) /u.test(text.slice(mention.end, head.start)),
  );
  return name?.type === 'actor' ? parties.principal(name.id) : null;
}

/** "Anna Berg, who speaks for the ministry, vowed measures": in whose name somebody acts whom no register knows. */
function employer(
  mentions: SentenceReading['mentions'],
  text: string,
  threat: TextRange,
  parties: Parties,
): string | null {
  const body = mentions.find(
    ({ type, start, end }) =>
      type === 'actor' &&
      end < threat.start &&
      speaksFor(text, start) &&
      /^(?:,|\)| \p{Ll}| $)/u.test(text.slice(end, threat.start)),
  );
  return body?.type === 'actor' ? parties.principal(body.id) : null;
}

/** "Berg, who speaks for the (ministry)", "Berg of the (ministry)", "a spokesman for (Norland)" */
const speaksFor = createEnding(
  prosePattern(
    /\b(?:who|which) (?:speaks?|works?) (?:for|at) (?:the )?|\b(?:spokes\p{L}+|aide|envoy|head|deputy|adviser|official) (?:of|for|at|to) (?:the )?|\p{Lu}\p{L}+ of (?:the )?/u,
  ),
);

/**
 * Whether a measure that lies ahead is held out by whoever would impose it: "the Union hinted at a further round", "… will
 * follow if this goes on, its envoy said". What only waits for consent is prepared, not threatened.
 */
export function isHeldOut(
  sentence: SentenceReading,
  head: Head,
  clauses: readonly TextRange[],
  senders: readonly string[],
  parties: Parties,
): boolean {
  const speech = speechAround(sentence, head.start, clauses);
  const speaker = typeof speech?.attributedTo === 'string' ? parties.principal(speech.attributedTo) : null;
  if (!speech || speaker === null || !senders.includes(speaker)) return false;
  return (
    /^(?:vow|warn|threaten)/u.test(speech.text) ||
    (/^(?:hint|signal)/u.test(speech.text) && isOwnAct(sentence, head, speech.end)) ||
    isReadyTo(sentence.text, head.start) ||
    (condition.test(sentence.text) && !consent.test(sentence.text))
  );
}

/** "carriers face sanctions, the Union warned" */
export const isWarnedOf = (sentence: SentenceReading, head: Head, clauses: readonly TextRange[]): boolean =>
  /^(?:warn|threaten)/u.test(speechAround(sentence, head.start, clauses)?.text ?? '');

/** "stood ready to adopt further (sanctions)" */
const isReadyTo = createEnding(/\b(?:is|are|was|were|stands?|stood) ready to \p{L}+ (?:[\p{L}-]+ ){0,3}/u);

/** "signalled personal sanctions", "hinted that it may impose some": by whoever hints; "hinted that a package would follow", "at a further round" tell of work that goes on. */
const isOwnAct = (sentence: SentenceReading, head: Head, from: number): boolean => {
  if (isOfRound(sentence, head)) return false;
  const between = sentence.text.slice(from, Math.max(from, head.start));
  return (
    /^(?: at)?(?: (?!that\b)[\p{L}-]+){0,4} $/u.test(between) ||
    /\b(?:it|he|she|they|we|I) (?:is|was|are|were|may|might|could|would|will)\b/u.test(between)
  );
};

/** "if this goes on", "should the flights go on" */
const condition = prosePattern(
  /\b(?:if|unless)\b|\bshould (?:the|this|these|those|that|it|they|he|she|there|any|more|further|another|\p{Lu}\p{L}+) /u,
);

/** What a measure may wait for that is no threat. */
const consent = /\b(?:if|unless|should)\b[^,;]*\b(?:agree|approv|back|consent|unanim|vot|veto|member states|capitals)/u;
