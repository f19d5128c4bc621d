import { wordSet } from '../word-set.ts';

/**
 * Bodies that every state has, under the names the press gives them; `key` is the end of an id: `…-foreign-ministry`.
 * `plain` ones are read in small letters only with a country beside them, `group` ones only where they act.
 */
export interface InstitutionName {
  key: string;
  phrases: readonly string[];
  /** ISO code of the one country whose body is called so in English, whatever the text is about. */
  of?: string;
}

export const institutions: readonly InstitutionName[] = [
  { key: 'embassy', phrases: ['embassy'] },
  {
    key: 'interior-ministry',
    phrases: [
      'interior ministry',
      'ministry of the interior',
      'ministry of interior',
      'ministry of internal affairs',
      'internal affairs ministry',
      'interior and administration ministry',
      'ministry of the interior and administration',
      'ministry of interior and administration',
      'ministry of interior affairs',
    ],
  },
  {
    key: 'foreign-ministry',
    phrases: [
      'foreign ministry',
      'foreign affairs ministry',
      'ministry of foreign affairs',
      'ministry for foreign affairs',
      'ministry of external affairs',
    ],
  },
  {
    key: 'defence-ministry',
    phrases: [
      'defence ministry',
      'defense ministry',
      'ministry of defence',
      'ministry of defense',
      'ministry of national defence',
      'ministry of national defense',
      'national defence ministry',
      'national defense ministry',
    ],
  },
  {
    key: 'transport-ministry',
    phrases: [
      'transport ministry',
      'transportation ministry',
      'ministry of transport',
      'ministry of transport and communications',
    ],
  },
  { key: 'justice-ministry', phrases: ['justice ministry', 'ministry of justice'] },
  { key: 'health-ministry', phrases: ['health ministry', 'ministry of health'] },
  { key: 'finance-ministry', phrases: ['finance ministry', 'ministry of finance', 'ministry of finances'] },
  { key: 'economy-ministry', phrases: ['economy ministry', 'ministry of economy', 'ministry of the economy'] },
  { key: 'energy-ministry', phrases: ['energy ministry', 'ministry of energy'] },
  {
    key: 'migration-ministry',
    phrases: ['migration ministry', 'ministry of migration', 'ministry of migration and displaced'],
  },
  { key: 'infrastructure-ministry', phrases: ['infrastructure ministry', 'ministry of infrastructure'] },
  { key: 'state-department', phrases: ['state department', 'department of state'], of: 'US' },
  { key: 'treasury', phrases: ['treasury department', 'department of the treasury', 'treasury'], of: 'US' },
  { key: 'home-office', phrases: ['home office'], of: 'GB' },
  { key: 'foreign-office', phrases: ['foreign office'], of: 'GB' },
  {
    key: 'border-guard',
    phrases: [
      'border guard',
      'border guard service',
      'border guards service',
      'border service',
      'state border guard',
      'state border guard service',
      'state border guards service',
      'border police',
      'state border service',
      'border patrol',
      'state border committee',
      'border committee',
      'border protection service',
      'frontier guard',
      'border force',
    ],
  },
  { key: 'state-customs-committee', phrases: ['state customs committee', 'customs committee'] },
  { key: 'customs-service', phrases: ['customs service', 'state customs service', 'customs administration'] },
  { key: 'general-staff', phrases: ['general staff'] },
  { key: 'national-guard', phrases: ['national guard'] },
  { key: 'federal-police', phrases: ['federal police'] },
  { key: 'police', phrases: ['police', 'national police', 'police service'] },
  { key: 'armed-forces', phrases: ['armed forces', 'army', 'military', 'air force'] },
  {
    key: 'territorial-defence-force',
    phrases: [
      'territorial defence force',
      'territorial defense force',
      'territorial defence forces',
      'territorial defense forces',
    ],
  },
  { key: 'parliament', phrases: ['parliament', 'national assembly'] },
  { key: 'senate', phrases: ['senate'] },
  { key: 'lower-house', phrases: ['lower house', 'lower chamber'] },
  { key: 'upper-house', phrases: ['upper house', 'upper chamber'] },
  { key: 'supreme-court', phrases: ['supreme court'] },
  { key: 'constitutional-court', phrases: ['constitutional court', 'constitutional tribunal'] },
  { key: 'investigative-committee', phrases: ['investigative committee', 'investigation committee'] },
  { key: 'security-council', phrases: ['security council'] },
  { key: 'kgb', phrases: ['kgb', 'state security committee', 'committee for state security'] },
  {
    key: 'civil-aviation-authority',
    phrases: [
      'civil aviation authority',
      'aviation authority',
      'civil aviation directorate',
      'civil aviation agency',
      'civil aviation administration',
      'civil aviation general directorate',
      'directorate general of civil aviation',
      'general directorate of civil aviation',
    ],
  },
  { key: 'office-for-foreigners', phrases: ['office for foreigners'] },
  { key: 'migration-department', phrases: ['migration department', 'migration service', 'migration office'] },
  { key: 'ombudsman', phrases: ['human rights ombudsman', 'ombudsman'] },
  { key: 'central-bank', phrases: ['central bank', 'national bank'] },
  { key: 'central-election-commission', phrases: ['central election commission', 'electoral commission'] },
];

/** Bodies that in small letters may as well be a few of their people or some building: "Danish police vans". */
export const groupKeys: ReadonlySet<string> = wordSet(`
  police armed-forces border-guard parliament senate ombudsman treasury
`);

/** Nouns behind a body that make it a description of people or things. */
export const bodyParts: ReadonlySet<string> = wordSet(`
  officer officers force forces car cars van vans dog dogs station stations vehicle vehicles truck trucks helicopter
  helicopters uniform uniforms cordon line lines operation equipment base bases presence personnel exercise
  exercises custody barracks
`);
