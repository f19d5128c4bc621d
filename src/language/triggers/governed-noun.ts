import type { Trigger } from '../../schema/site.ts';
import { inflectVerb } from '../inflect.ts';
import type { SentenceReading } from '../reading.ts';

// Nouns that tell of an event only in a certain place: as the object of a light verb, or behind their number.

/** Whether a noun has what its trigger asks for: a light verb that governs it, a number of its own. */
export function isGoverned(sentence: SentenceReading, at: number, length: number, trigger: Trigger): boolean {
  if (!('noun' in trigger)) return true;
  if (trigger.light && !hasLightVerb(sentence, at, length, trigger.light)) return false;
  return !trigger.counted || isCounted(sentence, at);
}

/** The forms of light verbs, each with the particles that must follow it: most words are none. */
type LightForms = ReadonlyMap<string, readonly (readonly string[])[]>;
const known = new WeakMap<readonly string[], LightForms>();

function formsOf(light: readonly string[]): LightForms {
  const found = known.get(light);
  if (found) return found;
  const forms = new Map<string, (readonly string[])[]>();
  for (const verb of light) {
    const [base = '', ...particles] = verb.split(' ');
    for (const { form } of inflectVerb(base)) forms.set(form, [...(forms.get(form) ?? []), particles]);
  }
  known.set(light, forms);
  return forms;
}

/** "took effect", "opened a criminal case"; in the passive "a case over the death was opened". */
function hasLightVerb({ tokens }: SentenceReading, at: number, length: number, light: readonly string[]): boolean {
  const forms = formsOf(light);
  const isForm = (index: number): boolean =>
    forms
      .get(tokens[index]?.lower ?? '')
      ?.some((particles) => particles.every((word, offset) => tokens[index + 1 + offset]?.lower === word)) ?? false;
  for (let index = at - 1; index >= 0 && at - index <= 6; index--) {
    if (tokens[index]?.kind === 'punctuation' && tokens[index]?.text !== '-') break;
    if (isForm(index)) return true;
  }
  const behind = at + length;
  for (let index = behind; index < tokens.length && index - behind <= 9; index++) {
    if (isStop.test(tokens[index]?.text ?? '')) return false;
    if (isForm(index)) return isFormOfBe.test(tokens[index - 1]?.lower ?? '');
  }
  return false;
}

const isStop = /^[.;:!?]$/u;
const isFormOfBe = /^(?:was|were|is|are|been|be|being)$/u;

/** "some 17,000 attempts", "dozens of illegal attempts": a number of them, with a word or two between at most. */
function isCounted({ tokens, mentions, text }: SentenceReading, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return mentions.some(
    (mention) =>
      mention.type === 'count' &&
      mention.unit !== 'percent' &&
      mention.end < start &&
      isBetween.test(text.slice(mention.end, start)),
  );
}

const isBetween =
  /^ (?:(?:of|or|so|more|such|further|illegal|irregular|unlawful|unauthorised|failed|foiled|new) ){0,3}$/u;
