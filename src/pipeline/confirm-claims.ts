import { VFile } from 'vfile';
import type { Article, PlacedMention } from '../schema/article.ts';
import type { Doubt } from '../schema/mention.ts';
import { isClaimMention } from './annotate.ts';
import { toDirective } from './directive-text.ts';
import { readArticle, type ReadingRoom } from './read-article.ts';

/** Doubts whose reading can say all that a directive asks for. Which of two people a pronoun means, only the editor can say. */
const complete: ReadonlySet<Doubt> = new Set<Doubt>(['usual-sender', 'far-antecedent']);

export interface Confirmed {
  /** The file's text with the directives in it. */
  raw: string;
  /** The mentions that were confirmed, as they stood before. */
  mentions: PlacedMention[];
}

/**
 * Writes the directives that confirm an article's unsure claims into its text, last first, so that what is before stays
 * where it is. Left out are sanctions beside whom another sender is named, and what would change any other reading.
 */
export function confirmClaims(raw: string, article: Article, room: ReadingRoom): Confirmed {
  const headings = new Set(article.sentences.filter(({ kind }) => kind === 'heading').map(({ id }) => id));
  const mentions: PlacedMention[] = [];
  let text = raw;
  let known = article;
  for (const mention of article.mentions.toSorted((a, b) => b.start - a.start)) {
    if (!isClaimMention(mention) || mention.doubt === undefined || !complete.has(mention.doubt)) continue;
    if (headings.has(mention.sentence) || namesOthers(mention, article, room)) continue;
    const words = raw.slice(mention.start, mention.end);
    if (/[[\]\\]/.test(words)) continue;
    const next = text.slice(0, mention.start) + toDirective(mention, words, room.known) + text.slice(mention.end);
    const read = readArticle(new VFile({ path: `${article.slug}.md`, value: next }), article.slug, room);
    if (!read || !isConfirmed(known, read)) continue;
    text = next;
    known = read;
    mentions.push(mention);
  }
  return { raw: text, mentions: mentions.reverse() };
}

/** Whether the sentence of a sanction names a body that may have imposed it or bears it, against the sender that was taken. */
function namesOthers(mention: PlacedMention, article: Article, { registers }: ReadingRoom): boolean {
  if (mention.type !== 'sanction') return false;
  // nobody imposes anything on themselves: that reading is wrong somewhere
  if ([mention.sender].flat().some((id) => id !== null && mention.targets.includes(id))) return true;
  const known = new Map(registers.actors.map((actor) => [actor.id, actor]));
  const expected = new Set([mention.sender, registers.site.sanctions.targets].flat());
  return article.mentions.some((other) => {
    if (other.type !== 'actor' || other.sentence !== mention.sentence || expected.has(other.id)) return false;
    const actor = known.get(other.id);
    if (!actor) return other.rule !== 'unknown-person';
    const imposes = actor.kind === 'state' || actor.kind === 'intergovernmental' || actor.kind === 'government-body';
    return imposes && !expected.has(actor.actsFor);
  });
}

/** Whether the second reading is the first with one doubt less. */
function isConfirmed(first: Article, second: Article): boolean {
  const unsure = ({ mentions }: Article): number =>
    mentions.filter((mention) => isClaimMention(mention) && mention.doubt !== undefined).length;
  const content = ({ mentions }: Article): string =>
    JSON.stringify(
      mentions
        // where the words stand and who says so is what changes
        .map((mention) =>
          Object.entries({ ...mention, start: 0, end: 0, rule: '', doubt: undefined }).toSorted(([a], [b]) =>
            a < b ? -1 : 1,
          ),
        )
        .map((entries) => JSON.stringify(entries))
        .toSorted(),
    );
  return unsure(second) === unsure(first) - 1 && content(first) === content(second);
}
