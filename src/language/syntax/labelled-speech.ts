import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { actorsOf } from './named-actors.ts';

/**
 * Who says what a position stands in by the label that the sentence opens with: "Berg: the posts will reopen in May", "Anna Berg, a
 * deputy minister: 4,000 soldiers go east". Only a person's name is such a label; that of a state or a body may be a topic.
 */
export function labelledSpeaker(sentence: SentenceReading, position: number): string | null {
  const { text, kind } = sentence;
  const colon = kind === 'cell' ? -1 : text.indexOf(': ');
  if (colon < 0 || colon >= position || /[;”"]/u.test(text.slice(colon, position))) return null;
  const [name] = actorsOf(sentence);
  if (!name || name.end > colon || !/person|surname/u.test(name.rule)) return null;
  const isLabel =
    beforeName.test(text.slice(0, name.start)) &&
    isTitle.test(text.slice(name.end, colon)) &&
    !/\d\d$/u.test(text.slice(0, colon));
  return isLabel ? name.id : null;
}

/** "11:05 – ", "President ", "Prime Minister " */
const beforeName = prosePattern(/^(?:[\d.:]{4,5}[^\p{L}]{1,4})?(?:\p{Lu}[\p{L}-]+ ){0,3}$/u);

/** ", a deputy defence minister", " (Greens)", ", spokeswoman for the guard" */
const isTitle = prosePattern(/^(?:,(?: [\p{L}’'-]+){1,9}| \([^()]{2,40}\))?$/u);
