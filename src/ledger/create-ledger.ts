import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Registers } from '../schema/registers.ts';
import { findMentions } from './evidence.ts';
import { mergeCounts } from './merge-counts.ts';
import { mergeEvents } from './merge-events.ts';
import { mergeSanctions } from './merge-sanctions.ts';
import { mergeStatements } from './merge-statements.ts';

/**
 * Everything the articles claim, merged into events, sanctions, counts and statements, each list sorted by id. The same
 * articles give the same ledger in any order: they are taken by slug.
 */
export function createLedger(articles: readonly Article[], registers: Registers): Ledger {
  const ordered = articles.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const sources = new Map(registers.sources.map((source) => [source.id, source]));
  const places = new Map(registers.places.map((place) => [place.id, place]));
  const actors = new Map(registers.actors.map((actor) => [actor.id, actor]));
  const events = findMentions('event', ordered, sources);
  const ledger: Ledger = {
    events: mergeEvents(events, registers.site.eventTypes, actors),
    sanctions: mergeSanctions(findMentions('sanction', ordered, sources)),
    counts: mergeCounts(findMentions('count', ordered, sources), registers.site.metrics, places, actors),
    statements: mergeStatements(events, actors).filter((statement) => actors.has(statement.speaker)),
  };
  const cited = <C extends Claim>(claims: C[]): C[] =>
    claims.filter((claim) => claim.evidence.some((one) => one.sources.length > 0));
  // what no sentence cites a source for stays in its article: the editor is warned of it
  const kept: Ledger = {
    events: cited(ledger.events),
    sanctions: cited(ledger.sanctions),
    counts: cited(ledger.counts),
    statements: cited(ledger.statements),
  };
  for (const claims of [kept.events, kept.sanctions, kept.counts, kept.statements]) {
    claims.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const claim of claims) {
      // a name that is in no register is a mention in its article and a remark to the editor; the ledger has no page for it
      claim.actors = claim.actors.filter((id) => actors.has(id));
      claim.attributedTo = claim.attributedTo.filter((id) => actors.has(id));
      claim.places = claim.places.filter((id) => places.has(id));
    }
  }
  return kept;
}
