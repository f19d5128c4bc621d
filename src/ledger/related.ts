import type { Article } from '../schema/article.ts';

/** An article that tells of the same actors and places as another. */
export interface RelatedArticle {
  article: Article;
  /** Ids of the actors and places that both name, the rarest first. */
  shared: string[];
}

/**
 * Up to `limit` articles that share actors and places with one, the nearest first. A name that every article has says
 * nothing; the fewer articles have a name, the more it counts.
 */
export function relatedArticles(article: Article, articles: readonly Article[], limit = 3): RelatedArticle[] {
  const names = new Map(articles.map((one) => [one.slug, namesIn(one)]));
  const weight = (id: string): number => {
    const having = [...names.values()].filter((ids) => ids.has(id)).length;
    return Math.log(articles.length / having);
  };
  const own = [...namesIn(article)].map((id) => ({ id, weight: weight(id) })).filter((name) => name.weight > 0);
  own.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return articles
    .filter(({ slug }) => slug !== article.slug)
    .map((other) => {
      const shared = own.filter(({ id }) => names.get(other.slug)?.has(id));
      return {
        article: other,
        shared: shared.map(({ id }) => id),
        score: shared.reduce((sum, name) => sum + name.weight, 0),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.article.slug < b.article.slug ? -1 : 1))
    .slice(0, limit)
    .map(({ article: other, shared }) => ({ article: other, shared }));
}

function namesIn({ mentions }: Article): Set<string> {
  return new Set(
    mentions.filter((mention) => mention.type === 'actor' || mention.type === 'place').map(({ id }) => id),
  );
}
