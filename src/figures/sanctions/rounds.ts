import type { Sanction } from '../../schema/sanction.ts';
import { prefixStart } from '../iso-time.ts';

/** A round with what it added, and the sums of its sender up to it. */
export interface Round {
  sanction: Sanction;
  time: Date;
  /** Sums of what the articles report as added; a round that tells no number leaves them as they were. */
  persons: number;
  entities: number;
}

/** What one sender has imposed. */
export interface SenderRounds {
  /** Id of the actor; null where the text names nobody. */
  sender: string | null;
  /** Oldest first. */
  rounds: Round[];
}

/** True for a measure that was taken, and whose day or month is known. */
function isTaken({ status, date }: Sanction): boolean {
  return (status === 'adopted' || status === 'in-force') && (date.start ?? '').length > 4;
}

/**
 * Rounds that were adopted, by sender, most persons first. Sums are of one sender's own rounds only; nothing of one sender is added
 * to another's.
 */
export function toSenderRounds(sanctions: readonly Sanction[]): SenderRounds[] {
  const taken = sanctions.filter(isTaken).toSorted((a, b) => {
    const [one, other] = [`${a.date.start} ${a.id}`, `${b.date.start} ${b.id}`];
    return one < other ? -1 : 1;
  });
  const groups = Map.groupBy(taken, ({ sender }) => sender);
  return [...groups]
    .map(([sender, own]): SenderRounds => {
      let [persons, entities] = [0, 0];
      const rounds = own.map((sanction) => {
        persons += sanction.individualsAdded ?? 0;
        entities += sanction.entitiesAdded ?? 0;
        return { sanction, time: prefixStart(sanction.date.start ?? ''), persons, entities };
      });
      return { sender, rounds };
    })
    .filter(({ rounds }) => rounds.some(({ persons, entities }) => persons + entities > 0))
    .toSorted((a, b) => (b.rounds.at(-1)?.persons ?? 0) - (a.rounds.at(-1)?.persons ?? 0));
}
