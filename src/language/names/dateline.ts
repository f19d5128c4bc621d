import type { Token } from '../token.ts';
import { isJoiner, lowerAt } from './token-shape.ts';

/** Whether a name stands where a line tells from where a report came: "OSLO, Nov 12 -", "OSLO (Reuters) —", "Oslo – ". */
export function isDateline(tokens: readonly Token[], first: number, end: number, isCity: boolean): boolean {
  const text = tokens[first]?.text ?? '';
  // "OSLO/BERN, Nov 23 -", "(Oslo, 15 July 2024) –"
  if (
    isCity &&
    first <= 4 &&
    text.length >= 4 &&
    text === text.toUpperCase() &&
    tokens.slice(0, end).every((token) => token.text === '/' || token.text === token.text.toUpperCase()) &&
    (tokens.slice(0, 12).some((token) => /^[–—-]$/.test(token.text)) || tokens.every(isOfDateline))
  )
    return true;
  if (
    isCity &&
    first === 1 &&
    tokens[0]?.text === '(' &&
    tokens[end]?.text === ',' &&
    tokens[end + 1]?.kind === 'number'
  )
    return true;
  // "OSLO.", before the news from there
  if (isCity && first === 0 && end === tokens.length - 1 && tokens[end]?.text === '.' && isCapitals(tokens[0]))
    return true;
  // "Oslo, June 13 - "
  if (isCity && first === 0 && tokens[end]?.text === ',' && tokens.slice(end + 2, end + 5).some(isDash)) return true;
  // "17:05 Oslo: ministers agree", "17:05 | Oslo": where the entry of a live blog comes from; 'Oslo: "a lie"' speaks
  if (isCity && first > 0 && first <= 4 && tokens.slice(0, first).every(isOfHour))
    return tokens[first - 1]?.text === '|' || (tokens[end]?.text === ':' && !speaks.test(lowerAt(tokens, end + 1)));
  if (first !== 0 || text.length < 4 || !/^[,(–—-]$/.test(tokens[end]?.text ?? '')) return false;
  // "Oslo, 12.06.2024"
  if (isCity && tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'number') return true;
  return text === text.toUpperCase() || (isCity && /^[–—-]$/.test(tokens[end]?.text ?? '') && !isJoiner(tokens, end));
}

const isDash = ({ text, start, end }: Token, at: number, all: readonly Token[]): boolean =>
  /^[–—-]$/.test(text) && all[at - 1]?.kind === 'number' && all[at - 1]?.end !== start && end > start;

/** A line of nothing but capitals: "OSLO/BERN." */
const isOfDateline = ({ kind, text }: Token): boolean => kind !== 'word' || text === text.toUpperCase();

const isOfHour = ({ text }: Token): boolean => /^(?:[\d:.|]+|Noon|Midday)$/.test(text);
const speaks = /^(?:["“„«‘']|we|our|no|not|yes|i)$/;

/** Whether a word of some length is all in capitals. */
export const isCapitals = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length >= 4 && token.text === token.text.toUpperCase();
