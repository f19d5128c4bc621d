import type { Mention } from '../schema/mention.ts';
import { annotationFields, type KnownIds } from './annotation-fields.ts';

/** What a directive need not say: it is so unless given. */
const understood: Readonly<Record<string, unknown>> = {
  qualifier: 'exact',
  unit: 'people',
  factuality: 'asserted',
  polarity: 'begin',
};

/**
 * The directive that says of some words what a mention says of them: `:sanction[the measures]{sender=norland …}`. `words`
 * stand between its brackets as they are, so they may hold markup but no bracket. Fields that no directive can say (an
 * actor of no register) are left to the reading.
 */
export function toDirective(mention: Mention, words: string, known: KnownIds): string {
  const attributes = Object.entries(annotationFields[mention.type]).flatMap(([name, { field, parse }]) => {
    const value: unknown = (mention as Record<string, unknown>)[field];
    if (value === null || value === undefined || value === false || value === understood[field]) return [];
    if (Array.isArray(value) && value.length === 0) return [];
    if (field === 'period' && (name === 'as-of') !== /^\d{4}-\d{2}-\d{2}$/.test(String(value))) return [];
    const text = Array.isArray(value) ? value.join(',') : String(value);
    if (!says(() => parse(text, known), value)) return [];
    if (name === 'id') return [`#${text}`];
    // a bare value with a colon would be taken for a directive again
    if (mention.type === 'date' && !text.includes(':')) return [text];
    return [`${name}=${quote(text)}`];
  });
  return `:${mention.type}[${words}]{${attributes.join(' ')}}`;
}

/** Whether an attribute that is read so gives the value back. */
function says(parse: () => unknown, value: unknown): boolean {
  try {
    return JSON.stringify(parse()) === JSON.stringify(value);
  } catch {
    // the attribute's own rules refuse it: an id of no register
    return false;
  }
}

/** A value as the directive grammar takes it; references keep quotes, bars and braces from ending anything. */
function quote(text: string): string {
  if (/^[\w.,:-]+$/.test(text)) return text;
  const safe = text.replace(/[&"|{}[\]<>`\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `"${safe}"`;
}
