import type { InstitutionSpan } from './institution.ts';
import { notThisHolder } from '../lexicon/offices.ts';
import { personTitles } from '../lexicon/person-titles.ts';
import type { Offices } from './offices.ts';
import type { NameSpan } from './span.ts';
import type { Token } from '../token.ts';
import { isCapitalised, isJoiner, isPossessive, lowerAt } from './token-shape.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Possessor {
  first: number;
  body: string;
}

/**
 * Reads descriptions of one person by office, without the name beside them: "the Danish prime minister", "Norway's
 * long-serving leader", "the Commission president", "the president of Norway" → who held it on the day. `starts` are the
 * tokens that any may begin with.
 */
export function readRoles(
  tokens: readonly Token[],
  starts: readonly number[],
  day: string,
  { names, countries }: Vocabulary,
  offices: Offices,
  bodies: readonly InstitutionSpan[],
  bodyId: (span: InstitutionSpan) => string | null,
): NameSpan[] {
  const spans: NameSpan[] = [];
  let next = 0;
  for (const at of starts) {
    if (at < next) continue;
    const hit = offices.phrases.at(tokens, at)[0];
    if (!hit) continue;
    const before = findPossessor(tokens, at, { names, countries }, bodies, bodyId);
    const after = before ? null : findOwner(tokens, hit.end, { names, countries });
    const body = before?.body ?? after?.body;
    if (body === undefined) continue;
    const first = before?.first ?? at;
    const end = after?.end ?? hit.end;
    const id = offices.holder(body, hit.values, day);
    if (id === null || isSomebodyElse(tokens, first) || isAttached(tokens, first, end, { names, countries })) continue;
    spans.push({ first, end, type: 'actor', id, metonym: false, role: true, rule: 'role-description' });
    next = end;
  }
  return spans;
}

/** What stands before an office, up to three adjectives between: "Norway's western-backed [leader]". */
function findPossessor(
  tokens: readonly Token[],
  office: number,
  { names, countries }: Pick<Vocabulary, 'names' | 'countries'>,
  bodies: readonly InstitutionSpan[],
  bodyId: (span: InstitutionSpan) => string | null,
): Possessor | null {
  for (let last = office, adjectives = 0; last > 0 && adjectives <= 4; last--, adjectives++) {
    const end = isPossessive(tokens[last - 1]) ? last - 1 : last;
    // "Oslo's Danish-backed leader" is not the Danish one
    const joined = isJoiner(tokens, end);
    const institution = joined ? undefined : bodies.find((span) => span.end === end);
    if (institution) {
      const id = bodyId(institution);
      if (id !== null) return { first: institution.first, body: id };
    }
    for (let first = joined ? end : Math.max(0, end - 4); first < end; first++) {
      const country = countries.forms.at(tokens, first).find((hit) => hit.end === end)?.values[0];
      if (country) return { first, body: country.country.actorId };
      const name = names
        .at(tokens, first)
        .find((hit) => hit.end === end)
        ?.values.find((each) => each.type === 'actor' && /^(?:name|role|metonym)$/.test(each.form));
      if (name) return { first, body: name.id };
    }
    const word = tokens[last - 1];
    if (
      !word ||
      !/^(?:\p{Ll}[\p{L}]*|[-‐]|\p{Lu}\p{Ll}+)$/u.test(word.text) ||
      notThisHolder.has(word.lower) ||
      /^(?:the|and|or|of|to|in|by|with|for|that|which|said)$/.test(word.lower)
    )
      return null;
    // "Oslo's Western-backed leader": a capital only as the first part of a joined adjective
    if (isCapitalised(word) && !/^[-‐]$/.test(tokens[last]?.text ?? '')) return null;
  }
  return null;
}

function findOwner(
  tokens: readonly Token[],
  end: number,
  { names, countries }: Pick<Vocabulary, 'names' | 'countries'>,
): { end: number; body: string } | null {
  if (lowerAt(tokens, end) !== 'of') return null;
  const at = lowerAt(tokens, end + 1) === 'the' ? end + 2 : end + 1;
  const country = countries.forms.at(tokens, at)[0];
  const value = country?.values.find((each) => each.form === 'name');
  if (country && value) return { end: country.end, body: value.country.actorId };
  const hit = names.at(tokens, at)[0];
  const name = hit?.values.find((each) => each.type === 'actor' && each.form === 'name');
  return hit && name ? { end: hit.end, body: name.id } : null;
}

// "a former Danish president", "elected president of Norway"
function isSomebodyElse(tokens: readonly Token[], first: number): boolean {
  return (
    notThisHolder.has(lowerAt(tokens, first - 1)) ||
    (lowerAt(tokens, first - 1) === '-' && notThisHolder.has(lowerAt(tokens, first - 2)))
  );
}

/** Whether a description stands beside the name it describes: "Anna Nowak, the Danish president", "Danish president Anna Nowak". */
export function isAttached(
  tokens: readonly Token[],
  first: number,
  end: number,
  { names, countries }: Pick<Vocabulary, 'names' | 'countries'>,
): boolean {
  const isPerson = (at: number): boolean => {
    const token = tokens[at];
    if (!isCapitalised(token)) return false;
    if (countries.forms.at(tokens, at).length > 0) return false;
    const hits = names.at(tokens, at);
    if (hits.length > 0)
      return hits.some((hit) => hit.values.some((name) => name.form === 'person' || name.form === 'surname'));
    return isCapitalised(tokens[at + 1]) || !personTitles.has(token.lower);
  };
  const comma = lowerAt(tokens, end) === ',' || lowerAt(tokens, end) === '(';
  if (isPerson(end)) return true;
  if (comma && isPerson(end + 1) && /^[,)]$/.test(nameEnd(tokens, end + 1))) return true;
  if (isPossessive(tokens[end])) return false;
  let at = first - 1;
  // "Anna Berg, commander-in-chief of the guard"
  if (lowerAt(tokens, at) === '-' && lowerAt(tokens, at - 1) === 'in' && lowerAt(tokens, at - 2) === '-') at -= 4;
  if (lowerAt(tokens, at) === 'the') at--;
  if (/^(?:and|then)$/.test(lowerAt(tokens, at))) return false;
  return /^[,(–—]$/.test(lowerAt(tokens, at)) && isNameBefore(tokens, at, names);
}

/** The punctuation behind a run of capitalised words. */
function nameEnd(tokens: readonly Token[], first: number): string {
  let at = first;
  while (at < first + 6 && (isCapitalised(tokens[at]) || /^(?:-|von|der|van|de|al)$/.test(lowerAt(tokens, at)))) at++;
  return lowerAt(tokens, at);
}

// the run of words before a comma is somebody's name
function isNameBefore(tokens: readonly Token[], comma: number, names: Vocabulary['names']): boolean {
  if (!isCapitalised(tokens[comma - 1])) return false;
  for (let first = Math.max(0, comma - 5); first < comma; first++) {
    const hit = names.at(tokens, first).find((each) => each.end === comma);
    if (hit) return hit.values.some((name) => name.form === 'person' || name.form === 'surname');
  }
  return isCapitalised(tokens[comma - 2]);
}
