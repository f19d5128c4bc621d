import type { Mention } from '../schema/mention.ts';

/** What a mention was read as, in one line. */
export function toWords(mention: Mention): string {
  switch (mention.type) {
    case 'actor':
      return mention.id + (mention.metonym ? ' (metonym)' : '') + (mention.role ? ' (role)' : '');
    case 'place':
      return mention.id;
    case 'date':
      return (mention.value ?? 'not a date') + (mention.implied ? ' (implied)' : '');
    case 'count': {
      const number = mention.value ?? `${mention.min ?? '?'}–${mention.max ?? '?'}`;
      return join([
        `${mention.qualifier} ${number} ${mention.unit}`,
        mention.metric,
        mention.claimant && `by ${String(mention.claimant)}`,
        mention.period,
      ]);
    }
    case 'sanction':
      return join([
        `${String(mention.sender ?? 'somebody')} → ${mention.targets.join(', ') || '?'}`,
        mention.status,
        mention.measures.join(', '),
        mention.package,
        mention.date,
      ]);
    case 'event':
      return join([
        mention.eventType,
        mention.factuality,
        mention.date,
        mention.places.join(', '),
        mention.participants.join(', '),
        mention.attributedTo && `by ${String(mention.attributedTo)}`,
      ]);
    default:
      throw new Error(`unknown mention: ${JSON.stringify(mention)}`);
  }
}

function join(parts: (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
