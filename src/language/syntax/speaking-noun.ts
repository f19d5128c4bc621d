import { papersOfBody } from '../lexicon/members.ts';
import type { SentenceReading } from '../reading.ts';
import { tokenAt } from '../token.ts';
import { oneOf } from './one-of.ts';
import { actorsEndingAt, actorsOf, isMember, isOrganisation } from './named-actors.ts';

// a body's people and papers speak for it; those of a whole state are nobody in particular
const ofBody =
  /^(?:officials?|officers?|spokes(?:man|woman|person)|spokespeople|data|figures|statement|report|chiefs?|commanders?)$/u;
const ofState = /^(?:government|authorities|spokes(?:man|woman|person)|side|administration)$/u;

/** Who speaks for a body by calling. */
const isVoice = oneOf('spokesman spokeswoman spokesperson spokespeople statement data figures statistics');

/** Words that open a noun phrase of people without names. */
const joinsOthers = /^(?:other|others|several|some|many|its|their|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

/** "Border Guard officials estimate", "Berg's government denies", "Norland and other states say": whom the noun stands for. */
export function beforeSpeakingNoun(sentence: SentenceReading, index: number): { actors: string[] } | null {
  const { tokens } = sentence;
  // "the president's press service"
  if (tokens[index]?.lower === 'service' && tokens[index - 1]?.lower === 'press') {
    const owner = actorsOf(sentence).find((mention) => mention.end === tokens[index - 3]?.end);
    return owner ? { actors: [owner.id] } : null;
  }
  const noun = tokens[index]?.lower ?? '';
  const possessed = tokens[index - 1]?.lower === "'s";
  if (ofBody.test(noun) || ofState.test(noun)) {
    const owner = actorsOf(sentence).find((mention) => mention.end === tokens[index - (possessed ? 2 : 1)]?.end);
    // "EU officials" are unnamed; a name of two words and more is that of a body
    const isBody =
      owner !== undefined &&
      ((/\p{L} \p{L}/u.test(owner.text) && !/^the /iu.test(owner.text)) ||
        // "a UNHCR spokeswoman"; that of a state is nobody in particular
        (isVoice(tokens[index]) && !owner.metonym && owner.rule !== 'actor-country'));
    if (owner && ((ofState.test(noun) && possessed) || (ofBody.test(noun) && isBody))) return { actors: [owner.id] };
  }
  const body = bodyOfMembers(sentence, index) ?? bodyOfPapers(sentence, index);
  if (body !== null) return { actors: [body] };
  // "… and other member states say", "the Foundation and three partner groups had documented"
  for (let at = index; at > 0 && index - at < 6; at--) {
    const word = tokens[at];
    if (word?.kind === 'punctuation') return null;
    if (!word || !joinsOthers.test(word.lower) || tokens[at - 1]?.lower !== 'and') continue;
    const first = actorsEndingAt(sentence, at - 2);
    return first.length > 0 ? { actors: first } : null;
  }
  return null;
}

const isPaper = oneOf(papersOfBody);

/** "Velm Aid volunteers", "Fjord Bank's analysts": whose people they are. "Union experts" and "Norland's doctors" are nobody in particular. */
function bodyOfMembers(sentence: SentenceReading, index: number): string | null {
  return isMember(tokenAt(sentence.tokens, index)) ? ownerBefore(sentence, index) : null;
}

/** How many words may tell what papers are about. */
const longest = 7;
const opensSubject = oneOf(
  'for on from of in since between about covering published released compiled issued seen obtained',
);

/** "Border Guard statistics for the month", "Velm Aid data published on Monday": whose papers they are. */
function bodyOfPapers(sentence: SentenceReading, index: number): string | null {
  const { tokens } = sentence;
  for (let at = index; at > 0 && index - at <= longest; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation') return null;
    if (isPaper(token)) return at === index || opensSubject(tokens[at + 1]) ? ownerBefore(sentence, at) : null;
  }
  return null;
}

/** Whose the noun is that an organisation's name stands before, with one adjective between at most. */
function ownerBefore(sentence: SentenceReading, noun: number): string | null {
  const { tokens } = sentence;
  for (const behind of [noun, noun - 1]) {
    const last = tokenAt(tokens, behind - 1)?.lower === "'s" ? behind - 2 : behind - 1;
    const owner = actorsOf(sentence).find(({ end }) => end === tokenAt(tokens, last)?.end);
    if (owner) return isOrganisation(owner) ? owner.id : null;
  }
  return null;
}
