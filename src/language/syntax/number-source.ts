import type { ActorMention, CountMention } from '../../schema/mention.ts';
import { createEnding } from '../ending.ts';
import type { SentenceReading } from '../reading.ts';
import { oneOf } from './one-of.ts';

// Whose a number is where no verb of speech says so: "by the count of the guard", "(Ministry of Health)", "Velm Aid's list has 45".

/** What bodies keep numbers in. */
const papers =
  '(?:list|tally|count|counts|reckoning|estimates?|calculations?|figures?|numbers|data|statistics|records?|register|registry|roll|toll|totals?|sums?|database|books|log|logs|tracker|monitoring|archive|map)';
const own = '(?:(?:own|latest|running|official|internal|provisional|daily|weekly|monthly|annual|public) )?';

/** "by the guard's (tally)", "on Velm Aid's (count)" */
const isBy = createEnding(
  /\b(?:by|on|in|per|from|going by|judging by|based on|drawing on|(?:as )?(?:tallied|counted|recorded|registered|logged|documented|compiled|collected|gathered|kept|verified|listed|reckoned|estimated) (?:up )?by) (?:the )?/iu,
);
const itsReckoning = new RegExp(`^['’]s? ${own}${papers}\\b`, 'u');

/** "the count of the guard", "a tally kept by Velm Aid", "records of Velm Aid" */
const isOfPapers = createEnding(
  new RegExp(
    `\\b${papers} (?:of|from|given by|(?:kept|compiled|collected|gathered|published|released|issued|supplied|provided|drawn up|maintained|run) by) (?:the )?`,
    'iu',
  ),
);
/** What tells what such papers say, and not what becomes of them. */
const holds =
  '(?:contains?|contained|holds?|held|has|have|had|lists?|listed|names?|named|shows?|showed|includes?|included|puts?|gives?|gave|covers?|covered|comprises?|counts?|now|(?:is|are|was|were) (?:now )?(?=\\p{N})|(?:stands?|stood|r[io]ses?|runs?|ran|comes?|came|climbed|grew|fell|dropped|amounts?|amounted) (?:at|to)|reach(?:es|ed))';
const saysBehind = new RegExp(`^[^.;:]{0,60}?\\b${holds}(?: |$)`, 'u');
const itsPapers = new RegExp(`^['’]s? ${own}${papers}\\b[^.;:,]{0,50}? ${holds}(?: |$)`, 'u');
/** "Velm Aid numbers passed around on the bus: …" */
const itsNumbers = new RegExp(
  `^(?:['’]s)? (?:(?:own|latest|running|morning|evening|nightly|regular|official|weekend|daily|weekly|monthly|press) ){0,2}(?:${papers}|bulletin|report|communiqué|communique|statement|update|briefing|release|newsletter|note|readout|summary)\\b[^:.;]{0,40}: `,
  'u',
);
/** "Velm Aid, whose 2024 (count of 15,237)": as far as the clause goes. */
const whosePapers = new RegExp(`^, whose (?:[\\p{L}\\d-]+ ){0,2}${papers}\\b[^,;]*$`, 'u');
/** "the guard has on its books 600 attempts" */
const onItsBooks =
  /^ (?:now )?(?:has|have|had|carries|carried|keeps?|kept|holds?|held|puts?) (?:[^,;.]{1,40} )?(?:on|in|down in) (?:its|their|his|her) (?:books|records|ledgers?|lists?|files|rolls?|statistics|register|logs?|database)\b/u;
/** "2,900 attempts: that is what the guard has seen" */
const isThat = createEnding(
  /[:;–—,] ?(?:(?:that|this|it) (?:is|was)|or so|such (?:is|was)) (?:what|how many|as many as|the (?:number|figure|count|total|tally)(?: that)?)? ?(?:the )?/iu,
);

