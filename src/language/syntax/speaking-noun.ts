import { members } from '../lexicon/speech-sources.ts';
import type { SentenceReading } from '../reading.ts';
import { oneOf } from './one-of.ts';
import { actorsEndingAt, actorsOf } from './named-actors.ts';

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
  const isMember = members.has(noun);
  if (isMember || ofBody.test(noun) || ofState.test(noun)) {
    const owner = actorsOf(sentence).find((mention) => mention.end === tokens[index - (possessed ? 2 : 1)]?.end);
    // "EU officials" are unnamed; a name of two words and more is that of a body
    const isBody =
      owner !== undefined &&
      ((/\p{L} \p{L}/u.test(owner.text) && !/^the /iu.test(owner.text)) ||
        // "a UNHCR spokeswoman"; that of a state is nobody in particular
        (isVoice(tokens[index]) && !owner.metonym && owner.rule !== 'actor-country'));
    // "Frontex analysts"; those of a state are nobody in particular
    if (
      owner &&
      isMember &&
      !possessed &&
      !owner.metonym &&
      owner.rule !== 'actor-country' &&
      !/person/u.test(owner.rule)
    )
      return { actors: [owner.id] };
    if (owner && ((ofState.test(noun) && possessed) || (ofBody.test(noun) && isBody))) return { actors: [owner.id] };
  }
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
