import { z } from 'astro/zod';
import { Qualifier } from './count.ts';
import { Factuality } from './factuality.ts';
import { SanctionStatus } from './sanction.ts';
import { Stance } from './statement.ts';

/**
 * Words in the text that were read as an entity. `start` and `end` are UTF-16 indexes: into the sentence while
 * `language` works on it, into the raw file once `pipeline` has placed it.
 */
const span = {
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** The words themselves. */
  text: z.string(),
  /** Name of the rule that made it, or `annotation`. */
  rule: z.string(),
};

/** One actor id, several equal ones, or null where the text names none. */
const ActorIds = z.union([z.string(), z.array(z.string())]).nullable();

/** Why the rules are unsure of a claim. One with a doubt is shown as unconfirmed and stays out of the ledger until annotated. */
export const Doubt = z.enum(['usual-sender', 'far-antecedent', 'two-antecedents', 'denied-number']);
export type Doubt = z.infer<typeof Doubt>;

/** Each said to an editor, behind "unsure:". */
export const doubtLabel: Record<Doubt, string> = {
  'usual-sender': 'nobody near names who imposes this, so the usual sender was taken',
  'far-antecedent': 'the number has no noun, so one of another passage was taken',
  'two-antecedents': 'the pronoun may mean several people of the passage',
  'denied-number': 'the number stands in what somebody denies',
};

const doubtful = { doubt: Doubt.optional() };

export const ActorMention = z.object({
  ...span,
  type: z.literal('actor'),
  /** Id of the register, or one made from the name. */
  id: z.string(),
  /** The name of a capital or building that stands for a government. */
  metonym: z.boolean(),
  /** A description by office, without a name: "the bloc". */
  role: z.boolean(),
});

export const PlaceMention = z.object({ ...span, type: z.literal('place'), id: z.string() });

export const DateMention = z.object({
  ...span,
  type: z.literal('date'),
  /** `2021-11-09`, `2021-11-09T14:30`, `2021-W45`, `2021-11`, `2021`, a range `from/to`, an open range `from/..` or `../to`; null while unresolved. */
  value: z.string().nullable(),
  /** True where a part was implied by the context and not written: "9 November" without a year. */
  implied: z.boolean(),
});

export const CountMention = z.object({
  ...span,
  ...doubtful,
  type: z.literal('count'),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: Qualifier,
  /** Unit of the number: migrants, attempts, deaths, people, troops, officers, entities, localities, flights, km, m, percent, euros, zlotys … */
  unit: z.string(),
  isMigrantCount: z.boolean(),
  /** Metric id of `site.yaml`, or `other`. */
  metric: z.string(),
  /** ISO date or range that modifies the count's own clause. */
  period: z.string().nullable(),
  claimant: ActorIds,
  /** The counted noun as written; null where the number stands alone. */
  noun: z.string().nullable(),
  /** Id of the place where it was counted; only an annotation says so, else the places beside the number do. */
  place: z.string().optional(),
});

export const SanctionMention = z.object({
  ...span,
  ...doubtful,
  type: z.literal('sanction'),
  sender: ActorIds,
  targets: z.array(z.string()),
  status: SanctionStatus,
  measures: z.array(z.string()),
  /** ISO date or range of the status, null where the sentence gives none. */
  date: z.string().nullable(),
  /** Name of the round as written, "fifth package"; null where it has none. */
  package: z.string().nullable(),
  individualsAdded: z.number().int().nullable(),
  entitiesAdded: z.number().int().nullable(),
  individualsTotal: z.number().int().nullable(),
  entitiesTotal: z.number().int().nullable(),
  legalRef: z.string().nullable(),
});

export const EventMention = z.object({
  ...span,
  ...doubtful,
  type: z.literal('event'),
  /** Event type id of `site.yaml`, or `statement`, `denial`, `sanction-proposed`, `sanction-adopted`. */
  eventType: z.string(),
  date: z.string().nullable(),
  /** Place ids of the same sentence. */
  places: z.array(z.string()),
  /** Actor ids of the same sentence. */
  participants: z.array(z.string()),
  factuality: Factuality,
  /** The speaker of a statement, the source of a claim. */
  attributedTo: ActorIds,
  polarity: z.enum(['begin', 'end']),
  cancelled: z.boolean(),
  /** How the speaker stands to it; null for what is not a statement. */
  stance: Stance.nullable(),
});

export const Mention = z.discriminatedUnion('type', [
  ActorMention,
  PlaceMention,
  DateMention,
  CountMention,
  SanctionMention,
  EventMention,
]);

export type Mention = z.infer<typeof Mention>;
export type MentionType = Mention['type'];
export type ActorMention = z.infer<typeof ActorMention>;
export type PlaceMention = z.infer<typeof PlaceMention>;
export type DateMention = z.infer<typeof DateMention>;
export type CountMention = z.infer<typeof CountMention>;
export type SanctionMention = z.infer<typeof SanctionMention>;
export type EventMention = z.infer<typeof EventMention>;
