import type { Article } from '../schema/article.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { EventType, Metric } from '../schema/site.ts';
import { type ClaimRow, toCountRow, toEventRow, toSanctionRow, toStatementRow } from './claim-row.ts';

/** A claim as it is called beside its sentence: what the sentence itself says is not said again. */
export type NotedClaim = Pick<ClaimRow, 'id' | 'href' | 'date' | 'attributedTo' | 'evidence'> & {
  label: string;
  /** What kind of claim, where the label does not tell. */
  detail: string | null;
  /** Null for a statement, which has its speaker in the label. */
  factuality: ClaimRow['factuality'] | null;
};

/** What one sentence of an article claims, for "who says so". */
export interface ClaimNote {
  /** Id of the sentence. */
  sentence: string;
  claims: NotedClaim[];
  /** Ids of the sources cited in the sentence. */
  sources: string[];
}

/** Sentences of an article that carry claims of the ledger, in reading order; a claim that two mentions give stands once. */
export function toClaimNotes(
  { slug, sentences }: Pick<Article, 'slug' | 'sentences'>,
  ledger: Ledger,
  words: { eventTypes: readonly EventType[]; metrics: readonly Metric[]; names: ReadonlyMap<string, string> },
): ClaimNote[] {
  const called = (row: ClaimRow): NotedClaim => ({ ...row, label: row.title, detail: row.detail ?? null });
  const told = (row: ClaimRow): NotedClaim => ({ ...row, label: row.detail ?? row.title, detail: null });
  const claims = [
    ...ledger.events.map((event) => called(toEventRow(event, words.eventTypes))),
    ...ledger.sanctions.map((sanction) => called(toSanctionRow(sanction))),
    ...ledger.counts.map((count) => told(toCountRow(count, words.metrics))),
    ...ledger.statements.map((statement) => ({ ...told(toStatementRow(statement, words.names)), factuality: null })),
  ];
  const bySentence = new Map<string, { row: NotedClaim; evidence: Evidence }[]>();
  for (const row of claims) {
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
