import { styleText } from 'node:util';
import { rules } from '../language/rules.ts';
import type { ReadSentence } from '../pipeline/annotate.ts';
import { toWords } from '../pipeline/mention-words.ts';
import type { PlacedMention } from '../schema/article.ts';
import type { Factuality } from '../schema/factuality.ts';
import { doubtLabel, type Mention } from '../schema/mention.ts';
import { colours } from './draw-extraction.ts';

const width = 100;

/** Every sentence with its line and, for each mention, the rule that made it, why, and where its date and people come from. */
export function drawExplanation(raw: string, sentences: readonly ReadSentence[], colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], words: string): string =>
    colour ? styleText(style, words) : words;
  const lines: string[] = [];
  let line = 1;
  let from = 0;
  for (const sentence of sentences) {
    for (; from < sentence.start; from++) if (raw.charCodeAt(from) === 10) line++;
    lines.push(paint('dim', `line ${line}  ${sentence.id}`));
    lines.push(...wrap(sentence.text, 2).map((text) => paint('bold', text)));
    if (sentence.mentions.length === 0) lines.push(paint('dim', '  nothing read'));
    for (const mention of sentence.mentions) {
      const kind = paint(colours[mention.type], mention.type.padEnd(8));
      lines.push(`  ${kind} ${mention.text}  →  ${toWords(mention)}`);
      for (const reason of reasonsOf(mention, sentence.mentions)) lines.push(...wrap(`- ${reason}`, 11));
    }
    lines.push('');
  }
  return lines.join('\n');
}

function reasonsOf(mention: PlacedMention, beside: readonly PlacedMention[]): string[] {
  const reasons = [`${mention.rule}: ${rules[mention.rule]?.why ?? 'has no explanation yet'}`];
  switch (mention.type) {
    case 'actor':
    case 'place':
      return reasons;
    case 'date':
      return mention.implied ? [...reasons, 'implied: what is not written comes from the text around it'] : reasons;
    case 'count':
      reasons.push(
        ...dateReason('period', mention.period, beside),
        ...whoReason('counted by', mention.claimant, beside),
      );
      break;
    case 'sanction':
      reasons.push(...dateReason('date', mention.date, beside), ...whoReason('sender', mention.sender, beside));
      break;
    case 'event': {
      const label = mention.stance === null ? 'on the word of' : 'speaker';
      reasons.push(...dateReason('date', mention.date, beside), ...whoReason(label, mention.attributedTo, beside));
      if (mention.factuality !== 'asserted') reasons.push(factualityReason[mention.factuality]);
      break;
    }
    default:
      throw new Error(`unknown mention: ${JSON.stringify(mention satisfies never)}`);
  }
  if (mention.doubt) reasons.push(`unsure: ${doubtLabel[mention.doubt]}; out of the ledger until annotated`);
  return reasons;
}

const factualityReason: Record<Exclude<Factuality, 'asserted'>, string> = {
  claimed: 'claimed: it stands in what somebody says',
  denied: 'denied: it stands below a denial or a negation',
  planned: 'planned: it lies ahead of the text',
  hypothetical: 'hypothetical: it hangs on a condition, or is only possible',
};

function dateReason(label: string, value: string | null, beside: readonly PlacedMention[]): string[] {
  if (value === null) return [];
  const own = beside.find(
    (other) => other.type === 'date' && (other.value === value || other.value?.startsWith(`${value}T`)),
  );
  if (own?.type !== 'date') return [`${label}: ${value} comes from outside the sentence (its row, section or speaker)`];
  return [`${label}: from "${own.text}"${own.implied ? ', part of which is implied' : ''}`];
}

function whoReason(label: string, who: string | string[] | null, beside: readonly PlacedMention[]): string[] {
  return [who].flat().flatMap((id) => {
    if (id === null) return [];
    const own = beside.find((other: Mention) => other.type === 'actor' && other.id === id);
    return [own ? `${label}: "${own.text}"` : `${label}: ${id}, whom the sentence does not name`];
  });
}

/** Words in lines of at most 100 characters, behind so many spaces; a longer word has a line of its own. */
function wrap(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + word.length + 1 > width - indent) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((words) => ' '.repeat(indent) + words);
}
