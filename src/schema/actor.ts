import { z } from 'astro/zod';
import { IsoPrefix } from './date.ts';

export const ActorKind = z.enum([
  'person',
  'state',
  'government-body',
  'intergovernmental',
  'ngo',
  'company',
  'media',
  'armed-force',
]);
export type ActorKind = z.infer<typeof ActorKind>;

export const actorKindLabel: Record<ActorKind, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  state: { one: 'State', many: 'States' },
  'government-body': { one: 'Government body', many: 'Government bodies' },
  intergovernmental: { one: 'Intergovernmental body', many: 'Intergovernmental bodies' },
  ngo: { one: 'Aid or rights group', many: 'Aid and rights groups' },
  company: { one: 'Company', many: 'Companies' },
  media: { one: 'News organisation', many: 'News organisations' },
  'armed-force': { one: 'Armed force', many: 'Armed forces' },
};

/** Somebody who acts, speaks or is acted on: one record of `actors.yaml`. */
export const Actor = z.strictObject({
  /** Kebab-case of the commonest English name. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens'),
  /** The name as the site prints it. */
  name: z.string().min(1),
  /** Other spellings of the press, in any script. */
  aliases: z.array(z.string().min(1)).default([]),
  kind: ActorKind,
  /** ISO 3166-1 alpha-2 of the country, `EU` for the Union; null where none fits. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  /** Offices held, with the days they began and ended where known. */
  roles: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        from: IsoPrefix.nullable().default(null),
        to: IsoPrefix.nullable().default(null),
      }),
    )
    .default([]),
  /** Words that stand for the actor though they name a capital, a building or a continent: "the Kremlin". */
  metonyms: z.array(z.string().min(1)).default([]),
  /** Names without an article that point to the actor by its office: "the bloc", "the French president". */
  roleNames: z.array(z.string().min(1)).default([]),
  /** Id of the actor in whose name it acts: a council for its union, a treasury for its state; null where for none. */
  actsFor: z.string().nullable().default(null),
  /** Ids of sources that name the actor. */
  sources: z.array(z.string()).default([]),
  /** Remark for readers and editors; null where there is none. */
  note: z.string().nullable().default(null),
});
export type Actor = z.infer<typeof Actor>;
