import { wordSet } from '../word-set.ts';

/** An office that one person holds, under the names the press gives it, in small letters. */
export interface OfficeName {
  key: string;
  phrases: readonly string[];
}

export const offices: readonly OfficeName[] = [
  { key: 'president', phrases: ['president', 'head of state'] },
  { key: 'prime-minister', phrases: ['prime minister', 'premier', 'head of government', 'pm'] },
  { key: 'chancellor', phrases: ['chancellor'] },
  { key: 'leader', phrases: ['leader', 'strongman', 'strongman leader', 'dictator', 'autocrat', 'ruler'] },
  {
    key: 'foreign-minister',
    phrases: [
      'foreign minister',
      'minister of foreign affairs',
      'minister for foreign affairs',
      'foreign affairs minister',
      'foreign secretary',
      'secretary of state',
      'top diplomat',
      'chief diplomat',
    ],
  },
  {
    key: 'interior-minister',
    phrases: [
      'interior minister',
      'minister of the interior',
      'minister of interior',
      'minister of internal affairs',
      'minister of the interior and administration',
      'home secretary',
    ],
  },
  {
    key: 'defence-minister',
    phrases: [
      'defence minister',
      'defense minister',
      'minister of defence',
      'minister of defense',
      'minister of national defence',
      'minister of national defense',
      'defence secretary',
      'national defence minister',
    ],
  },
  { key: 'transport-secretary', phrases: ['transport secretary', 'transport minister'] },
  { key: 'secretary-general', phrases: ['secretary general', 'secretary-general'] },
  { key: 'director', phrases: ['executive director', 'director', 'director general'] },
  {
    key: 'high-representative',
    phrases: [
      'high representative',
      'foreign policy chief',
      'foreign-policy chief',
      'foreign affairs chief',
      'diplomatic chief',
      'top diplomat',
      'chief diplomat',
      'diplomacy chief',
      'foreign affairs representative',
    ],
  },
  {
    key: 'home-commissioner',
    phrases: [
      'home affairs commissioner',
      'commissioner for home affairs',
      'migration commissioner',
      'home commissioner',
      'interior commissioner',
    ],
  },
  {
    key: 'human-rights-commissioner',
    phrases: [
      'human rights commissioner',
      'commissioner for human rights',
      'high commissioner for human rights',
      'human rights chief',
      'rights chief',
    ],
  },
  { key: 'chairman', phrases: ['chairman', 'chair', 'chairwoman', 'commander', 'commander-in-chief'] },
  { key: 'chief', phrases: ['chief', 'head', 'boss'] },
];

/** Offices that the chief of an organisation may hold; a state has none: "the NATO chief". */
export const chiefOffices: readonly string[] = ['president', 'secretary-general', 'director', 'chairman', 'chief'];

/** Offices a leader of a state may hold, the highest first: what "the German leader" stands for. */
export const ministers: readonly string[] = ['foreign-minister', 'interior-minister', 'defence-minister'];

export const leaderOffices: readonly string[] = ['president', 'chancellor', 'prime-minister'];

/** Words before an office that make it somebody else's, or nobody's in particular. */
export const notThisHolder: ReadonlySet<string> = wordSet(`
  former ex then deputy vice future next a an any no new another late incoming outgoing every each first previous
  senior as become became becomes elected named appointed called self-proclaimed assistant opposition his her their
  my
`);
