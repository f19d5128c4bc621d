import { notNames } from '../lexicon/not-names.ts';
import { foreignArticles, organisationFronts, organisationHeads } from '../lexicon/organisation-shapes.ts';
import { femaleNames, maleNames } from '../lexicon/given-names.ts';
import { treatyNouns } from '../lexicon/place-words.ts';
import { appositionOpeners, nameParticles, personTitles } from '../lexicon/person-titles.ts';
import { reportingForms, sayingForms } from '../lexicon/acting-verbs.ts';
import { isApposedSpeaker, type Known, newcomer } from './newcomer.ts';
import type { NameSpan } from './span.ts';
import { type Token, tokenAt } from '../token.ts';
import { isCapitalised, isJoiner, isPossessive, lowerAt } from './token-shape.ts';
import { createTrait } from '../word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Names of people that no register has: "Jan Nowak, a lawyer, said", "spokesman Jan Nowak". The rule is `unknown-person`. */
export function readUnknownPeople(
  tokens: readonly Token[],
  { countries, personNamed }: Vocabulary,
  isKnown: Known,
): NameSpan[] {
  const spans: NameSpan[] = [];
  const isWord = (at: number): boolean =>
    (isGivenWord(tokens[at]) || isMonthName(tokens, at)) && !isKnown(at) && countries.forms.at(tokens, at).length === 0;
  for (let at = 0; at < tokens.length; at++) {
    const end = readRun(tokens, at, isWord);
    if (end === at) continue;
    let first = at;
    let titled =
      personTitles.has(lowerAt(tokens, at - 1)) ||
      (lowerAt(tokens, at - 1) === '.' && personTitles.has(lowerAt(tokens, at - 2)));
    while (first < end && personTitles.has(lowerAt(tokens, first))) {
      first++;
      titled = true;
    }
    // "Barman Anna Berg watched": the first word of a sentence may be any
    if (first === 0 && end - first > 2 && !isGivenName(tokens[0]) && isGivenName(tokens[1])) {
      first++;
      titled = true;
    }
    // "Bearded Berg is back": so is an adjective
    else if (first === 0 && end === 2 && !isGivenName(tokens[0]) && adjective.test(lowerAt(tokens, 0))) first++;
    const words = tokens.slice(first, end).filter((token) => isCapitalised(token) && token.text.length > 1);
    const pieces = words.length - countJoiners(tokens, first, end);
    const isName =
      pieces >= 2 &&
      pieces <= 3 &&
      !organisationHeads.has(lowerAt(tokens, end - 1)) &&
      !treatyNouns.has(lowerAt(tokens, end - 1)) &&
      !organisationFronts.has(lowerAt(tokens, first));
    const rule = foreignArticles.has(lowerAt(tokens, first)) ? 'unknown-organisation' : 'unknown-person';
    const given = tokens[first]?.folded ?? '';
    // "Hassan, a teacher from Mosul, recalled"
    // "Samir (not his real name), a pharmacist, said"
    const remark = remarkEnd(tokens, end);
    const isFirstName =
      pieces === 1 &&
      (maleNames.has(given) || femaleNames.has(given) || isPseudonym(tokens, end, remark)) &&
      lowerAt(tokens, remark) === ',' &&
      (/^(?:who|whose|aged|\d\d)$/.test(lowerAt(tokens, remark + 1)) ||
        (appositionOpeners.has(lowerAt(tokens, remark + 1)) && isApposedSpeaker(tokens, remark)));
    // "Jan N.", as courts and newspapers keep a surname back
    const initial = tokens[end - 1];
    const isKeptBack =
      pieces === 1 &&
      end - first === 2 &&
      initial?.text.length === 1 &&
      lowerAt(tokens, end) === '.' &&
      tokens[end]?.start === initial.end;
    // "his wife Shilan", "their sons Omar and Ali"
    const isKin =
      pieces === 1 &&
      end - first === 1 &&
      (kin.test(lowerAt(tokens, first - 1))
        ? ownsKin.test(lowerAt(tokens, first - 2))
        : lowerAt(tokens, first - 1) === 'and' &&
          spans.at(-1)?.end === first - 1 &&
          kin.test(lowerAt(tokens, (spans.at(-1)?.first ?? 0) - 1)));
    // "Sarbast told us", "said Hassan.": a first name that speaks
    const isSpeaker =
      pieces === 1 &&
      end - first === 1 &&
      isGivenName(tokens[first]) &&
      !isCapitalised(tokenAt(tokens, first - 1)) &&
      (/^(?:said|says|told|tells|recalled|recalls|recounted|recounts|added|adds|explained|explains|remembers|remembered|whispers?|whispered|insists|insisted)$/.test(
        lowerAt(tokens, end),
      ) ||
        (/^["”’]$/.test(tokenAt(tokens, first - 2)?.text ?? '') && sayingForms.has(lowerAt(tokens, first - 1))));
    // "Wiktor Szczerbakow": a person of the registers, spelled in another way
    const registered = isName && pieces === 2 ? personNamed(given, tokens[end - 1]?.text ?? '') : null;
    if (registered !== null) spans.push({ ...newcomer(tokens, first, end, 'actor', 'person'), id: registered });
    // "Jan N. Nowak": a person of the registers with a middle initial
    else if (isKeptBack && isCapitalised(tokens[end + 1]) && isKnown(end + 1)) {
      const id = personNamed(given, tokens[end + 1]?.text ?? '');
      if (id !== null) spans.push({ ...newcomer(tokens, first, end + 2, 'actor', 'person'), id });
    } else if (isKeptBack) spans.push(newcomer(tokens, first, end + 1, 'actor', 'unknown-person'));
    else if (isFirstName || isKin || isSpeaker) spans.push(newcomer(tokens, first, end, 'actor', 'unknown-person'));
    else if (isName && !isWithin(tokens, at) && (titled || isIntroduced(tokens, first, end)))
      spans.push(newcomer(tokens, first, end, 'actor', rule));
    at = end - 1;
  }
  return spans;
}

const kin =
  /^(?:wife|husband|sons?|daughters?|brothers?|sisters?|mother|father|cousins?|uncle|aunt|nephew|niece|fiancée?|partner|grandmother|grandfather|grandson|granddaughter|twins?|widow|girlfriend|boyfriend|toddler|baby)$/;
const ownsKin =
  /^(?:his|her|their|my|our|s|'s|’s|old|year-old|young|younger|older|eldest|youngest|elder|little|baby|twin|late|pregnant|infant|two|three|four)$/;

/** "an association in Nowy Velm speaks of losses": what something is in is a place. */
const isWithin = (tokens: readonly Token[], first: number): boolean =>
  /^(?:in|near|into)$/.test(lowerAt(tokens, first - 1));

/** End of a run of capitalised words with particles, hyphens and initials: "Eva-Maria J. von der Heide". */
function readRun(tokens: readonly Token[], first: number, isWord: (at: number) => boolean): number {
  if (!isWord(first)) return first;
  let at = first + 1;
  for (;;) {
    let next = at;
    if (isJoiner(tokens, next) && /^[-‐]$/.test(tokens[next]?.text ?? '')) next++;
    else if (
      /^['’]$/.test(tokens[next]?.text ?? '') &&
      tokens[next - 1]?.text.length === 1 &&
      tokens[next - 1]?.end === tokens[next]?.start
    )
      next++;
    else if (lowerAt(tokens, next) === '.' && (tokens[next - 1]?.text.length ?? 9) === 1) next++;
    else while (nameParticles.has(lowerAt(tokens, next)) && next - at < 3) next += isJoiner(tokens, next + 1) ? 2 : 1;
    if (!isWord(next)) return at;
    at = next + 1;
  }
}

const adjective = /^[a-z]{2,}(?:ed|ous|ful|less|ish|ive)$/;

const isGivenName = (token: Token | undefined): boolean =>
  maleNames.has(token?.folded ?? '') || femaleNames.has(token?.folded ?? '');

const isGiven = createTrait(
  ({ text, lower }) => (/^\p{Lu}[\p{Ll}\p{M}’']/u.test(text) || /^\p{Lu}$/u.test(text)) && !notNames.has(lower),
);

function isGivenWord(token: Token | undefined): boolean {
  return token !== undefined && isGiven(token);
}

const isFirstNameToo = createTrait(({ text }) => /^(?:Jan|April|June|August)$/.test(text));

// "Jan" and "June" are first names where another name follows
function isMonthName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "On 7 June Deputy Minister Jan Nowak met them"
  const isOfDay = tokenAt(tokens, at - 1)?.kind === 'number';
  return token !== undefined && !isOfDay && isFirstNameToo(token) && isGivenWord(tokens[at + 1]);
}

function countJoiners(tokens: readonly Token[], first: number, end: number): number {
  let joiners = 0;
  for (let at = first; at < end; at++) if (isJoiner(tokens, at) && isCapitalised(tokens[at - 1])) joiners++;
  return joiners;
}

/** Where a remark in brackets behind a name ends: "Samir (not his real name)"; the name's own end where there is none. */
function remarkEnd(tokens: readonly Token[], end: number): number {
  if (lowerAt(tokens, end) !== '(') return end;
  const close = tokens.findIndex((token, at) => at > end && at < end + 10 && token.text === ')');
  return close < 0 ? end : close + 1;
}

/** "(not his real name)", "(name changed)" */
const isPseudonym = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'name' || lower === 'names' || lower === 'pseudonym');

// what somebody is called by what he does or to whom: "her neighbour Anna Nowak", "the baker Anna Nowak"
const callings = /^[a-z]{3,}(?:ist|man|men|woman|er|or|our|ian|eer|ess|ant|ee)$/;
const notCallings =
  /^(?:over|under|after|other|another|further|former|either|neither|whether|never|however|together|earlier|later|per|ever|river|border|winter|summer|letter|order|number|paper|centre|power|offer|corner|matter|answer|for|nor|minor|major|senior|junior|door|floor|labour|hour|four|your|our|want|important|recent|apparent|than)$/;

function isIntroduced(tokens: readonly Token[], first: number, end: number): boolean {
  // a given name and another behind it are a person, however they come in
  const given = tokens[first]?.folded ?? '';
  if ((maleNames.has(given) || femaleNames.has(given)) && tokens[first]?.text !== tokens[first]?.text.toUpperCase())
    return true;
  const caller = lowerAt(tokens, first - 1);
  if (callings.test(caller) && !notCallings.test(caller) && !isCapitalised(tokenAt(tokens, first - 1))) return true;
  // "Anna Nowak, once his deputy, describes"
  if (lowerAt(tokens, end) === ',' && isApposedSpeaker(tokens, end)) return true;
  // "Karwan Aziz, his wife and their sons", "the feet of Karwan Aziz, of his wife Shilan"
  if (
    lowerAt(tokens, end) === ',' &&
    tokens
      .slice(end + 1, end + 5)
      .some(({ lower }, k, all) => kin.test(lower) && /^(?:his|her)$/.test(all[k - 1]?.lower ?? ''))
  )
    return true;
  if (reportingForms.has(lowerAt(tokens, end)) || sayingForms.has(lowerAt(tokens, first - 1))) return true;
  // "Anna Nowak of Velm Aid said"
  if (
    /^(?:of|from|at|with)$/.test(lowerAt(tokens, end)) &&
    (isCapitalised(tokens[end + 1]) || lowerAt(tokens, end + 1) === 'the')
  ) {
    const clause = tokens.slice(end + 1, end + 10);
    const stop = clause.findIndex((token) => /^[.,;:]$/.test(token.text));
    if (
      clause
        .slice(0, stop < 0 ? clause.length : stop)
        .some(({ lower }) => sayingForms.has(lower) || reportingForms.has(lower))
    )
      return true;
  }
  if (lowerAt(tokens, end) === '(' && tokens[end + 1]?.kind === 'number') return true;
  if (/^[a-z]{3,}ed$/.test(lowerAt(tokens, end))) return true;
  // "the head of the Velm bureau, Jan Nowak, told"
  const enclosed = lowerAt(tokens, first - 1) === ',' && /^[,.]$/.test(lowerAt(tokens, end));
  if (enclosed && tokens.slice(Math.max(0, first - 12), first - 1).some((token) => personTitles.has(token.lower)))
    return true;
  if (lowerAt(tokens, end) !== ',') return false;
  const next = tokens[end + 1];
  return (
    next !== undefined &&
    (next.kind === 'number' ||
      appositionOpeners.has(next.lower) ||
      (isPossessive(tokens[end + 2]) && isCapitalised(next)))
  );
}
