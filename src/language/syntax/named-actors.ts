import type { ActorMention } from '../../schema/mention.ts';
import { membersOfBody } from '../lexicon/members.ts';
import { oneOf } from './one-of.ts';
import type { SentenceReading } from '../reading.ts';

const objectPrepositions = new Set([
  'by',
  'with',
  'against',
  'to',
  'at',
  'from',
  'near',
  'into',
  'over',
  'about',
  'for',
  'on',
  'between',
  'across',
  'through',
  'than',
]);

/** The actors that a sentence names, in order. */
export function actorsOf(sentence: SentenceReading): ActorMention[] {
  return sentence.mentions.filter((mention): mention is ActorMention => mention.type === 'actor');
}

/** Actors that end at a token, with those joined to them: "Norland, Sorland and Westland". A possessor is none. */
export function actorsEndingAt(sentence: SentenceReading, index: number): string[] {
  const { tokens } = sentence;
  const end = tokens[index]?.end;
  const last = actorsOf(sentence).find((mention) => mention.end === end);
  if (!last) return [];
  const ids = [last.id];
  let first = tokens.findIndex((token) => token.start === last.start);
  for (let step = 0; step < 4; step++) {
    let at = first - 1;
    if (tokens[at]?.lower === 'the') at--;
    const joint = tokens[at];
    if (joint?.lower !== 'and' && joint?.text !== ',') break;
    if (joint.text === ',' && ids.length === 1 && !/\band\b/.test(sentence.text.slice(joint.end, last.start))) break;
    if (tokens[at - 1]?.text === ',') at--;
    const other = actorsOf(sentence).find((mention) => mention.end === tokens[at - 1]?.end);
    if (!other) break;
    ids.unshift(other.id);
    first = tokens.findIndex((token) => token.start === other.start);
  }
  // "after talks with Berg, …" — an object of a preposition speaks only where it is what the clause begins with
  const lead = tokens[first - 1]?.lower ?? '';
  // "others in the Union point to": some of its people, and nobody in particular
  const at = lead === 'the' ? first - 2 : first - 1;
  if (tokens[at]?.lower === 'in' && isSomebody(tokens[at - 1])) return [];
  const isOfBody = isAttributive(sentence, first - 1) || (isOrganisation(last) && isOfMembers(sentence, first - 1));
  return objectPrepositions.has(lead) && !isOfBody ? [] : ids;
}

const isUnion = new Set(['european-union', 'united-nations', 'nato', 'united-states', 'council-of-europe']);

/** Whether an actor is a body with people of its own, and no state and no union of states, whose experts are nobody in particular. */
export const isOrganisation = ({ id, rule, metonym, role }: ActorMention): boolean =>
  !metonym && !role && rule !== 'actor-country' && !/person/u.test(rule) && !isUnion.has(id);

/** Whether a word is for somebody of an organisation. */
export const isMember = oneOf(membersOfBody);

/** "Analysts at (Fjord Bank)", "volunteers from the (Velm Foundation)": its people speak for it. */
function isOfMembers({ tokens }: SentenceReading, at: number): boolean {
  const preposition = tokens[at]?.lower === 'the' ? at - 1 : at;
  return isMember(tokens[preposition - 1]) && /^(?:at|from|with|for)$/u.test(tokens[preposition]?.lower ?? '');
}

const isSomebody = oneOf(
  'others some many most several few those people officials diplomats critics experts observers politicians lawmakers',
);

// "a spokesman for the Border Guard said", "the head of the agency said": the body speaks through its man
function isAttributive(sentence: SentenceReading, preposition: number): boolean {
  // "a report published by Norland says"
  const at =
    /^(?:compiled|published|released|collected|gathered|issued|provided|prepared|commissioned|conducted)$/u.test(
      sentence.tokens[preposition - 1]?.lower ?? '',
    )
      ? preposition - 2
      : preposition - 1;
  const noun = sentence.tokens[at]?.lower ?? '';
  return /^(?:spokes(?:man|woman|person)|spokespeople|representative|official|officials|envoy|envoys|head|director|leader|ministers?|ambassadors?|diplomats?|deputy|chief|report|reports|data|figures|statistics|tally|study|survey|analysis|statement|estimates?)$/.test(
    noun,
  );
}

/** A list of those who act together is no longer. */
const longest = 8;

/** Ids of those whom "and" joins to an actor: "said Berg and Lund", "imposed by Norland, Sorland and Westland". */
export function joined(sentence: SentenceReading, first: ActorMention, most = longest): string[] {
  const after = actorsOf(sentence).find((mention) => mention.start > first.end);
  if (!after || most === 0) return [];
  const between = sentence.text.slice(first.end, after.start);
  if (/^,? and (?:the )?$/.test(between)) return [after.id];
  // a comma joins only what "and" joins to another in the end
  const others = /^, (?:the )?$/.test(between) ? joined(sentence, after, most - 1) : [];
  return others.length > 0 ? [after.id, ...others] : [];
}
