import { wordSet } from '../word-set.ts';
import { wordMap } from '../word-map.ts';

/** Currencies by the words and signs that stand beside an amount, and the unit of the count. */
export const currencies = wordMap<string>({
  '€': 'euros',
  eur: 'euros',
  euro: 'euros',
  euros: 'euros',
  $: 'dollars',
  us$: 'dollars',
  usd: 'dollars',
  dollar: 'dollars',
  dollars: 'dollars',
  '£': 'pounds',
  gbp: 'pounds',
  pound: 'pounds',
  pounds: 'pounds',
  pln: 'zlotys',
  zł: 'zlotys',
  zloty: 'zlotys',
  złoty: 'zlotys',
  zlotys: 'zlotys',
  złotys: 'zlotys',
  zlotych: 'zlotys',
  złotych: 'zlotys',
  kroner: 'kroner',
  kronor: 'kronor',
  krone: 'kroner',
  krona: 'kronor',
  koruna: 'koruna',
  korunas: 'koruna',
  forints: 'forints',
  hryvnia: 'hryvnia',
  hryvnias: 'hryvnia',
  francs: 'francs',
  yuan: 'yuan',
  yen: 'yen',
  dinars: 'dinars',
  dirhams: 'dirhams',
  rouble: 'roubles',
  roubles: 'roubles',
  ruble: 'roubles',
  rubles: 'roubles',
});

/** Units of length and share, and the unit of the count. */
export const measures = wordMap<string>({
  km: 'km',
  kms: 'km',
  kilometre: 'km',
  kilometres: 'km',
  kilometer: 'km',
  kilometers: 'km',
  m: 'm',
  metre: 'm',
  metres: 'm',
  meter: 'm',
  meters: 'm',
  cm: 'cm',
  centimetre: 'cm',
  centimetres: 'cm',
  centimeters: 'cm',
  foot: 'feet',
  feet: 'feet',
  ft: 'feet',
  yard: 'yards',
  yards: 'yards',
  mile: 'miles',
  miles: 'miles',
  tonne: 'tonnes',
  tonnes: 'tonnes',
  ton: 'tonnes',
  tons: 'tonnes',
  kilos: 'kilograms',
  kg: 'kilograms',
  kilograms: 'kilograms',
  kilogrammes: 'kilograms',
  litres: 'litres',
  liters: 'litres',
  hectare: 'hectares',
  hectares: 'hectares',
  megawatts: 'megawatts',
  mw: 'megawatts',
  'square kilometres': 'square-km',
  'square kilometers': 'square-km',
  'cubic metres': 'cubic-m',
  'cubic meters': 'cubic-m',
  barrels: 'barrels',
  pct: 'percent',
  acres: 'acres',
  '%': 'percent',
  percent: 'percent',
  'per cent': 'percent',
  'percentage point': 'percent',
  'percentage points': 'percent',
});

/** Nouns whose numbers are no counts: times, ages, temperatures, multiples. */
export const uncounted: ReadonlySet<string> = wordSet(`
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year
  years decade decades century centuries times time fold degree degrees o am pm a.m p.m gmt cet utc
  points step steps term terms
`);

/** Words before a number that make it a reference: "Article 5", "flight 4978", "aged 24". */
export const labels: ReadonlySet<string> = wordSet(`
  article articles art section sections paragraph paragraphs regulation directive decree resolution no nos
  number chapter page pages annex footnote flight boeing airbus embraer bombardier tupolev ilyushin antonov
  gate highway tel phone fax aged age minus version protocol kilometre kilometer
`);

/** Words that are such labels with a capital only: "Law 2021", "Group 7", "Day 12". */
export const capitalLabels: ReadonlySet<string> = wordSet(`
  Decision Law Act Point Item Figure Table Note Group Room Route Road Line Phase Stage Level Channel Unit
  Brigade Division Class Day Week Category Case Application Appeal Mi Su Tu MiG Part Volume Issue Top Title
  Terminal Gate Recital
`);
