import type { SanctionStatus } from '../../schema/sanction.ts';
import { leadOf } from '../lead.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';
import { statusAlone } from './status-alone.ts';
import * as end from './status-by-end.ts';
import * as verb from './status-by-verb.ts';
import * as words from './status-by-words.ts';
import type { StatusRule, VerbStatusRule } from './status-rule.ts';

/** What is asked whether there is a verb or not, in this order: what the first of them says holds. */
const rules: readonly StatusRule[] = [
  words.asPart,
  words.byApposition,
  words.byLabel,
  words.underCondition,
  words.asAdvice,
  words.asNotLifted,
  words.onTheDay,
  words.asAnyNew,
  end.asGone,
  end.toEnd,
  end.asReleased,
  end.asRelief,
  words.toBeReviewed,
  words.atOnce,
  words.standing,
  words.asDuty,
  words.offTheList,
  words.asNone,
  words.asAnswerAskedFor,
  words.byConsent,
  words.asAnswerHeldOut,
  words.asThreat,
  words.asRecommendation,
  words.byNoun,
  words.asNeed,
  words.asNeeded,
  words.toBeLifted,
];

/** What is asked of the verb, in this order; the last of them always has an answer. */
const verbRules: readonly VerbStatusRule[] = [
  verb.askedFor,
  verb.asRules,
  verb.threatened,
  verb.kept,
  verb.upheld,
  verb.shouldBeDone,
  verb.byPreparers,
  verb.wishedFor,
  verb.lifted,
  verb.calledFor,
  verb.proposed,
  verb.byVerbAbove,
  verb.asReason,
  verb.asParticiple,
  verb.sinceThen,
  verb.inRelativeClause,
  verb.inTimeClause,
  verb.byStanding,
];

/** How far a measure has come at the time of the text; null where the words deny that there is one. */
export function statusOf(
  sentence: SentenceReading,
  head: Head,
  governor: Governor | null,
  clauses: readonly TextRange[],
  inherited: SanctionStatus | null,
  /** Day of the document. */
  day: string,
): SanctionStatus | null {
  const before = leadOf(sentence.text.slice(0, head.start), sentence.tokens, head.at);
  const after = sentence.text.slice(head.end);
  const phrase = { ...before, text: withoutAdjectives(before.text) };
  const facts = { sentence, head, governor, clauses, inherited, day, before, after, phrase };
  for (const rule of rules) {
    const status = rule(facts);
    if (status !== undefined) return status;
  }
  if (!governor) return statusAlone(before, after, phrase);
  for (const rule of verbRules) {
    const status = rule(facts, governor);
    if (status !== undefined) return status;
  }
  return null;
}

function withoutAdjectives(before: string): string {
  adjectives.lastIndex = before.length;
  return before.slice(0, before.length - (adjectives.exec(before)?.[1]?.length ?? 0));
}

/** What stands between a noun and the measure that hangs on it: "… in revenge for (the harsh EU) sanctions"; read from its end. */
const adjectives = prosePattern(
  /(?<=((?:\b(?:\p{L}+['’]s|\p{Lu}\p{L}+|the|a|an|its|their|his|her|these|those|new|more|further|fresh|additional|wider|tougher|stronger|stricter|broader|trade|financial|travel|asset|flight|entry|visa|overflight|transit|arms|import|export|airspace|landing|oil|potash|full|total|partial|outright|complete|blanket|sweeping|general|comprehensive|joint|targeted|personal|harsh|harsher|existing|earlier|european|american|western|british|economic|sectoral|international|EU|US|UK|U\.S\.|(?:round|rounds|package|packages|tranche|set|series|wave) of|first|second|third|fourth|fifth|sixth|seventh|next|another) )+))/uy,
);
