import type { Evidence } from './evidence.ts';

/** Evidence for tests: what is not given is as usual. */
export function makeEvidence(more: Partial<Evidence> = {}): Evidence {
  return {
    article: 'a',
    sentence: 's-000001',
    quote: 'q',
    start: 0,
    end: 1,
    mention: { start: 0, end: 1 },
    sources: [],
    reported: null,
    rule: 't',
    ...more,
  };
}
