import { factualityLabel } from '../../schema/factuality.ts';
import type { TimelineItem } from './items.ts';

/** What {@link itemFacts} asks its page for. */
export interface FactsContext {
  lanes: readonly { id: string; label: string }[];
  /** Name of an actor by id. */
  nameOf: (actor: string) => string;
}

/** "Law and courts · claimed by the guard": what stands behind the date. */
export function itemFacts({ lane, factuality, by }: TimelineItem, { lanes, nameOf }: FactsContext): string {
  const name = lanes.find((one) => one.id === lane)?.label ?? lane;
  const speakers = by.map(nameOf).join(', ');
  const word = factuality === 'asserted' ? '' : factualityLabel[factuality].toLowerCase();
  if (speakers === '') return word === '' ? name : `${name} · ${word}`;
  return `${name} · ${word === '' ? 'according to' : `${word} by`} ${speakers}`;
}
