import type { Article } from '../schema/article.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { EventType, Metric } from '../schema/site.ts';
import { type ClaimRow, toCountRow, toEventRow, toSanctionRow, toStatementRow } from './claim-row.ts';

/** What one sentence of an article claims, for "who says so". */
export interface ClaimNote {
  /** Id of the sentence. */
  sentence: string;
  claims: ClaimRow[];
  /** Ids of the sources cited in the sentence. */
  sources: string[];
}

/** Sentences of an article that carry claims of the ledger, in reading order; a claim that two mentions give stands once. */
export function toClaimNotes(
  { slug, sentences }: Pick<Article, 'slug' | 'sentences'>,
  ledger: Ledger,
  words: { eventTypes: readonly EventType[]; metrics: readonly Metric[]; names: ReadonlyMap<string, string> },
): ClaimNote[] {
  const rows: ClaimRow[] = [
    ...ledger.events.map((event) => toEventRow(event, words.eventTypes)),
    ...ledger.sanctions.map(toSanctionRow),
    ...ledger.counts.map((count) => toCountRow(count, words.metrics)),
    ...ledger.statements.map((statement) => toStatementRow(statement, words.names)),
  ];
  const bySentence = new Map<string, { row: ClaimRow; evidence: Evidence }[]>();
  for (const row of rows) {
    for (const evidence of row.evidence) {
      if (evidence.article !== slug) continue;
      const known = bySentence.get(evidence.sentence);
      if (!known) bySentence.set(evidence.sentence, [{ row, evidence }]);
      else if (!known.some((one) => one.row.href === row.href)) known.push({ row, evidence });
    }
  }
  return sentences.flatMap(({ id, sources }) => {
    const found = bySentence.get(id);
    if (!found) return [];
    found.sort((a, b) => a.evidence.mention.start - b.evidence.mention.start);
    return [{ sentence: id, claims: found.map(({ row }) => row), sources: [...new Set(sources)] }];
  });
}
