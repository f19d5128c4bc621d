import { wordSet } from '../word-set.ts';

// What stands before a word tells whether it is a verb: a noun follows a determiner, a verb a pronoun.

export const determiners: ReadonlySet<string> = wordSet(`
  the a an its their his her our this that these those any no some each every more of 's
`);

export const prepositions: ReadonlySet<string> = wordSet(`
  in by with from for at into under against over near between about through behind despite amid outside inside
  along across beyond within during via
`);

export const pronouns: ReadonlySet<string> = wordSet(`
  he she it they we i you who which that both all many others some two
`);

/** Before gerunds that tell an act: "closing one of the routes", "after meeting", "began laying". */
export const gerundBefore: ReadonlySet<string> = wordSet(`
  , " “ after before by while and began begun started start begin without to of is are am was were been be for
  from not on
`);

/** Plurals of nouns that are also verbs in the third person: "the states", "the claims". */
export const nounLike: ReadonlySet<string> = wordSet(`
  states counts reports claims records registers estimates notes comments names calls charges protests demands
  requests plans threats measures sanctions closes posts attempts deaths visits meets talks drills exercises
  forces storms seeks patrols fights halts flights grounds rules orders judges cuffs handcuffs
`);
