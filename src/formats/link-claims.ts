import type { Ledger } from '../schema/ledger.ts';
import type { Article } from '../schema/article.ts';
import { countPath, eventPath, sanctionPath } from './claim-url.ts';

/** Where the words of a mention lead. */
export interface ClaimTarget {
  href: string;
  /** Id of the lane that gives the colour; null for a claim without one. */
  lane: string | null;
}

/** Words that carry a claim, by sentence, kind and the words themselves: the key of `targetKey`. */
export type ClaimTargets = ReadonlyMap<string, ClaimTarget>;

const targetKey = (sentence: string, type: string, words: string): string => `${sentence} ${type} ${words}`;

/** Every mention of an article that became a claim of the ledger, with the page of the claim. `laneOf` gives a metric's lane. */
export function claimTargets(
  article: Pick<Article, 'slug' | 'mentions'>,
  ledger: Pick<Ledger, 'events' | 'sanctions' | 'counts'>,
  lanes: { sanctions: string | null; metrics: ReadonlyMap<string, string> },
): ClaimTargets {
  const claims = [
    ...ledger.events.map((claim) => ({ claim, type: 'event', href: eventPath(claim.id), lane: claim.lane })),
    ...ledger.sanctions.map((claim) => ({
      claim,
      type: 'sanction',
      href: sanctionPath(claim.id),
      lane: lanes.sanctions,
    })),
    ...ledger.counts.map((claim) => ({
      claim,
      type: 'count',
      href: countPath(claim),
      lane: lanes.metrics.get(claim.metric) ?? null,
    })),
  ];
  const byPlace = new Map<string, ClaimTarget>();
  for (const { claim, type, href, lane } of claims) {
    for (const { article: slug, sentence, mention } of claim.evidence) {
      if (slug === article.slug) byPlace.set(`${sentence} ${type} ${mention.start}`, { href, lane });
    }
  }
  const targets = new Map<string, ClaimTarget>();
  for (const { sentence, type, start, text } of article.mentions) {
    const target = byPlace.get(`${sentence} ${type} ${start}`);
    if (target) targets.set(targetKey(sentence, type, text), target);
  }
  return targets;
}

// The pipeline's own HTML: a sentence, the mark behind it, a citation, a mention that leads nowhere yet, the borders of links.
const token =
  /<span id="(?<sentence>s-[^"]+)"|<a class="claim-link"[^>]*>|<a class="citation"[^>]*>(?<number>\d+)|<span class="mention (?<type>event|sanction|count)">(?<words>[^<]*)<\/span>|<(?<close>\/?)a[ >]/g;

/** Id of a source's entry in the list of an article, by its number there. */
export const sourceNoteId = (number: number): string => `source-${number}`;
/** Id of the entry that says who says so, for a sentence. */
export const claimNoteId = (sentence: string): string => `c-${sentence.slice(2)}`;

/**
 * Turns the words that carry a claim into links to the claim's page, with the class `tint-n` of its lane. Words inside
 * another link stay as they are: links do not nest. The mark behind a sentence of `noted` leads to who says so. Citations
 * keep their number alone: the source stands in the list, and repeating it a hundred times makes a page heavy.
 */
export function linkClaims(
  html: string,
  targets: ClaimTargets,
  kindOf: (lane: string) => number,
  noted: ReadonlySet<string> = new Set(),
): string {
  let current = '';
  let isInLink = false;
  return html.replace(token, (whole: string, ...rest: unknown[]) => {
    // the last argument of a replacer is the named groups
    const { sentence, number, type, words, close } = rest.at(-1) as Record<string, string | undefined>;
    if (sentence !== undefined) current = sentence;
    else if (number !== undefined) {
      isInLink = true;
      return `<a class="citation" href="#${sourceNoteId(Number(number))}">${number}`;
    } else if (whole.startsWith('<a class="claim-link"')) {
      isInLink = true;
      return noted.has(current)
        ? `<a class="claim-link" href="#${claimNoteId(current)}" aria-label="Who says so">`
        : whole;
    } else if (close !== undefined) isInLink = close === '';
    else if (type !== undefined && words !== undefined && !isInLink) {
      const target = targets.get(targetKey(current, type, unescapeText(words)));
      if (!target) return whole;
      const tint = target.lane === null ? '' : ` tint-${kindOf(target.lane)}`;
      return `<a class="mention ${type}${tint}" href="${target.href}">${words}</a>`;
    }
    return whole;
  });
}

/** The few characters that the pipeline escapes in text. */
function unescapeText(html: string): string {
  return html.replaceAll(/&#x3C;|&lt;/gi, '<').replaceAll(/&#x26;|&amp;/gi, '&');
}
