import type { Factuality } from '../schema/factuality.ts';
import { factualityLabel } from '../schema/factuality.ts';

/**
 * How far a claim is stood behind, in words that travel with it into other programs: "Claimed by Norland, Gazette", "Planned"; null for
 * what is reported as fact in the author's own voice.
 */
export function toVoiceWords(
  claim: { factuality: Factuality; attributedTo: readonly string[] },
  names: ReadonlyMap<string, string>,
): string | null {
  const speakers = claim.attributedTo.map((id) => names.get(id) ?? id).join(', ');
  if (claim.factuality === 'asserted') return speakers === '' ? null : `According to ${speakers}`;
  const label = factualityLabel[claim.factuality];
  return speakers === '' ? label : `${label} by ${speakers}`;
}

/** Names of actors and places by id. */
export function toNames(registers: {
  actors: readonly { id: string; name: string }[];
  places: readonly { id: string; name: string }[];
}): ReadonlyMap<string, string> {
  return new Map([...registers.places, ...registers.actors].map(({ id, name }) => [id, name]));
}
