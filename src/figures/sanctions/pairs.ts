import type { Sanction } from '../../schema/sanction.ts';

/** Who sanctions whom: rounds and measures of a sender aimed at a target. */
export interface SanctionPairs {
  /** Most first; null where the text names nobody. */
  senders: (string | null)[];
  targets: string[];
  /** Sanctions of a cell, oldest first. */
  of: (sender: string | null, target: string) => Sanction[];
  /** All of a sender. */
  all: (sender: string | null) => Sanction[];
}

/** Sanctions by sender and target, both with most first. */
export function toSanctionPairs(sanctions: readonly Sanction[]): SanctionPairs {
  const ordered = sanctions.toSorted((a, b) => (`${a.date.start} ${a.id}` < `${b.date.start} ${b.id}` ? -1 : 1));
  const all = (sender: string | null): Sanction[] => ordered.filter((one) => one.sender === sender);
  const aimedAt = (target: string): number => ordered.filter(({ targets }) => targets.includes(target)).length;
  const byName = (a: string | null, b: string | null): number => ((a ?? '~') < (b ?? '~') ? -1 : 1);
  return {
    senders: [...new Set(ordered.map(({ sender }) => sender))].toSorted(
      (a, b) => all(b).length - all(a).length || byName(a, b),
    ),
    targets: [...new Set(ordered.flatMap(({ targets }) => targets))].toSorted(
      (a, b) => aimedAt(b) - aimedAt(a) || byName(a, b),
    ),
    of: (sender, target) => all(sender).filter(({ targets }) => targets.includes(target)),
    all,
  };
}
