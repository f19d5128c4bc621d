import { wordSet } from '../word-set.ts';

/** What ends a noun phrase: "30 in Norland" counts no Norland. */
export const nounStops: ReadonlySet<string> = wordSet(`
  in on at by for from with to into near and or but than as who which that was were is are be been had has have will
  would could did a an of after before since until during when where while over under against between through across
  along it he she they said says not if because died per every each
`);
