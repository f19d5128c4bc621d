import type { Tense } from '../inflect.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { type Token, tokenAt } from '../token.ts';
import { createWordTable } from '../word.ts';
import { oneOf } from './one-of.ts';
import { isAskedOf, isTold, isUnsaid } from './speech-verb.ts';

/** A verb of speech, read in its sentence. */
export interface SpeechVerb {
  sentence: SentenceReading;
  at: number;
  token: Token;
  base: string;
  tense: Tense;
  /** Words behind it in small letters, a day and quotation marks left out. */
  next: readonly string[];
}

type Rule = (verb: SpeechVerb) => boolean;

const before = ({ sentence, at }: SpeechVerb): string => sentence.tokens[at - 1]?.lower ?? '';

/** "urges the bloc to go further and add a ban": what is asked for */
const isAskedToo: Rule = (verb) => verb.tense === 'base' && /^(?:and|or)$/u.test(before(verb));

/** "Told that it had failed, Berg snapped": to whom it was told */
const isToldFirst: Rule = ({ at, token, next }) =>
  at === 0 && next[0] === 'that' && /^(?:told|informed|warned|reminded|assured)$/u.test(token.lower);

/** "announced more troops, citing attacks": part of what was announced */
const isCited: Rule = ({ base, tense }) => base === 'cite' && tense === 'gerund';

/** "two agencies accused of fraud": somebody accuses them */
const isAccused: Rule = ({ base, tense, next, sentence, at }) =>
  base === 'accuse' &&
  next[0] === 'of' &&
  tense !== 'base' &&
  tense !== 'third' &&
  !whomBefore.test(sentence.text.slice(0, sentence.tokens[at]?.start));
