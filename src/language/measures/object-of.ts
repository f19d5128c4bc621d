import type { Tense } from '../inflect.ts';
import { auxiliaries } from '../lexicon/modality.ts';
import { containerNouns } from '../lexicon/sanction-nouns.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { isVerbUse } from '../syntax/verb-use.ts';
import type { Head } from './head.ts';
import { otherReadings } from './other-readings.ts';
import { statusReadings, type StatusVerb } from './status-verbs.ts';

/** Between a verb and its object stand only words of the noun phrase: no other verb, no preposition but a few, no clause. */
export function isObjectOf(sentence: SentenceReading, verb: StatusVerb, head: Head): boolean {
  const from = behindDay(sentence, verb) + 1;
  const between = sentence.tokens.slice(from, head.at);
  const words = between.map((token) => token.lower);
  const first = words[0] ?? '';
  // "restrictions apply, and listings cover 261 people"
  if (first === ',') return false;
  // "cleared of evading sanctions", "joined in a call for sanctions"
  if (/^(?:clear|join)$/u.test(verb.base) && /^(?:of|in)$/u.test(first)) return false;
  const particle =
    (verb.status === 'called-for' && /^(?:for|on)$/u.test(first)) ||
    (verb.base === 'agree' && /^(?:on|to)$/u.test(first)) ||
    (verb.base === 'work' && first === 'on') ||
    (takesUp(verb) && first === 'up') ||
    (/^(?:hammer|sketch)$/u.test(verb.base) && first === 'out') ||
    (/^(?:heap|pile)$/u.test(verb.base) && first === 'on') ||
    (/^(?:roll|dial)$/u.test(verb.base) && first === 'back') ||
    (verb.base === 'add' && first === 'to') ||
    (verb.base === 'decide' && first === 'on') ||
    (verb.base === 'bring' && first === 'in') ||
    (verb.base === 'hint' && first === 'at') ||
    (verb.base === 'roll' && /^(?:out|over)$/u.test(first)) ||
    (verb.base === 'rule' && first === 'out') ||
    verb.base === 'hit' ||
    verb.base === 'place' ||
    verb.base === 'put' ||
    verb.base === 'slap' ||
    verb.base === 'respond';
  // "added ten firms to its blacklist", "entered them in the sanctions list"
  const ontoList =
    /^(?:add|enter|inscribe|name)$/u.test(verb.base) &&
    (/^(?:blacklist|listings|list)$/u.test(sentence.tokens[head.at]?.lower ?? '') ||
      /^lists?$/u.test(sentence.tokens[head.at + 1]?.lower ?? '')) &&
    words.some((word) => /^(?:to|in|on|into)$/u.test(word));
  // "hit Skyways with sanctions", "placed Skyways under sanctions"
  const withPhrase =
    ontoList ||
    (/^(?:hit|place|put|slap|threaten)$/u.test(verb.base) &&
      words.some((word) => word === 'with' || (verb.base !== 'threaten' && (word === 'under' || word === 'on'))));
  if (/^(?:enter|inscribe|name)$/u.test(verb.base) && !ontoList) return false;
  const rest = particle ? words.slice(1) : words;
  const blocked = rest.some(
    (word, index) =>
      (!withPhrase &&
        /^(?:for|on|in|with|over|after|before|because|despite|against|from|under|as|at|by|into|to|until|since|through|amid|which|who|that|if|while|when|but)$/u.test(
          word,
        ) &&
        !(word === 'for' && verb.status === 'called-for')) ||
      /^[;:—]$/u.test(word) ||
      (word === ',' && !/^(?:[\p{L}-]+)$/u.test(rest[index + 1] ?? '')),
  );
  // "asked the Union in May for sanctions"
  const askedFor =
    verb.status === 'called-for' &&
    /^(?:ask|press|lobby|urge|petition|beg|implore)$/u.test(verb.base) &&
    someoneFor.test(sentence.text.slice(verb.end, head.start));
  if (askedFor) return true;
  if (blocked || isBroken(sentence, from, head.at)) return false;
  // "asked about the sanctions, he said"
  if (verb.base === 'ask' && /^(?:about|whether|if|why|how)$/u.test(first)) return false;
  if ((verb.base === 'rule' && first !== 'out') || (takesUp(verb) && first !== 'up')) return false;
  if (verb.base === 'call' && !/^(?:for|on)$/u.test(first)) return false;
  return true;
}

/** "draw up", "step up": no verb of measures without it. */
const takesUp = ({ base }: StatusVerb): boolean => /^(?:draw|step|beef|ramp)$/u.test(base);

/** "proposed on Tuesday a blacklist", "approved by consensus a ban": the last token of what stands between a verb and its object; else the verb's. */
function behindDay({ mentions, text, tokens }: SentenceReading, { at, base, end }: StatusVerb): number {
  const manner = (takesOver[base] ?? howAdopted).exec(text.slice(end))?.[0];
  if (manner !== undefined) return tokens.findLastIndex((token) => token.end <= end + manner.length);
  const day = mentions.find(
    (mention) => mention.type === 'date' && mention.start > end && /^ (?:on )?$/u.test(text.slice(end, mention.start)),
  );
  const object = day ? tokens.findIndex(({ start }) => start >= day.end) : -1;
  return /^(?:an?|new|further|more|for)$/u.test(tokens[object]?.lower ?? '') ? object - 1 : at;
}

/** Another verb in finite form between them, or a comma that closes the phrase. */
function isBroken(sentence: SentenceReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at];
    if (!token) continue;
    if (auxiliaries.has(token.lower)) return true;
    // right behind the verb no other can stand: "announced coordinated sanctions"
    if (at === from || containerNouns.has(token.lower)) continue;
    const isFinite = ({ tense }: { tense: Tense }): boolean =>
      (tense === 'past' || tense === 'third') && isVerbUse(sentence, at, tense);
    if (statusReadings(token)?.some(isFinite) || otherReadings(token)?.some(isFinite)) {
      const previous = sentence.tokens[at - 1]?.lower ?? '';
      // "the proposed sanctions": a participle that only describes
      if (!/^(?:the|a|an|its|their|new|any|newly|recently|of|more)$/u.test(previous)) return true;
    }
  }
  return false;
}

/** "(asked) the Union in May for (sanctions)" */
const someoneFor = prosePattern(/^ [^,;:.“"]{1,60} for (?:[\p{L}-]+ ){0,3}$/u);

/** "aligned itself with the Union's sanctions", "took over its list", "signed up to it": what makes somebody else's measure one's own. */
const takesOver: Readonly<Record<string, RegExp>> = {
  align: /^ (?:(?:itself|themselves|fully|closely|its policy|its own) )?(?:with|to)\b/u,
  take: /^ over\b/u,
  sign: /^ (?:up to|on to)\b/u,
  join: /^ (?:in )?(?:with )?(?=the\b|\p{Lu})/u,
};

/** "(approved) by written procedure (a ban)" */
const howAdopted =
  /^ (?:in (?:principle|substance|full)|by (?:written procedure|consensus|acclamation|unanimity)|without (?:a |any )?(?:debate|vote|discussion))\b/u;
