import type { Element } from 'hast';
import type { Factuality } from '../../schema/factuality.ts';
import { makeHast } from '../make-hast.ts';
import { drawMark } from '../mark.ts';
import type { Relation, Tie } from './relations.ts';

/** Relations that share a sign: nine signs would have to be learnt, six can be. */
export type Sign = 'against' | 'denies' | 'asks' | 'supports' | 'sanctions' | 'meets';

export const signs: readonly Sign[] = ['against', 'denies', 'asks', 'supports', 'sanctions', 'meets'];

export const signLabel: Record<Sign, string> = {
  against: 'accuses, condemns or threatens',
  denies: 'denies',
  asks: 'calls for something',
  supports: 'supports or offers',
  sanctions: 'sanctions',
  meets: 'meets or calls',
};

/** How a relation reads before its number: "accuses 3". */
export const relationLabel: Record<Relation, string> = {
  accuses: 'accuses',
  denies: 'denies',
  condemns: 'condemns',
  supports: 'supports',
  threatens: 'threatens',
  'calls-for': 'calls for',
  offers: 'offers',
  sanctions: 'sanctions',
  meets: 'meets',
};

const signOf: Record<Relation, Sign> = {
  accuses: 'against',
  condemns: 'against',
  threatens: 'against',
  denies: 'denies',
  'calls-for': 'asks',
  supports: 'supports',
  offers: 'supports',
  sanctions: 'sanctions',
  meets: 'meets',
};

export function toSign({ relation }: Pick<Tie, 'relation'>): Sign {
  return signOf[relation];
}

/** Form (1–6 of the marks) and filling: told apart without any colour, as colours belong to lanes. */
const drawnAs: Record<Sign, readonly [form: number, filling: Factuality]> = {
  against: [5, 'asserted'],
  denies: [1, 'denied'],
  asks: [2, 'claimed'],
  supports: [1, 'asserted'],
  sanctions: [3, 'asserted'],
  meets: [6, 'claimed'],
};

export function drawSign(sign: Sign, radius: number): Element[] {
  const [form, filling] = drawnAs[sign];
  return drawMark(form, filling, radius, makeHast);
}

/** "accuses 3, denies 1", most first. */
export function toTieWords(ties: readonly Pick<Tie, 'relation'>[]): string {
  return [...Map.groupBy(ties, ({ relation }) => relation)]
    .toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([relation, own]) => `${relationLabel[relation]} ${own.length}`)
    .join(', ');
}
