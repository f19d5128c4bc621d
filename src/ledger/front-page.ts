import type { Article } from '../schema/article.ts';

type Listed = Pick<Article, 'slug' | 'kind' | 'date' | 'words'>;

/** What a front page leads with, what stands beside it, and the rest by kind. */
export interface FrontPage<One> {
  lead: One | null;
  beside: One[];
  /** In the order of `kinds`; kinds without an article are left out. */
  rest: [kind: Article['kind'], articles: One[]][];
}

const kinds: readonly Article['kind'][] = ['analysis', 'explainer', 'briefing', 'profile'];

/**
 * Articles laid out for a front page. The lead is the longest analysis of the newest day (of any kind, where that day has no
 * analysis); `beside` the next newest analyses and explainers, filled up with others; the rest keep their order.
 *   articles  newest first
 */
export function layoutFrontPage<One extends Listed>(articles: readonly One[], besides = 4): FrontPage<One> {
  const newest = articles.filter(({ date }) => date === articles[0]?.date);
  const analyses = newest.filter(({ kind }) => kind === 'analysis');
  const [lead = null] = (analyses.length > 0 ? analyses : newest).toSorted((a, b) => b.words - a.words);
  const others = articles.filter((article) => article !== lead);
  const isNews = ({ kind }: One): boolean => kind === 'analysis' || kind === 'explainer';
  const beside = [...others.filter(isNews), ...others.filter((one) => !isNews(one))].slice(0, besides);
  const rest = others.filter((article) => !beside.includes(article));
  return {
    lead,
    beside,
    rest: kinds
      .map((kind): [Article['kind'], One[]] => [kind, rest.filter((article) => article.kind === kind)])
      .filter(([, members]) => members.length > 0),
  };
}
