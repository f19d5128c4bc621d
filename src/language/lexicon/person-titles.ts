import { wordSet } from '../word-set.ts';

/** Words that stand before a person's name, small letters: titles, offices, callings. */
export const personTitles: ReadonlySet<string> = wordSet(`
  prime president minister premier executive ceo chancellor mr mrs ms miss dr prof professor gen general col colonel
  lt lieutenant maj major capt captain sgt sergeant corporal private admiral brigadier commander officer sir lord lady
  dame rev father bishop archbishop cardinal pope rabbi imam king queen prince princess spokesman spokeswoman
  spokesperson secretary commissioner ambassador envoy senator congressman congresswoman mp mep deputy speaker
  chairman chairwoman chair chief head director mayor governor judge justice prosecutor lawyer attorney activist
  journalist reporter correspondent photographer editor blogger analyst expert researcher historian economist
  sociologist author writer poet singer actor actress athlete sprinter doctor nurse medic volunteer campaigner
  coordinator co-ordinator leader politician lawmaker legislator businessman businesswoman oligarch soldier pilot
  farmer resident teacher student priest adviser advisor aide boyfriend girlfriend wife husband son daughter brother
  sister mother representative consul diplomat official commandant president-elect ombudsman dissident dictator
  strongman councillor councilor alderman alderwoman deputy-mayor paramedic surgeon psychologist interpreter
  translator villager firefighter ranger forester vicar pastor nun monk sheriff marshal superintendent inspector
  constable warden emissary rapporteur treasurer strategist pollster commentator columnist academic lecturer organiser
  organizer rescuer sailor veteran pensioner shopkeeper owner manager candidate scholar fellow founder coach
  negotiator counterpart ally
`);

/** Small words inside a surname: "von der Leyen", "al-Hasan". */
export const nameParticles: ReadonlySet<string> = wordSet(`
  de da di del della dos van von der den ten al el bin ibn abu la le
`);

/** What opens a remark on who somebody is: "Anna Nowak, a lawyer", "Anna Nowak, who". */
export const appositionOpeners: ReadonlySet<string> = wordSet(`
  a an the who whose head director spokesman spokeswoman spokesperson chief senior deputy mayor founder co-founder
  president chairman leader one himself herself professor lawyer executive then
`);
