import { firstDay, lastDay } from '../figures/iso-time.ts';
import { pageLanguage } from './page-language.ts';

const parts = [{}, { month: 'long' }, { month: 'long', day: 'numeric' }] as const;
const precisionOf = (iso: string): number => iso.split('-').length - 1;

/**
 * The time from one ISO prefix to the end of another in the words of the page's language, as precise as the more precise of them:
 * "8–30 November 2021", "from June 2021", "until 2022"; "" where both ends are open.
 */
export function periodWords(from: string | null, to: string | null): string {
  const precision = Math.max(...[from, to].map((iso) => (iso === null ? 0 : precisionOf(iso))));
  const words = new Intl.DateTimeFormat(pageLanguage, { year: 'numeric', ...parts[precision], timeZone: 'UTC' });
  const [first, last] = [
    firstDay({ start: from, end: null, precision: 'day' }),
    lastDay({ start: to, end: null, precision: 'day' }),
  ].map((day) => (day === null ? null : new Date(day)));
  if (first && last) return words.formatRange(first, last);
  if (first) return `from ${words.format(first)}`;
  return last ? `until ${words.format(last)}` : '';
}
