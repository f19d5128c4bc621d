import { wordMap } from '../word-map.ts';

/** "according to" and its kin: what follows is the speaker. */
export const sourcePhrases: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'judgement', 'of'],
  ['in', 'the', 'estimation', 'of'],
];

/**
 * Bare nouns that speak for somebody named before, and what is looked for: a word of the id, or the kind of the actor. A calling
 * is no office that only one of the people of a text can hold, so it may mean whom the text is mostly about.
 */
export const speakingNouns = wordMap<{ ids?: readonly string[]; kinds?: readonly string[]; calling?: true }>({
  ministry: { ids: ['ministry'] },
  committee: { ids: ['committee'] },
  commission: { ids: ['commission'] },
  council: { ids: ['council'] },
  court: { ids: ['court', 'tribunal'] },
  guard: { ids: ['guard'] },
  guards: { ids: ['guard'] },
  agency: { ids: ['agency', 'frontier', 'unhcr'], kinds: ['intergovernmental', 'media', 'government-body'] },
  airline: { kinds: ['company'] },
  company: { kinds: ['company'] },
  group: { kinds: ['ngo'] },
  charity: { kinds: ['ngo'] },
  association: { kinds: ['ngo'] },
  network: { kinds: ['ngo'] },
  collective: { kinds: ['ngo'] },
  foundation: { kinds: ['ngo'] },
  carrier: { kinds: ['company'] },
  operator: { kinds: ['company'] },
  alliance: { kinds: ['intergovernmental'] },
  bloc: { kinds: ['intergovernmental'] },
  union: { kinds: ['intergovernmental'] },
  watchdog: { kinds: ['ngo', 'government-body'] },
  organisation: { kinds: ['ngo', 'intergovernmental'] },
  service: { kinds: ['government-body'] },
  police: { ids: ['police'] },
  army: { kinds: ['armed-force'] },
  parliament: { ids: ['parliament'], kinds: ['government-body'] },
  minister: { kinds: ['person'] },
  president: { kinds: ['person'] },
  chancellor: { kinds: ['person'] },
  spokesman: { kinds: ['person'] },
  spokeswoman: { kinds: ['person'] },
  spokesperson: { kinds: ['person'] },
  commissioner: { kinds: ['person'] },
  leader: { kinds: ['person'] },
  diplomat: { kinds: ['person'], calling: true },
  politician: { kinds: ['person'], calling: true },
  envoy: { kinds: ['person'] },
  ambassador: { kinds: ['person'] },
  general: { kinds: ['person'] },
  commander: { kinds: ['person'] },
  mayor: { kinds: ['person'] },
  lawyer: { kinds: ['person'], calling: true },
  activist: { kinds: ['person'], calling: true },
});
