import { z } from 'astro/zod';
import { Claim } from './claim.ts';
import { IsoPrefix } from './date.ts';
import { Evidence } from './evidence.ts';

export const SanctionStatus = z.enum(['called-for', 'threatened', 'proposed', 'adopted', 'in-force', 'lifted']);
export type SanctionStatus = z.infer<typeof SanctionStatus>;

export const sanctionStatusLabel: Record<SanctionStatus, string> = {
  'called-for': 'Called for',
  threatened: 'Threatened',
  proposed: 'Proposed',
  adopted: 'Adopted',
  'in-force': 'In force',
  lifted: 'Lifted',
};

/** A restrictive measure or a round of them, with the history of its status. */
export const Sanction = Claim.extend({
  /** Id of the actor that imposes it; null if the text does not tell. */
  sender: z.string().nullable(),
  /** Ids of the actors it is aimed at. */
  targets: z.array(z.string()),
  /** travel-ban, asset-freeze, airspace-ban, trade, financial … */
  measures: z.array(z.string()),
  /** Name of the round, as "fifth package". */
  package: z.string().nullable(),
  /** Persons newly listed. */
  individualsAdded: z.number().int().nullable(),
  /** Entities newly listed. */
  entitiesAdded: z.number().int().nullable(),
  /** Persons listed in all after it. */
  individualsTotal: z.number().int().nullable(),
  /** Entities listed in all after it. */
  entitiesTotal: z.number().int().nullable(),
  /** Legal act, as "Regulation (EU) 2021/1985". */
  legalRef: z.string().nullable(),
  /** The furthest status reached. */
  status: SanctionStatus,
  /** Every status the text reports, oldest first; `date` is an ISO prefix or null. */
  history: z.array(z.object({ status: SanctionStatus, date: IsoPrefix.nullable(), evidence: Evidence })),
});
export type Sanction = z.infer<typeof Sanction>;
