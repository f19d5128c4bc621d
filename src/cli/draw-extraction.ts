import { styleText } from 'node:util';
import type { PlacedMention } from '../schema/article.ts';
import type { Mention } from '../schema/mention.ts';

const colours: Record<Mention['type'], Parameters<typeof styleText>[0]> = {
  actor: 'cyan',
  place: 'green',
  date: 'yellow',
  count: 'magenta',
  sanction: 'red',
  event: 'blue',
};

/** What was read, sentence by sentence, for a terminal: the words in context and what they were taken for. */
export function drawExtraction(raw: string, mentions: readonly PlacedMention[], colour: boolean): string {
  const paint = (type: Mention['type'], words: string): string => (colour ? styleText(colours[type], words) : words);
  const dim = (words: string): string => (colour ? styleText('dim', words) : words);
  const lines: string[] = [];
  for (const [sentence, found] of Map.groupBy(mentions, (mention) => mention.sentence)) {
    const first = Math.min(...found.map((mention) => mention.start));
    const line = raw.slice(0, first).split('\n').length;
    lines.push(dim(`line ${line}  ${sentence}`));
    for (const mention of found) {
      lines.push(
        `  ${paint(mention.type, mention.type.padEnd(8))} ${mention.text.padEnd(28)} ${describe(mention)}  ${dim(mention.rule)}`,
      );
    }
    lines.push('');
  }
  const totals = Object.keys(colours).map(
    (type) => `${mentions.filter((mention) => mention.type === type).length} ${type}`,
  );
  lines.push(totals.join(' · '), '');
  return lines.join('\n');
}

function describe(mention: Mention): string {
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
