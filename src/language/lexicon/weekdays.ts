/** Numbers of the weekdays by their English names, Monday first as ISO 8601 has them. */
export const weekdays: Readonly<Record<string, number>> = {
  Monday: 1,
  Tuesday: 2,
  Wednesday: 3,
  Thursday: 4,
  Friday: 5,
  Saturday: 6,
  Sunday: 7,
};

/** Words after a weekday that make it the name of something: "Sunday Times". */
export const afterWeekdayNames: ReadonlySet<string> = new Set([
  'Times',
  'Telegraph',
  'Mail',
  'Mirror',
  'Express',
  'Post',
  'School',
]);

/** Words before a weekday that make it the name of something: "Black Friday". */
export const beforeWeekdayNames: ReadonlySet<string> = new Set([
  'Black',
  'Bloody',
  'Good',
  'Easter',
  'Palm',
  'Ash',
  'Shrove',
  'Cyber',
]);
