/** Days of a window of time as the address holds them, shared by timeline and map: `?from=2021-11-01&to=2021-11-30`. */
export interface TimeWindow {
  from: string;
  to: string;
}

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The window that an address asks for; null for none, or one that makes no sense. */
export function readWindow(search: string): TimeWindow | null {
  const query = new URLSearchParams(search);
  const [from, to] = [query.get('from'), query.get('to')];
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
}

/** The query with another window, and all else as it was. */
export function writeWindow(search: string, window: TimeWindow | null): string {
  const query = new URLSearchParams(search);
  query.delete('from');
  query.delete('to');
  if (window !== null) {
    query.set('from', window.from);
    query.set('to', window.to);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** "2021-11" three months later is "2022-02". */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** How many months lie between two ISO prefixes. */
export function monthsBetween(from: string, to: string): number {
  const index = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return index(to) - index(from);
}

/** First day of the one month and last day of the other. */
export function toMonthWindow(from: string, to: string): TimeWindow {
  const end = new Date(Date.parse(`${addMonths(to, 1)}-01`) - 86_400_000);
  return { from: `${from}-01`, to: end.toISOString().slice(0, 10) };
}
