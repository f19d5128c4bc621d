import type { Sanction } from '../schema/sanction.ts';

/**
 * Measures that several imposed in one sentence ("Norland, Sudland and Estmark banned thirty officials"), each group in the given
 * order. The ledger keeps one of each sender, as what becomes of them may differ; readers see one act and want one line of it.
 */
export function groupJointSanctions(sanctions: readonly Sanction[]): Sanction[][] {
  return [...Map.groupBy(sanctions, toAct).values()];
}

/** Those who imposed it with its sender: the other sanctions of its group. */
export function findPartners(sanction: Sanction, sanctions: readonly Sanction[]): Sanction[] {
  return sanctions.filter((other) => other !== sanction && toAct(other) === toAct(sanction));
}

/** Sanctions as of one sender where several have acted only together. */
export interface JoinedSenders {
  /** Those of the first of each such group, and of everybody else. */
  sanctions: Sanction[];
  /** The first of each group with all of its group. */
  groups: ReadonlyMap<string, readonly string[]>;
}

/** Finds senders all of whose acts are joint ones: three rows or charts of the same would say it three times. */
export function joinSenders(sanctions: readonly Sanction[]): JoinedSenders {
  const acts = new Map<string, string[]>();
  for (const [sender, own] of Map.groupBy(sanctions, (one) => one.sender)) {
    if (sender === null) continue;
    const key = JSON.stringify(own.map(toAct).toSorted());
    acts.set(key, [...(acts.get(key) ?? []), sender]);
  }
  const groups = [...acts.values()].filter((group) => group.length > 1);
  const later = new Set(groups.flatMap((group) => group.slice(1)));
  return {
    sanctions: sanctions.filter(({ sender }) => sender === null || !later.has(sender)),
    groups: new Map(groups.map((group) => [group[0] ?? '', group])),
  };
}

/** All that makes two records one act: told by the same sentence, on the same day, with the same outcome and numbers. */
function toAct(sanction: Sanction): string {
  const { title, date, status, targets, measures, individualsAdded, entitiesAdded, evidence } = sanction;
  const [first] = evidence;
  const told = first === undefined ? sanction.id : [first.article, first.sentence];
  return JSON.stringify([
    told,
    title,
    date.start,
    date.end,
    status,
    targets,
    measures,
    individualsAdded,
    entitiesAdded,
  ]);
}
