import { type Factuality, factualityLabel } from '../../schema/factuality.ts';

const drawn: Record<Factuality, string> = {
  asserted: 'filled',
  claimed: 'ring',
  denied: 'ring with a stroke',
  planned: 'dashed',
  hypothetical: 'dotted',
};

/** "Claimed (ring)": how a factuality is said and drawn. */
export function formWords(form: Factuality): string {
  return `${factualityLabel[form]} (${drawn[form]})`;
}

/** How to read the marks, and the columns where there are any. */
export const legendNote = {
  marks:
    'A point is one day; a bar is a longer time, with pointed ends where the day is not known. Larger marks are carried by more sentences.',
  columns: 'Columns with a number stand for events too many to draw one by one.',
  sources: 'Sources stand with each event.',
};
