import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { ledgerLoader } from './loader.ts';
import { Actor } from './schema/actor.ts';
import { Article } from './schema/article.ts';
import { Language } from './schema/language.ts';
import { Moved } from './schema/moved.ts';
import { Place } from './schema/place.ts';
import { Site } from './schema/site.ts';
import { Source } from './schema/source.ts';

export const collections = {
  articles: defineCollection({
    loader: ledgerLoader('articles', ({ articles, texts }) =>
      articles.map((article) => ({ ...article, id: article.slug, body: texts.get(article.slug) ?? '' })),
    ),
    schema: Article,
  }),
  actors: defineCollection({
    loader: ledgerLoader('actors', ({ registers }) => registers?.actors ?? []),
    schema: Actor,
  }),
  places: defineCollection({
    loader: ledgerLoader('places', ({ registers }) => registers?.places ?? []),
    schema: Place,
  }),
  sources: defineCollection({
    loader: ledgerLoader('sources', ({ registers }) => registers?.sources ?? []),
    schema: Source,
  }),
  moved: defineCollection({
    loader: ledgerLoader('moved', ({ registers }) => registers?.moved ?? []),
    schema: Moved,
  }),
  languages: defineCollection({
    loader: ledgerLoader('languages', ({ registers }) =>
      Object.entries(registers?.languages ?? {}).map(([id, language]) => ({ id, language })),
    ),
    schema: z.object({ language: Language }),
  }),
  site: defineCollection({
    loader: ledgerLoader('site', ({ registers }) => (registers ? [{ id: 'site', site: registers.site }] : [])),
    schema: z.object({ site: Site }),
  }),
};
