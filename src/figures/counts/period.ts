import { utcDay } from 'd3';
import { prefixEnd, prefixStart } from '../iso-time.ts';

/** Bounds as the ledger keeps them: ISO prefixes, null where open. */
export interface Period {
  start: string | null;
  end: string | null;
}

/** Says a period as shortly as it is known: 1–31 May 2023 is "2023-05", 1 January – 31 December 2023 is "2023". */
export function toWholePeriod({ start, end }: Period): Period {
  if (start === null || end === null) return { start, end };
  const after = prefixEnd(end).toISOString().slice(0, 10);
  const first = prefixStart(start).toISOString().slice(0, 10);
  if (first.endsWith('-01-01') && after.endsWith('-01-01')) {
    const last = String(Number(after.slice(0, 4)) - 1);
    return { start: first.slice(0, 4), end: last === first.slice(0, 4) ? null : last };
  }
  if (first.endsWith('-01') && after.endsWith('-01')) {
    const last = utcDay.offset(prefixEnd(end), -1).toISOString().slice(0, 7);
    return { start: first.slice(0, 7), end: last === first.slice(0, 7) ? null : last };
  }
  return { start, end };
}