/** "as tallied by the guard", "39,697 attempts, counted by the guard" */
const isCounter = createEnding(
  /\b(?:tallied|counted|recorded|registered|logged|documented|compiled|verified|listed|reckoned|estimated|put together) (?:up )?by (?:the )?/iu,
);
/** "The figure, 9,287, comes from the (guard)" */
const givenBy = createEnding(
  /\b(?:figures?|numbers?|totals?|counts?|estimates?|tall(?:y|ies)|tolls?|data|statistics)\b[^.;:]{0,40}\b(?:(?:comes?|came|stems?) from|(?:supplied|provided|published|released|compiled|issued|collected|gathered) by) (?:the )?/i,
);
/** "if the guard is right" */
const isIf = createEnding(/\bif (?:the )?/iu);
const isBelieved =
  /^(?:['’]s? (?:numbers|figures|data|statistics))? (?:is|are) (?:right|correct|accurate|to be believed|to be trusted|anything to go by)\b/u;

const opensBracket = createEnding(
  /[([](?:sources?: |data: |figures?: |counts?: |tally: |estimates?: |toll: |numbers?: |via |all |according to |as per |per |by )?(?:the )?(?:\p{Lu}\p{Ll}{1,4}\. )?/iu,
);
const closesBracket = /^(?:['’]s)?(?: (?:data|figures|statistics|count|estimate|tally|again|report|numbers))?[)\]]/u;

const mayOpen = oneOf('by on in per from going judging based drawing if of the a');

/**
 * Who gave a number of a sentence, by a name in it that no verb of speech belongs to. A bracket speaks for the number before
 * it, all else for each number of the sentence.
 */
export function numberSource({ text, mentions, tokens }: SentenceReading): (count: CountMention) => string | undefined {
  const actors = mentions.filter((mention): mention is ActorMention => mention.type === 'actor');
  if (actors.length === 0) return () => undefined;
  const whole = actors.find(({ start, end, rule }) => {
    const behind = text.slice(end);
    const isOpening = start <= 4 || mayOpen(tokens[0]);
    return (
      (isBy(text, start) && itsReckoning.test(behind)) ||
      (rule !== 'actor-country' && isCounter(text, start)) ||
      givenBy(text, start) ||
      isThat(text, start) ||
      onItsBooks.test(behind) ||
      (isOfPapers(text, start) && (/\bby\b/iu.test(text.slice(0, start)) || saysBehind.test(behind))) ||
      (isIf(text, start) && isBelieved.test(behind)) ||
      (isOpening && (itsNumbers.test(behind) || itsPapers.test(behind)))
    );
  });
  // "the count of Norland's own border guard": not Norland's
  const ownerOf = (actor: ActorMention): ActorMention =>
    actors.find(({ start }) => start > actor.end && /^['’]s? (?:own )?$/u.test(text.slice(actor.end, start))) ?? actor;
  // "Velm Aid (VA)" is a name and its short form, "Brzeg (Norland)" a place and its country
  const bracketed = actors.filter(
    ({ start, end, rule, metonym }) =>
      rule !== 'actor-country' &&
      !metonym &&
      opensBracket(text, start) &&
      closesBracket.test(text.slice(end)) &&
      !mentions.some(
        (other) =>
          (other.type === 'actor' || other.type === 'place') &&
          /^ [([]/u.test(text.slice(other.end, other.end + 2)) &&
          other.end >= start - 16 &&
          other.end < start,
      ),
  );
  return (count) => {
    const note = bracketed.find(
      ({ start }) => start > count.end && /^[^()[\];]{0,80}[([][^()[\]]*$/u.test(text.slice(count.end, start)),
    );
    if (note) return note.id;
    const whose = actors.findLast(({ end }) => end < count.start);
    if (whose && whosePapers.test(text.slice(whose.end, count.start))) return whose.id;
    // nobody's tally tells how far away a place is
    return whole && !/^k?m$/u.test(count.unit ?? '') ? ownerOf(whole).id : undefined;
  };
}
