import { scales, shortScales } from '../lexicon/number-words.ts';
import { currencies, measures } from '../lexicon/units.ts';
import type { NumberPhrase } from '../parsers/number.ts';
import type { SentenceReading } from '../reading.ts';
import { parseTokens, type Token } from '../token.ts';
import { round } from './amount.ts';
import { cellTitle } from './cell-title.ts';
import { isAlone } from './number-in-cell.ts';

interface HeadingUnit {
  unit: string | null;
  scale: number;
}

/** A number of a cell in the unit and scale of its heading: "19.4" under "Amount (million euros)", "186" under "Length, km". */
export function withHeadingUnit(phrase: NumberPhrase, sentence: SentenceReading): NumberPhrase {
  if (phrase.unit !== null || !isAlone(phrase, sentence)) return phrase;
  const title = cellTitle(sentence);
  const read = title === null ? null : headingUnit(title);
  if (!read) return phrase;
  const times = (value: number | null): number | null => (value === null ? null : round(value * read.scale));
  return {
    ...phrase,
    unit: read.unit,
    value: times(phrase.value),
    min: times(phrase.min),
    max: times(phrase.max),
  };
}

function headingUnit(title: string): HeadingUnit | null {
  for (const words of unitWords(title)) {
    const unit = readUnit(parseTokens(words));
    if (unit) return unit;
  }
  return null;
}

/** Where a heading says in what it counts: in brackets, behind a comma or "in", or alone. */
function unitWords(title: string): string[] {
  const bracketed = /\((?<words>[^()]*)\)\s*$/u.exec(title)?.groups?.['words'];
  const behind = /(?:, | in )(?<words>[^,()]{1,30})$/u.exec(title)?.groups?.['words'];
  return [bracketed, behind, title].filter((words) => words !== undefined);
}

// "million euros", "€m", "EUR bn", "euros, millions", "thousands", "km", "%": every word is a unit or a scale
function readUnit(tokens: readonly Token[]): HeadingUnit | null {
  let unit: string | null = null;
  let scale = 1;
  const words = tokens.map(({ lower }) => lower).filter((word) => !/^(?:of|in|,|\.)$/u.test(word));
  for (const word of words) {
    const currency = currencies[word];
    const times = scales[word] ?? scales[word.replace(/s$/u, '')] ?? shortScales[word];
    // the m of "€m" is a million, that of "m" alone a metre
    if (times !== undefined && scale === 1 && (word !== 'm' || words.length > 1)) scale = times;
    else if (unit === null && currency !== undefined) unit = currency;
    else if (unit === null && measures[word] !== undefined && words.length === 1) unit = measures[word];
    else return null;
  }
  return unit === null && scale === 1 ? null : { unit, scale };
}
