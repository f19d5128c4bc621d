import type { EventMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';
import { createTrait } from '../word.ts';

/** Whether a position stands between quotation marks: "wrote that it had been 'voluntary and recorded'". */
export function isInsideQuote({ text }: SentenceReading, position: number): boolean {
  const before = text.slice(0, position);
  if (/“[^”]*$/u.test(before)) return true;
  const mark = before.lastIndexOf('"');
  // 'Do not spend it," she wrote': a mark right behind a word or a stop closes what an earlier sentence opened
  return mark >= 0 && (mark === 0 || /[\s(–—:]/u.test(before[mark - 1] ?? '')) && /\S/u.test(text[mark + 1] ?? '');
}

/** Whether a position stands in what a statement of the same sentence says: no full break between. */
export function isInContent(sentence: SentenceReading, statement: EventMention, position: number): boolean {
  return statement.stance === 'reports' && !/[;,"”]/u.test(sentence.text.slice(statement.end, position));
}

/** Whether a position stands in what a denial of the same sentence denies: "that …", to the end of its clause. */
export function isDenied({ text }: SentenceReading, statement: EventMention, position: number): boolean {
  return statement.eventType === 'denial' && /^ that\b(?:(?! and )[^,;])*$/u.test(text.slice(statement.end, position));
}

const denying: ReadonlySet<string> = new Set(['not', 'no', 'nobody', 'none', 'nothing', 'never', 'neither']);

/** Whether a number stands in what a denial of the same sentence denies: "denied that it turned 40 back", "denied letting 40 in". */
export function isDeniedNumber({ text }: SentenceReading, statement: EventMention, position: number): boolean {
  const between = text.slice(statement.end, position);
  return (
    statement.eventType === 'denial' && /^ (?:that|it|they|he|she|\p{Ll}+ing)\b(?:(?! and )[^,;])*$/u.test(between)
  );
}

/** Verbs that, with "not", deny: "insists it is not seeking", "maintains that nobody was hurt". */
const insisting = createTrait(({ lower }) => /^(?:insist|maintain|swear|swore|sworn|protest|contend)/u.test(lower));

/** '"Nonsense," retorts Berg': all of a quotation denies. */
const flatly =
  /["“](?:(?:[Tt]hat(?:['’]s| is) |[Ii]t(?:['’]s| is) )?(?:(?:a|complete|pure|utter|total|all|sheer|an outright|absolute) )*(?:[Nn]onsense|[Ll]ies?|[Rr]ubbish|[Uu]ntrue|[Ff]alse|[Aa]bsurd|[Ff]antasy|[Ii]nventions?|[Ff]abrications?|[Hh]ogwash|[Bb]unk|[Ff]ake|[Ff]airy tales?)|[Nn]ot true)[,.!]["”’] (?:[^,;"“”.]{0,60} )?$/u;

/** Whether an insisting verb denies: "insisted it was not seeking"; "said nothing had been adopted" stays a report. */
export function isDenial(sentence: SentenceReading, at: number): boolean {
  const verb = sentence.tokens[at];
  if (verb && flatly.test(sentence.text.slice(Math.max(0, verb.start - 110), verb.start))) return true;
  if (!verb || !insisting(verb)) return false;
  // '"They pose no threat," Berg insists'
  if (/^(?:[^\p{L}\p{N}]*$|;)/u.test(sentence.text.slice(verb.end)))
    return sentence.tokens.slice(0, at).some((token) => denying.has(token.lower));
  return sentence.tokens.slice(at + 1, at + 8).some((token) => denying.has(token.lower));
}
