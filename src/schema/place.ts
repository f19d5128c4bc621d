import { z } from 'astro/zod';

export const PlacePrecision = z.enum(['point', 'town', 'sector', 'region', 'country']);
export type PlacePrecision = z.infer<typeof PlacePrecision>;

/** Somewhere on the map: one record of `places.yaml`. */
export const Place = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens'),
  /** The name as the site prints it. */
  name: z.string().min(1),
  /** Names by language, keyed by ISO 639-1. */
  names: z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().min(1)).default({}),
  /** Other spellings and exonyms found in the press. */
  aliases: z.array(z.string().min(1)).default([]),
  /** capital, town, region, country, forest, river, border-crossing, camp, airport … */
  kind: z.string().min(1),
  /** ISO 3166-1 alpha-2 (`EU` for the Union), joined by a slash for a border or a forest in several: `PL/BY`. */
  country: z
    .string()
    .regex(/^[A-Z]{2}(\/[A-Z]{2})*$/)
    .nullable()
    .default(null),
  /** Degrees north, WGS 84. */
  lat: z.number().min(-90).max(90),
  /** Degrees east, WGS 84. */
  lon: z.number().min(-180).max(180),
  /** What the coordinates stand for: a point, a town, a sector of the border, a region, a country. */
  precision: PlacePrecision,
  /** Whether the coordinates come from a gazetteer; estimated ones are drawn as discs, never as pins. */
  coordVerified: z.boolean().default(false),
  /** Radius in kilometres within which the place surely lies; null where not known. */
  uncertaintyKm: z.number().positive().nullable().default(null),
  note: z.string().nullable().default(null),
});
export type Place = z.infer<typeof Place>;
