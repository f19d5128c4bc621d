import type { EventMention } from '../../schema/mention.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import type { Head } from './head.ts';

/** The noun of planning or asking that a measure hangs on: "a *proposal* for further listings"; null where none is. */
export function plannedAct(
  { text }: SentenceReading,
  head: Head,
): (TextRange & { factuality: EventMention['factuality'] }) | null {
  const act = (head.verb ? toList : ofMeasure).exec(text.slice(0, head.start));
  const noun = act?.groups?.['noun'];
  if (!act || noun === undefined) return null;
  return {
    start: act.index,
    end: act.index + noun.length,
    factuality: standings[noun.replace(/s$/u, '')] ?? 'planned',
  };
}

/** A call is made when it is told of; what is threatened may never come. */
const standings: Readonly<Record<string, EventMention['factuality']>> = {
  call: 'asserted',
  demand: 'asserted',
  appeal: 'asserted',
  threat: 'hypothetical',
};

/** "(proposals for) further listings" */
const ofMeasure = prosePattern(
  /\b(?<noun>proposals?|plans?|drafts?|preparations?|calls?|demands?|appeals?|threats?) (?:for|of|on) (?:(?!the )[\p{L}-]+ ){0,3}$/u,
);

/** "(a plan to) blacklist the bank" */
const toList = prosePattern(
  /\b(?<noun>proposals?|plans?|drafts?|preparations?|calls?|demands?|appeals?|threats?) to (?:\p{L}+ly )?$/u,
);
