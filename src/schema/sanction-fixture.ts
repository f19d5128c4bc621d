import { makeEvidence } from './evidence-fixture.ts';
import type { Sanction } from './sanction.ts';

/** A sanction for tests: what is not given is as usual. */
export function makeSanction(id: string, more: Partial<Sanction> = {}): Sanction {
  return {
    id,
    title: id,
    places: [],
    actors: [],
    date: { start: '2021-05-02', end: null, precision: 'day' },
    factuality: 'asserted',
    attributedTo: [],
    evidence: [makeEvidence()],
    sender: id,
    targets: ['rival'],
    measures: [],
    package: null,
    individualsAdded: null,
    individualsTotal: null,
    entitiesAdded: null,
    entitiesTotal: null,
    legalRef: null,
    status: 'adopted',
    history: [],
    ...more,
  };
}
