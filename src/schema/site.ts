import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens');
const words = z.array(z.string().min(1));

/** A row of the timeline and a colour of the site. */
export const Lane = z.strictObject({
  id,
  label: z.string().min(1),
  /** One sentence on what belongs to it. */
  description: z.string().min(1),
});
export type Lane = z.infer<typeof Lane>;

const conditions = {
  near: words.optional(),
  not: words.optional(),
  beside: words.optional(),
  polarity: z.enum(['begin', 'end']).default('begin'),
};

/** One word that triggers, or several that share their conditions. */
const wordOrWords = z.union([z.string().min(1), words.min(1)]);

/**
 * Words that tell of an event: verbs (the base form, with particles as in "pick up"; inflections are derived) or nouns
 * (singular). `near` lists words
 * one of which (or its plural) must stand in the same sentence, `not` words none of which may; all are compared in small
 * letters. `beside` lists words one of which must stand a few words away, with no stop between. A noun with `light` needs
 * one of those verbs to govern it, in any form: "took effect", "a case was opened". A `counted` noun needs its number
 * before it: "some 17,000 attempts". A `fragment` noun tells of an event only where no verb does: in the cell of a table.
 * A verb with `whom` needs a named person behind it: as its object (`direct`), with no more said of that person (`alone`:
 * "called Anna Berg on Monday"), or behind "to" or "with" (`to`).
 */
export const Trigger = z.union([
  z.strictObject({ verb: wordOrWords, ...conditions, whom: z.enum(['direct', 'to', 'alone']).optional() }),
  z.strictObject({
    noun: wordOrWords,
    ...conditions,
    light: words.optional(),
    counted: z.boolean().optional(),
    fragment: z.boolean().optional(),
  }),
]);
export type Trigger = z.infer<typeof Trigger>;

/** A kind of event that the ledger keeps. Statements and sanctions have tables of their own and are not listed here. */
export const EventType = z.strictObject({
  id,
  /** One event of it, as "Border closure". */
  label: z.string().min(1),
  /** Id of a lane. */
  lane: id,
  triggers: z.array(Trigger).min(1),
});
export type EventType = z.infer<typeof EventType>;

/** Nouns that can be counted and what they count; a metric names the groups it may count. */
export const CountedGroup = z.strictObject({
  id,
  /** Unit of the count, as `migrants`, `attempts`, `troops`. */
  unit: z.string().min(1),
  /** Whether a number of them is a number of people on the move, of their attempts, entries, deaths or returns. */
  migrants: z.boolean(),
  /** Singular or plural nouns, small letters, may be two words. */
  nouns: words,
});
export type CountedGroup = z.infer<typeof CountedGroup>;

/** A thing that is counted over time. The first metric of the list whose group and words fit a number is taken. */
export const Metric = z.strictObject({
  id,
  /** As a heading: "Attempts to cross". */
  label: z.string().min(1),
  /** What exactly is counted, and why two counters may differ. */
  description: z.string().min(1),
  /** How the number is printed: people, attempts, km … */
  unit: z.string().min(1),
  /** Id of a lane. */
  lane: id,
  /** Ids of counted groups; none for what is measured. */
  groups: z.array(id),
  /** Units of measure that it is given in, as the reader has them: km, euros. */
  units: words.default([]),
  /** Words, one of which must stand in the sentence (none: the group is enough); compared by their beginning. */
  near: words.default([]),
});
export type Metric = z.infer<typeof Metric>;

/** `site.yaml`: everything about the crisis that is neither an article nor a record of a register. */
export const Site = z.strictObject({
  title: z.string().min(1),
  /** The site in one sentence. */
  description: z.string().min(1),
  language: z.string().min(2),
  /** Where the site will stand, with a trailing slash; canonical links and feeds are made of it. */
  url: z.url(),
  licence: z.strictObject({ name: z.string().min(1), url: z.url() }),
  /** What the names of elements for pages of others begin with: `x` gives `<x-timeline>`. */
  prefix: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small letters, digits and hyphens, a letter first')
    .default('ledger'),
  /** What the crisis is, for headings: "the Norland border crisis". */
  subject: z.string().min(1),
  /** One line per paragraph of the about page that is particular to this crisis. */
  about: z.array(z.string().min(1)).default([]),
  map: z.strictObject({
    /** West, south, east, north in degrees. */
    extent: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    /** ISO 3166-1 numeric codes (as the atlas has them) of the countries that the story is about. */
    countries: z.array(z.string()),
    /** Pairs of numeric codes whose common border is the subject, the main one first. */
    borders: z.array(z.tuple([z.string(), z.string()])).min(1),
    /** Id of the place where the air routes end, and of those where they began. */
    routes: z.strictObject({ to: id, from: z.array(id) }),
    /** Labels of countries: name and where it stands, [longitude, latitude]. */
    labels: z.array(z.strictObject({ name: z.string(), at: z.tuple([z.number(), z.number()]) })).default([]),
  }),
  /** First and last day that the timeline shows at first; null for all. */
  period: z.strictObject({ from: z.string(), to: z.string() }),
  lanes: z.array(Lane).min(1),
  eventTypes: z.array(EventType).min(1),
  countedGroups: z.array(CountedGroup).min(1),
  metrics: z.array(Metric).min(1),
  /** Ids of those who usually impose sanctions, and on whom, where a text does not say. */
  sanctions: z
    .strictObject({ senders: z.array(id).default([]), targets: z.array(id).default([]) })
    .default({ senders: [], targets: [] }),
  /** Adjectives of countries by ISO 3166-1 alpha-2 code, `EU` for the Union: what the reader knows countries by. */
  demonyms: z.record(z.string().regex(/^[A-Z]{2}$/), words).default({}),
});
export type Site = z.infer<typeof Site>;
