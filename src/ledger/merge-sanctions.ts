import type { Sanction, SanctionStatus } from '../schema/sanction.ts';
import { isSameDate, toLedgerDate, unknownDate } from './claim-date.ts';
import { createIds } from './claim-id.ts';
import { toTitle } from './claim-title.ts';
import { type Found, mergeEvidence, toIds, union } from './evidence.ts';

type Draft = Omit<Sanction, 'id'>;

// From the first call to the end; a sanction shows the furthest step that the text reports.
const steps: SanctionStatus[] = ['called-for', 'threatened', 'proposed', 'adopted', 'in-force', 'lifted'];

/**
 * Sanctions of the ledger. A round is told by its sender and its name ("fifth package"), or its sender, measures and
 * day; mentions without a sender, or with neither a day nor a name, are background and stay in their articles.
 */
export function mergeSanctions(found: readonly Found<'sanction'>[]): Sanction[] {
  const sanctions: Draft[] = [];
  for (const candidate of found.flatMap((one) => toDrafts(one))) {
    const index = sanctions.findIndex((known) => isSameRound(known, candidate));
    const known = sanctions[index];
    if (known) sanctions[index] = merge(known, candidate);
    else sanctions.push(candidate);
  }
  const nextId = createIds();
  return sanctions
    .filter((sanction) => sanction.date !== unknownDate)
    .map((sanction) => ({
      id: nextId(sanction.date.start, sanction.sender, sanction.package ?? sanction.measures[0] ?? 'sanctions'),
      ...sanction,
    }));
}

function toDrafts({ mention, sentence, evidence, at, beside }: Found<'sanction'>): Draft[] {
  const date = toLedgerDate(mention.date);
  if (mention.sender === null || (date === unknownDate && mention.package === null)) return [];
  const step = { status: mention.status, date: date.precision === 'range' ? null : date.start, evidence };
  return toIds(mention.sender).map((sender) => ({
    title: toTitle(sentence.text, at),
    places: [],
    actors: union(
      [sender, ...mention.targets],
      beside.flatMap((other) => (other.type === 'actor' ? [other.id] : [])),
    ),
    date,
    factuality: ['called-for', 'threatened', 'proposed'].includes(mention.status) ? 'planned' : 'asserted',
    attributedTo: [],
    evidence: [evidence],
    sender,
    targets: mention.targets,
    measures: mention.measures,
    package: mention.package,
    individualsAdded: mention.individualsAdded,
    entitiesAdded: mention.entitiesAdded,
    individualsTotal: mention.individualsTotal,
    entitiesTotal: mention.entitiesTotal,
    legalRef: mention.legalRef,
    status: mention.status,
    // "the sanctions had named …" takes them for given, and reports no step
    history: mention.status === 'in-force' && date === unknownDate ? [] : [step],
  }));
}

/** How far a round has come; none that was only taken for given. */
function reached({ status, history }: Draft): number {
  return history.length === 0 ? -1 : steps.indexOf(status);
}

function isSameRound(a: Draft, b: Draft): boolean {
  if (a.sender !== b.sender) return false;
  if (a.package !== null && b.package !== null) return a.package === b.package;
  if (a.date === unknownDate || b.date === unknownDate || !isSameDate(a.date, b.date)) return false;
  // one sender may act twice in a day: a ban on flights is no list of persons
  return a.package !== null || b.package !== null || agree(a.measures, b.measures);
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((measure) => b.includes(measure));
}

function merge(known: Draft, next: Draft): Draft {
  const further = reached(next) > reached(known);
  const isAct = (status: SanctionStatus): boolean => status === 'adopted';
  // a round is dated by its adoption, where the text tells it
  const dated =
    next.date !== unknownDate && (known.date === unknownDate || (isAct(next.status) && !isAct(known.status)));
  const history = [...known.history];
  for (const step of next.history) {
    if (!history.some((other) => other.status === step.status && other.date === step.date)) history.push(step);
  }
  return {
    ...known,
    title: dated ? next.title : known.title,
    date: dated ? next.date : known.date,
    status: further ? next.status : known.status,
    factuality: further ? next.factuality : known.factuality,
    actors: union(known.actors, next.actors),
    targets: union(known.targets, next.targets),
    measures: union(known.measures, next.measures),
    package: known.package ?? next.package,
    individualsAdded: known.individualsAdded ?? next.individualsAdded,
    entitiesAdded: known.entitiesAdded ?? next.entitiesAdded,
    individualsTotal: known.individualsTotal ?? next.individualsTotal,
    entitiesTotal: known.entitiesTotal ?? next.entitiesTotal,
    legalRef: known.legalRef ?? next.legalRef,
    history: history.sort((a, b) =>
      (a.date ?? '9') < (b.date ?? '9')
        ? -1
        : (a.date ?? '9') > (b.date ?? '9')
          ? 1
          : steps.indexOf(a.status) - steps.indexOf(b.status),
    ),
    evidence: mergeEvidence(known.evidence, next.evidence),
  };
}
