import type { ActorMention, Mention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { orderMentions } from '../mention-order.ts';
import { createNameReader } from '../names/name-reader.ts';
import { surnameOf } from '../names/vocabulary.ts';
import { femaleNames, maleNames } from '../lexicon/given-names.ts';
import { notNames } from '../lexicon/not-names.ts';
import { personTitles } from '../lexicon/person-titles.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';
import { parseTokens } from '../token.ts';
import type { Token } from '../token.ts';
import { createTrait } from '../word.ts';

const isGivenName = createTrait(({ folded }) => maleNames.has(folded) || femaleNames.has(folded));

interface Bearer {
  id: string;
  /** Folded words of the surname. */
  words: string[];
}

/** Who in the whole text is called by a last name, for headings, which name people before the text introduces them; nobody where several are. */
function createLater(document: DocumentReading): (word: string) => Bearer | undefined {
  let found: Map<string, Bearer | undefined> | null = null;
  return (word) => {
    if (!found) {
      found = new Map();
      for (const { mentions } of document.sentences)
        for (const mention of mentions) {
          if (mention.type !== 'actor' || mention.rule !== 'person') continue;
          const words = parseTokens(surnameOf(mention.text)).map((token) => token.folded);
          const [first = ''] = words;
          const other = found.get(first);
          found.set(first, found.has(first) && other?.id !== mention.id ? undefined : { id: mention.id, words });
        }
    }
    return found.get(word);
  };
}

/**
 * Finds people again by their last name, once the document has named them in full: "Anna Nowak said … Nowak added".
 * A surname that several bear stands for the one named last.
 */
export function createSurnameRefiner(registers: Registers): Refiner {
  const { vocabulary } = createNameReader(registers);
  const people = new Set(registers.actors.filter((actor) => actor.kind === 'person').map((actor) => actor.id));
  return (document) => {
    const bearers = new Map<string, Bearer>();
    const later = createLater(document);
    const sentences = document.sentences.map((sentence) => {
      const found: ActorMention[] = [];
      let full: Map<number, Bearer> | null = null;
      for (const mention of sentence.mentions) {
        if (mention.type !== 'actor' || mention.role || !(people.has(mention.id) || mention.rule === 'unknown-person'))
          continue;
        // "Martin said", where an Anna Martin is known, is she
        if (
          isFirstNameOnly(mention) &&
          bearers.has(sentence.tokens.find(({ start }) => start === mention.start)?.folded ?? '')
        )
          continue;
        // somebody whom the text calls by a first name alone is found again by that
        const surname =
          mention.rule === 'unknown-person' && !mention.text.includes(' ') ? mention.text : surnameOf(mention.text);
        if (surname !== '')
          (full ??= new Map<number, Bearer>()).set(mention.start, {
            id: mention.id,
            words: parseTokens(surname).map((token) => token.folded),
          });
      }
      if (!full && bearers.size === 0 && sentence.kind !== 'heading') return sentence;
      sentence.tokens.forEach((token, at) => {
        const named = full?.get(token.start);
        if (named) {
          bearers.set(named.words[0] ?? '', named);
          // people of the text's own acquaintance go by their first names: "Halina gave them tea"
          if (!people.has(named.id) && isGivenName(token))
            bearers.set(token.folded, { ...named, words: [token.folded] });
        }
        if (!token.capitalised) return;
        const bearer = bearers.get(token.folded) ?? (sentence.kind === 'heading' ? later(token.folded) : undefined);
        if (!bearer || isInside(sentence, token)) return;
        const last = readSurname(sentence.tokens, at, bearer.words);
        if (
          last === null ||
          isOtherPerson(sentence.tokens, at, (k) => vocabulary.countries.forms.at(sentence.tokens, k).length > 0)
        )
          return;
        found.push({
          type: 'actor',
          start: token.start,
          end: last.end,
          text: sentence.text.slice(token.start, last.end),
          rule: 'surname',
          id: bearer.id,
          metonym: false,
          role: false,
        });
      });
      return found.length === 0
        ? sentence
        : {
            ...sentence,
            mentions: orderMentions([
              ...sentence.mentions.filter(
                (mention) =>
                  !(mention.type === 'place' || isFirstNameOnly(mention)) ||
                  !found.some((own) => own.start < mention.end && mention.start < own.end),
              ),
              ...found,
            ]),
          };
    });
    return { ...document, sentences };
  };
}

/** "Martin said": a name of one word that no register has. */
const isFirstNameOnly = ({ type, rule, text }: Mention): boolean =>
  type === 'actor' && rule === 'unknown-person' && !text.includes(' ');

// only an actor's or a registered place's name keeps a surname from being read
function isInside({ mentions }: SentenceReading, token: Token): boolean {
  return mentions.some(
    (mention) =>
      ((mention.type === 'actor' && !isFirstNameOnly(mention)) ||
        (mention.type === 'place' && mention.rule !== 'unknown-place')) &&
      mention.start < token.end &&
      token.start < mention.end,
  );
}

function readSurname(tokens: readonly Token[], first: number, words: readonly string[]): Token | null {
  const last = tokens[first + words.length - 1];
  return last && words.every((word, k) => tokens[first + k]?.folded === word) ? last : null;
}

// "Piotr Nowak" beside "Anna Nowak"
function isOtherPerson(tokens: readonly Token[], at: number, isCountry: (at: number) => boolean): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    at > 1 &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    !notNames.has(before.lower) &&
    !personTitles.has(before.lower) &&
    !isCountry(at - 1)
  );
}
