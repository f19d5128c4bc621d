import { wordSet } from '../word-set.ts';

/** Verbs before a bare number of people: "detained 13". */
export const verbsOfPeople: ReadonlySet<string> = wordSet(`
  detained arrested killed injured wounded rescued jailed freed released deported expelled evacuated stopped
  caught apprehended hospitalised hospitalized repatriated intercepted held evicted
  houses housed shelters sheltered accommodates accommodated holds holding hosts hosted admitted admits admitting
  readmitted interrogated questioned interviewed treated treats
  detaining arresting killing injuring rescuing releasing deporting expelling evacuating stopping catching
  apprehending intercepting releases frees jails deports expels evacuates repatriates detain detains
  arrest arrests rescue rescues stops catches apprehends intercepts
`);

/** Verbs that take a bare number of people behind "away", "back", "home" and the like: "turned away 23". */
export const phrasalVerbsOfPeople: ReadonlySet<string> = wordSet(`
  turned turns turning sent sends sending pushed pushes pushing forced drove driven flew flown took taken takes
  brought let lets picked rounded handed threw brings bringing flies flying drives airlifted airlifts returned helped
`);

/** Verbs of which people are the object before "home" or "back": "flies 431 home". */
export const homeward: ReadonlySet<string> = wordSet(`
  fly flies flew flown flying take takes took taken taking bring brings brought bringing send sends sent sending carry
  carries carried carrying ferry ferries ferried ferrying return returns returned returning turn turns turned turning
  push pushes pushed pushing drive drives drove driven driving escort escorts escorted airlift airlifts airlifted help
  helps helped force forces forced order orders ordered bus bused bussed get gets got see sees saw
`);

/** Those of them that move people to a place: "carrying 190 to Norland". */
export const verbsOfFlying: ReadonlySet<string> = wordSet(`
  fly flies flew flown flying carry carries carried carrying ferry ferries ferried ferrying return returns returned
  returning airlift airlifts airlifted repatriate repatriates repatriated repatriating deport deports deported deporting
  expel expels expelled evacuate evacuates evacuated evacuating took takes taking brought brings bringing bused bussed
`);

/** Verbs before a bare number of what was counted before: "the guards counted 468". */
export const verbsOfCounting: ReadonlySet<string> = wordSet(`
  counted recorded registered logged reported noted documented detected prevented foiled thwarted confirmed
  given brought saw counts records registers logs tallied tallies counting recording registering logging reporting
  detecting preventing foiling thwarting documenting reports documents detects prevents foils thwarts repelled
  repelling repels
`);

/** Verbs and their helpers behind a bare number that is the subject: "13 have died". */
export const verbsAfterPeople: ReadonlySet<string> = wordSet(`
  have has had were was are is died remain remained drowned perished fled waited gathered camped crossed
  marched tried attempted sought entered arrived came applied spent slept stayed stood broke left flew
  returned took walked moved sit wait live lived will would could may might got made went headed reached
  managed survived escaped vanished disappeared swam walk face faced need needed starved froze suffered
  try attempt cross camp come leave manage cower cowered squat squatted stay stand wade waded
  freeze drown die flee gather sleep huddle shiver starve survive reach arrive enter apply seek perish cling await
`);
