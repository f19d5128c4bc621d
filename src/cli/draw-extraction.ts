import { styleText } from 'node:util';
import type { PlacedMention } from '../schema/article.ts';
import { toWords } from '../pipeline/mention-words.ts';
import type { Mention } from '../schema/mention.ts';

/** Colour of each kind of mention in a terminal. */
export const colours: Record<Mention['type'], Parameters<typeof styleText>[0]> = {
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
        `  ${paint(mention.type, mention.type.padEnd(8))} ${mention.text.padEnd(28)} ${toWords(mention)}  ${dim(mention.rule)}`,
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
