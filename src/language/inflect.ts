import { doublingVerbs, irregularVerbs } from './lexicon/irregular-verbs.ts';

export type Tense = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface VerbForm {
  form: string;
  tense: Tense;
}

/** All forms of a verb given by its base form; spellings of both sides of the ocean where they differ. */
export function inflectVerb(base: string): VerbForm[] {
  const [past, participle] = irregularVerbs[base] ?? [addEd(base), addEd(base)];
  const forms: VerbForm[] = [
    { form: base, tense: 'base' },
    { form: toThird(base), tense: 'third' },
    ...past.split('/').map((form) => ({ form, tense: 'past' as const })),
    ...participle.split('/').map((form) => ({ form, tense: 'participle' as const })),
    { form: addIng(base), tense: 'gerund' },
  ];
  // "canceled", "patroled" is wrong but "traveled" is not: the single letter is known too
  if (base.endsWith('l') && doublingVerbs.has(base)) {
    forms.push(
      { form: base + 'ed', tense: 'past' },
      { form: base + 'ed', tense: 'participle' },
      { form: base + 'ing', tense: 'gerund' },
    );
  }
  return forms;
}

/** Singular and plural of a noun; the last word of several changes ("phone call", "phone calls"). */
export function inflectNoun(noun: string): string[] {
  if (/[^aeiou]y$/.test(noun)) return [noun, noun.slice(0, -1) + 'ies'];
  return [noun, /(?:s|x|ch|sh)$/.test(noun) ? noun + 'es' : noun + 's'];
}

function toThird(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ies';
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? base + 'es' : base + 's';
}

function addEd(base: string): string {
  if (base.endsWith('e')) return base + 'd';
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ied';
  return doubled(base) + 'ed';
}

function addIng(base: string): string {
  if (base.endsWith('ie')) return base.slice(0, -2) + 'ying';
  if (/[^eoy]e$/.test(base) && base !== 'be') return base.slice(0, -1) + 'ing';
  return doubled(base) + 'ing';
}

function doubled(base: string): string {
  const short = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxy]$/.test(base); // stop, ban, trap, quip
  return short || doublingVerbs.has(base) ? base + base.slice(-1) : base;
}
