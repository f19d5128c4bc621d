import type { VFile } from 'vfile';
import type { PlacedMention } from '../schema/article.ts';

import { doubtLabel } from '../schema/mention.ts';
import { isClaimMention, isSure, type ReadSentence } from './annotate.ts';
import { toDirective } from './directive-text.ts';
import { toWords } from './mention-words.ts';
import type { ReadingRoom, ReadText } from './read-article.ts';
import { report } from './report.ts';

/**
 * True for what the ledger would keep: a claim with a day, a number, an accusation or its denial. What is said in general
 * ("the agency counts detections") stays in its article and needs no source.
 */
function isForLedger(mention: PlacedMention): boolean {
  if (!isClaimMention(mention)) return false;
  switch (mention.type) {
    case 'event':
      return mention.date !== null || mention.stance === 'accuses';
    case 'sanction':
      return mention.date !== null || mention.individualsAdded !== null || mention.entitiesAdded !== null;
    default:
      return true;
  }
}

/** What was read, seen with an editor's eye: impossible dates, strangers, claims that the rules are unsure of or without a source. */
export function checkClaims(text: ReadText, room: ReadingRoom, file: VFile): void {
  const strangers = new Set<string>();
  for (const sentence of text.sentences) {
    const kind = text.blocks[sentence.block]?.kind;
    for (const mention of sentence.mentions) {
      const at = { start: mention.start, end: mention.end };
      if (mention.type === 'date' && mention.value === null) {
        report(file, at, {
          rule: 'impossible-date',
          severity: 'error',
          reason: `"${mention.text}" is not a day of the calendar.`,
          note: 'Correct the date, or mark the words as plain: :plain[…].',
          actual: mention.text,
        });
      }
      if (mention.type === 'actor' && !room.known.actors.has(mention.id) && !strangers.has(mention.id)) {
        strangers.add(mention.id);
        report(file, at, {
          rule: 'unknown-actor',
          severity: 'info',
          reason: `"${mention.text}" is in no register.`,
          note: `Add "${mention.id}" to actors.yaml, name a known one with :actor[${mention.text}]{#id}, or leave it out with :plain[${mention.text}].`,
          actual: mention.text,
        });
      }
      if (mention.type === 'count' && mention.rule === 'annotation' && mention.value === null && mention.min === null) {
        report(file, at, {
          rule: 'count-without-number',
          severity: 'error',
          reason: `":count[${mention.text}]" has no number that can be read.`,
          note: 'Give it: value=…, or min=… and max=….',
        });
      }
    }
    if (kind === 'heading') continue;
    reportUnsure(sentence, room, file);
    if (sentence.sources.length === 0 && room.sources.size > 0) {
      const claim = sentence.mentions.find((mention) => isForLedger(mention) && isSure(mention));
      if (claim) {
        report(
          file,
          { start: claim.start, end: claim.end },
          {
            rule: 'uncited-claim',
            severity: 'warning',
            reason: `A claim ("${claim.text}") stands in a sentence without a source.`,
            note: 'Cite it behind the full stop, [^source-id]: without a source it stays out of the ledger.',
            actual: claim.text,
          },
        );
      }
    }
  }
}

/** Each claim that the rules are unsure of, with the directive that would confirm it. */
function reportUnsure(sentence: ReadSentence, room: ReadingRoom, file: VFile): void {
  for (const mention of sentence.mentions) {
    // what is said without a day may still be dated by its paragraph
    const isSaid = mention.type === 'event' && mention.stance !== null;
    if (!isClaimMention(mention) || mention.doubt === undefined || !(isSaid || isForLedger(mention))) continue;
    const words = String(file).slice(mention.start, mention.end);
    const directive = toDirective(mention, words, room.known);
    const read = toWords(mention);
    report(
      file,
      { start: mention.start, end: mention.end },
      {
        rule: 'unsure-claim',
        severity: 'warning',
        reason: `Unsure of "${mention.text}": ${doubtLabel[mention.doubt]} (${mention.rule}). Read: ${read}.`,
        note: `Until annotated it stays out of the ledger. If right, write ${directive}; if nothing should be read, :plain[${words}].`,
        actual: read,
        expected: [directive],
      },
    );
  }
}