/** "Norland, which the Union has (accused) of it" */
const whomBefore = prosePattern(/\b(?:which|whom|that) (?:the )?(?:[\p{L}'’-]+ ){1,7}$/u);

/** "Berg, remembered for his dash": by others */
const isRemembered: Rule = ({ base, next }) => base === 'remember' && next[0] === 'for';

/** "were listed by Norland": put on its list */
const isPutOnList: Rule = ({ base, next }) => base === 'list' && next[0] === 'by';

/** "fired, warning shots": a kind of shot */
const isOfNoun: Rule = ({ base, tense, next }) =>
  base === 'warn' && tense === 'gerund' && /^(?:shots?|signs?|lights?|systems?|letters?)$/u.test(next[0] ?? '');

/** "adopted a package; it names 38 persons": what the package does */
const isOfPackage: Rule = ({ base, sentence, token }) =>
  (base === 'name' || base === 'list') &&
  /\b(?:package|round|list|decision|regulation)\b[^.]*[;,] it $/u.test(sentence.text.slice(0, token.start));

/** "it adds 17 persons": a number is added, nothing is said */
const isAddition: Rule = ({ base, sentence, token }) =>
  base === 'add' &&
  /^ (?:about |another |some |a further |around |roughly |nearly |almost |over |more than |at least |up to )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/i.test(
    sentence.text.slice(token.end),
  );

/** "Adds Norland's reply", "Updates with quote": what an agency has done to its text */
const isNoteOfDesk: Rule = ({ at, base, sentence, tense }) =>
  base === 'add' && at === 0 && tense === 'third' && !/["“”]/u.test(sentence.text);

/** "he might ask his own ministers": nobody has */
const isOnlyPossible: Rule = (verb) =>
  verb.tense === 'base' &&
  (/^(?:might|may|could|should|must)$/u.test(before(verb)) ||
    // "If the crossing opened, Norland would claim victory."
    (before(verb) === 'would' && isConditional(tokenAt(verb.sentence.tokens, 0))));
const isConditional = oneOf('if were had should unless without');

/** "…, says someone who was there, …", "…, said two people familiar with the work" */
const isBySomeone: Rule = ({ base, next, sentence, token }) =>
  base === 'say' && (/^(?:someone|somebody)$/u.test(next[0] ?? '') || isByUnnamed.test(sentence.text.slice(token.end)));
const isByUnnamed = prosePattern(
  /^ (?:(?:two|three|four|five|several|some|many|\d+) )?(?:\p{Ll}+ )?(?:people|officials|diplomats|sources|witnesses|residents|lawyers|officers|envoys)(?:[.,]| (?:familiar|briefed|close to|with (?:direct |first-hand )?knowledge|on condition|speaking)\b)/u,
);

/** "Of these I would call half fit": an answer, and no other speech */
const isOwnView: Rule = ({ sentence, tense, token }) => tense === 'base' && isBehindOwnView(sentence.text, token.start);
const isBehindOwnView = createEnding(/\b(?:I|we) would (?:not |rather )?/iu);

/** "will call Anna Berg on Friday": on the telephone */
const isCall: Rule = ({ base, sentence: { mentions, text }, token }) =>
  base === 'call' &&
  (calledAgain.test(text.slice(token.end)) ||
    mentions.some(
      (mention) =>
        mention.type === 'actor' &&
        mention.start === token.end + 1 &&
        /^(?: (?:on|again|back|tonight|today|tomorrow|yesterday|next|late|early|twice|to (?:discuss|urge|ask|press|demand|say|tell|talk|warn|convey))\b|[.;]|$)/u.test(
          text.slice(mention.end),
        ),
    ));
/** "Two days later she called again." */
const calledAgain = /^ (?:again|back)(?:[.,;]|$| (?:on|the next|that|two|three|a day|an hour|later)\b(?! \p{Lu}))/u;

/** "called up reservists", "called off the meeting" */
const isOtherCall: Rule = ({ base, next, sentence, token }) =>
  base === 'call' &&
  (sentence.text.startsWith(' at ', token.end) || /^(?:up|off|in|together|back|round|by|ahead)$/u.test(next[0] ?? ''));

/** "Norland will answer.", "would reply with restrictions": an act */
const isAnswerByAct: Rule = (verb) =>
  (verb.tense === 'base' && /^[.,]$/u.test(verb.next[0] ?? '') && /^(?:answer|respond)$/u.test(verb.base)) ||
  // "answered by closing the road"
  (verb.next[0] === 'by' && (verb.next[1] ?? '').endsWith('ing')) ||
  (verb.next[0] === 'with' && /^(?:would|will|could|may|might)$/u.test(before(verb)));

/** "is in mourning", "a day of reckoning": a noun */
const isState: Rule = (verb) =>
  verb.tense === 'gerund' && /^(?:in|of)$/u.test(before(verb)) && /^[.,;:]?$/u.test(verb.next[0] ?? '');

/** "will not let it turn back", "pushed them back": the way somebody goes */
const isWayBack: Rule = ({ base, sentence: { tokens }, at }) =>
  base === 'back' && tokens.slice(Math.max(0, at - 2), at).some(isMoving);
const isMoving = createWordTable(({ lower }) =>
  /^(?:turn|go|come|get|push|hold|send|step|give|take|drive|fight|pull|look|roll|bring|move|fly|walk|ride|force|call|hit|fall|put|keep|pay|win|buy|set|cut|fire|strike|head|bounce|bus)(?:s|es|ed|t|ing)?$|^(?:went|came|got|held|sent|gave|took|drove|fought|brought|flew|fell|kept|paid|won|bought|struck)$/u.test(
    lower,
  ),
);

/** "the convoy that Norland offered was refused", "what it can offer;": a thing, and no words */
const isOfThing: Rule = ({ base, next }) =>
  base === 'offer' && /^(?:;|was|were|is|had|has|would)$/u.test(next[0] ?? '');

const rules: readonly Rule[] = [
  isOfThing,
  isState,
  isWayBack,
  ({ sentence, at }) => isTold(sentence, at),
  ({ sentence, at }) => isUnsaid(sentence, at),
  ({ sentence, at }) => isAskedOf(sentence, at),
  isAskedToo,
  isToldFirst,
  isCited,
  isAccused,
  isPutOnList,
  isRemembered,
  isOfNoun,
  isOfPackage,
  isAddition,
  isNoteOfDesk,
  isOnlyPossible,
  isBySomeone,
  isOwnView,
  isCall,
  isOtherCall,
  isAnswerByAct,
];

/** Whether a verb of speech tells of no speech of anybody. */
export const isNoSpeech = (verb: SpeechVerb): boolean => rules.some((rule) => rule(verb));
