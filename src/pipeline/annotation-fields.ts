import { isRealDate } from '../schema/date.ts';
import { Factuality } from '../schema/factuality.ts';
import { Qualifier } from '../schema/count.ts';
import type { Mention } from '../schema/mention.ts';
import { SanctionStatus } from '../schema/sanction.ts';
import { Stance } from '../schema/statement.ts';
import { closest } from './closest.ts';
import type { Finding } from './report.ts';

export type RawAttributes = Record<string, string | null | undefined>;

/** Ids that an attribute may name. */
export interface KnownIds {
  actors: ReadonlySet<string>;
  places: ReadonlySet<string>;
  eventTypes: ReadonlySet<string>;
  metrics: ReadonlySet<string>;
}

type Parse = (value: string, known: KnownIds) => unknown;

class Unexpected extends Error {
  readonly expected: string[];
  constructor(message: string, expected: string[] = []) {
    super(message);
    this.expected = expected;
  }
}

const oneOf =
  (options: readonly string[]): Parse =>
  (value) => {
    if (options.includes(value)) return value;
    throw new Unexpected(`one of: ${options.join(', ')}`, [...options]);
  };
const idOf =
  (kind: keyof KnownIds, what: string): Parse =>
  (value, known) => {
    const id = value.replace(/^#/, '');
    if (known[kind].has(id)) return id;
    const near = closest(id, known[kind]);
    throw new Unexpected(`the id of ${what}${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}`, near);
  };
const list =
  (parse: Parse): Parse =>
  (value, known) =>
    value
      .split(/[,|\s]+/)
      .filter(Boolean)
      .map((part) => parse(part, known));
const text: Parse = (value) => value;
const number: Parse = (value) => {
  const parsed = Number(value.replace(/,/g, ''));
  if (value.trim() === '' || !Number.isFinite(parsed)) throw new Unexpected('a number');
  return parsed;
};
const flag: Parse = (value) => {
  if (['', 'true', 'yes'].includes(value)) return true;
  if (['false', 'no'].includes(value)) return false;
  throw new Unexpected('true or false');
};
/** One id as it is, several as a list: who speaks, who counts, who imposes. */
const oneOrMore =
  (parse: Parse): Parse =>
  (value, known) => {
    const ids = value.split(/[,|\s]+/).filter(Boolean);
    return ids.length > 1 ? ids.map((id) => parse(id, known)) : parse(value, known);
  };
/** `2021`, `2021-11`, `2021-11-09`, `2021-11-09T14:30`, `2021-W45`, `2021-11-09/2021-11-12`, `2021-11-09/..` */
const date: Parse = (value) => {
  const parts = value.split('/');
  const valid =
    parts.length <= 2 &&
    parts.every(
      (part) =>
        (part === '..' && parts.length === 2) ||
        /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(part) ||
        (/^\d{4}(-\d{2}(-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?)?)?$/.test(part) && isRealDate(part.slice(0, 10))),
    );
  if (!valid)
    throw new Unexpected(
      'a date such as 2021, 2021-11, 2021-11-09 or 2021-11-08/2021-11-18, that exists in the calendar',
    );
  return value;
};
const actor = idOf('actors', 'an actor of the register');
const place = idOf('places', 'a place of the register');

/** Attribute → field of the mention and how its value is read. */
type Fields = Record<string, { field: string; parse: Parse }>;
const same = (fields: Record<string, Parse>): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, parse]) => [name, { field: name, parse }]));

/** What each directive takes. `id` names a record for actors and places, and the claim's permanent id for the others. */
export const annotationFields: Record<Mention['type'], Fields> = {
  actor: { id: { field: 'id', parse: actor }, ...same({ metonym: flag, role: flag }) },
  place: { id: { field: 'id', parse: place } },
  date: { value: { field: 'value', parse: date } },
  count: {
    ...same({
      metric: idOf('metrics', 'a metric of site.yaml'),
      value: number,
      min: number,
      max: number,
      unit: text,
      claimant: oneOrMore(actor),
      noun: text,
      period: date,
      place,
    }),
    qualifier: { field: 'qualifier', parse: oneOf(Qualifier.options) },
    'as-of': { field: 'period', parse: date },
    migrants: { field: 'isMigrantCount', parse: flag },
  },
  sanction: {
    ...same({
      sender: oneOrMore(actor),
      targets: list(actor),
      measures: list(text),
      date,
      package: text,
      status: oneOf(SanctionStatus.options),
    }),
    individuals: { field: 'individualsAdded', parse: number },
    entities: { field: 'entitiesAdded', parse: number },
    'individuals-total': { field: 'individualsTotal', parse: number },
    'entities-total': { field: 'entitiesTotal', parse: number },
    'legal-ref': { field: 'legalRef', parse: text },
  },
  event: {
    ...same({
      date,
      factuality: oneOf(Factuality.options),
      cancelled: flag,
      stance: oneOf(Stance.options),
      polarity: oneOf(['begin', 'end']),
    }),
    type: { field: 'eventType', parse: idOf('eventTypes', 'an event type of site.yaml') },
    place: { field: 'places', parse: list(place) },
    participants: { field: 'participants', parse: list(actor) },
    by: { field: 'attributedTo', parse: oneOrMore(actor) },
  },
};

/** The fields of a mention that a directive sets; null if an attribute is wrong, which is reported. */
export function toOverrides(
  type: Mention['type'],
  attributes: RawAttributes,
  known: KnownIds,
  report: (finding: Finding) => void,
): Record<string, unknown> | null {
  const fields = annotationFields[type];
  const overrides: Record<string, unknown> = {};
  let sound = true;
  for (const [name, value] of Object.entries(attributes)) {
    const field = fields[name];
    if (!field) {
      const near = closest(name, Object.keys(fields), 1)[0];
      report({
        rule: 'unknown-attribute',
        severity: 'error',
        reason: `":${type}" has no attribute "${name}".`,
        note: `${near ? `Did you mean "${near}"? ` : ''}It takes: ${Object.keys(fields).join(', ')}.`,
        actual: name,
        expected: Object.keys(fields),
      });
      sound = false;
      continue;
    }
    try {
      overrides[field.field] = field.parse(value ?? '', known);
    } catch (error) {
      if (!(error instanceof Unexpected)) throw error;
      report({
        rule: 'wrong-attribute',
        severity: 'error',
        reason: `":${type}" has ${name}="${value ?? ''}".`,
        note: `Expected ${error.message}.`,
        actual: value ?? '',
        expected: error.expected,
      });
      sound = false;
    }
  }
  const needed = { actor: 'id', place: 'id', date: 'value' }[type as string];
  if (sound && needed && overrides[needed] === undefined) {
    report({
      rule: 'wrong-attribute',
      severity: 'error',
      reason: `":${type}" does not say which ${type}.`,
      note: type === 'date' ? 'Write :date[the words]{2021-11-09}.' : `Write :${type}[the words]{#id-of-the-${type}}.`,
    });
    return null;
  }
  return sound ? overrides : null;
}
