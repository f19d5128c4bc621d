import { wordSet } from '../word-set.ts';

/** People of an organisation, who speak for it: "Velm Aid volunteers", "analysts at Fjord Bank". Those of a state are nobody in particular. */
export const membersOfBody: ReadonlySet<string> = wordSet(`
  volunteer volunteers activist activists rescuer rescuers medic medics paramedic paramedics doctor doctors nurse nurses
  lawyer lawyers researcher researchers analyst analysts economist economists strategist strategists expert experts
  monitor monitors observer observers campaigner campaigners investigator investigators inspector inspectors staff
  staffer staffers worker workers employee employees member members coordinator coordinators organiser organisers
  organizer organizers scholar scholars scientist scientists forecaster forecasters underwriter underwriters broker
  brokers executive executives manager managers engineer engineers correspondent correspondents reporter reporters
  journalist journalists editor editors delegate delegates delegation negotiator negotiators representative
  representatives spokesman spokeswoman spokesperson spokespeople statistician statisticians firefighter firefighters
  team teams adviser advisers advocate advocates attorney attorneys fellow fellows historian historians surgeon
  surgeons lobbyist lobbyists interpreter interpreters psychologist psychologists channel website newspaper daily weekly
  broadcaster portal outlet magazine station
`);

/** Papers of an organisation, which speak for it: "Border Guard figures for May". */
export const papersOfBody: ReadonlySet<string> = wordSet(`
  data figures numbers statistics records logs report reports tally tallies count counts estimate estimates survey
  surveys study studies analysis analyses research bulletin bulletins statement calculations findings register
  documents files filings tables
`);
