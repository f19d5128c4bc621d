import type { Place } from '../../schema/place.ts';
import type { Countries, Country } from './countries.ts';
import { toId } from './letter-folding.ts';
import { edgeServices } from '../lexicon/place-words.ts';
import type { NameSpan } from './span.ts';
import type { Token } from '../token.ts';
import { createTrait, createWordTable } from '../word.ts';
import { isJoiner, lowerAt } from './token-shape.ts';

const edges: ReadonlySet<string> = new Set(['border', 'frontier', 'boundary']);

const isEdge = createTrait(({ lower }) => edges.has(lower));
const joins = createWordTable(({ text }) => /^[-‐‑–—/]$/.test(text));

/** The common border of two countries, by the pair of their codes. */
export type BorderIds = ReadonlyMap<string, string>;

/** Borders that the register has: places of two countries that are named after both. */
export function createBorderIds(places: readonly Place[]): BorderIds {
  const ids = new Map<string, string>();
  for (const place of places) {
    const codes = place.country?.split('/') ?? [];
    if (codes.length === 2 && place.kind === 'region' && /\b(?:border|frontier)\b/i.test(place.name))
      ids.set(codes.toSorted().join('/'), place.id);
  }
  return ids;
}

/** Reads borders named from both sides as one place: "the Norwegian–Swedish border", "border between Norway and Sweden". */
export function readBorderPairs(tokens: readonly Token[], countries: Countries, ids: BorderIds): NameSpan[] {
  const spans: NameSpan[] = [];
  if (!tokens.some(isEdge)) return spans;
  const mayBeJoined = tokens.some(joins);
  for (let at = 0; at < tokens.length; at++) {
    const pair = (mayBeJoined ? readJoined(tokens, at, countries) : null) ?? readBetween(tokens, at, countries);
    if (!pair) continue;
    const { one, other, end } = pair;
    const id = ids.get([one.code, other.code].toSorted().join('/')) ?? toId(`${one.placeId} ${other.placeId} border`);
    spans.push({ first: at, end, type: 'place', id, metonym: false, role: false, rule: 'border-pair' });
    at = end - 1;
  }
  return spans;
}

interface Pair {
  one: Country;
  other: Country;
  end: number;
}

// "Norway-Sweden border", "Norwegian–Swedish state border"
function readJoined(tokens: readonly Token[], first: number, countries: Countries): Pair | null {
  const one = countries.forms.at(tokens, first)[0];
  const joint = one && tokens[one.end];
  if (!joint || !joins(joint) || isJoiner(tokens, first - 1)) return null;
  const other = countries.forms.at(tokens, one.end + 1)[0];
  if (!other) return null;
  let at = other.end;
  while (/^(?:state|land|common|external|shared)$/.test(lowerAt(tokens, at))) at++;
  if (!edges.has(lowerAt(tokens, at)) || edgeServices.has(lowerAt(tokens, at + 1))) return null;
  return toPair(one.values[0]?.country, other.values[0]?.country, at + 1);
}

function readBetween(tokens: readonly Token[], first: number, countries: Countries): Pair | null {
  const edge = tokens[first];
  if (!edge || !isEdge(edge) || lowerAt(tokens, first + 1) !== 'between') return null;
  const one = countries.forms.at(tokens, skipArticle(tokens, first + 2))[0];
  if (!one || lowerAt(tokens, one.end) !== 'and') return null;
  const other = countries.forms.at(tokens, skipArticle(tokens, one.end + 1))[0];
  if (!other || [one, other].some((hit) => hit.values.every((value) => value.form === 'demonym'))) return null;
  return toPair(one.values[0]?.country, other.values[0]?.country, other.end);
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === 'the' ? at + 1 : at;
}

function toPair(one: Country | undefined, other: Country | undefined, end: number): Pair | null {
  return one && other && one.code !== other.code ? { one, other, end } : null;
}
