import type { Sanction } from '../../schema/sanction.ts';
import { prefixStart } from '../iso-time.ts';

/** A round with what it added, and how many its sender has listed with it. */
export interface Round {
  sanction: Sanction;
  time: Date;
  /** The total where one is told with the round, else the number before with what was added. */
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
 * to another's. A total that is told sets the sum right: rounds may be missing before it, and names taken off a list.
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
        persons = sanction.individualsTotal ?? persons + (sanction.individualsAdded ?? 0);
        entities = sanction.entitiesTotal ?? entities + (sanction.entitiesAdded ?? 0);
        return { sanction, time: prefixStart(sanction.date.start ?? ''), persons, entities };
      });
      return { sender, rounds };
    })
    .filter(({ rounds }) => rounds.some(({ persons, entities }) => persons + entities > 0))
    .toSorted((a, b) => (b.rounds.at(-1)?.persons ?? 0) - (a.rounds.at(-1)?.persons ?? 0));
}
