/**
 * Frequent verbs of news prose that neither report nor trigger anything. They are only known so that clauses, and with them
 * subjects and dates, are told apart: "Norland counted 12,000 and *feared* more".
 */
export const commonVerbs: readonly string[] = `
  accept account accuse acquit act adapt add address adjust admit adopt advise affect agree aid aim air alert allege
  allow alter amend amount announce answer apologise appeal appear apply appoint approach approve arm arrive ask
  assemble assert assess assist attach attack attempt attend avenge average avoid await award back ban bar battle bear
  beat become begin believe belong besiege bind blacklist blame block break brief bring broadcast build burn bury buy
  call calm camp cancel carry catch cause celebrate chair challenge change charge chase check choose claim climb close
  clothe collect come command commemorate compare compel complete complicate concern conclude condemn confess confirm
  confiscate connect consider consist contact contain contest continue convict convince cost count cover create
  criticise cross curb cut damage debate decide declare decline decrease defend delay delete deliver demand
  demonstrate deny depart depend depict deploy deport describe design destroy detect deteriorate die differ direct
  discover discuss dispatch display disprove dispute divide do donate double doubt draft drag draw drill drive drop
  dry earn ease elect employ enable encourage end enter equal equip erect escalate escape establish estimate evacuate
  evaluate exceed exchange exclude excuse exempt exercise exile exist expect expel explain exploit export expose
  extend extradite face fail fall favour fear feed feel fight fill film finance find fine finish fire fix flee fly
  follow force forget form found free freeze fulfil fund gain gather get give go grab grant greet grow guard halt
  halve hand hang happen head hear help hide hit hold honour hope host house hurt identify ignore import impose
  improve include increase inform injure insist inspect install instruct insult intend intensify introduce invade
  invite issue jail join judge jump justify keep kick know lack land last launch lay lead leave let lie lift limit
  link list live load log look lose lower lure make man manage march mark mass match matter mean measure meet melt
  mention miss mobilise mock modify monitor mount mourn move name narrow near need negotiate nominate notice notify
  number oblige observe obstruct obtain occupy occur offer open oppose order organise organize outlive overlook pardon
  pass patrol pay permit persuade phone photograph pitch place plan play point portray pose post postpone praise
  prepare present press prevent proceed proclaim produce prohibit prolong promise propose protect prove provide
  provoke publish pull punish push put question quit raise range ratify reach react reaffirm receive recommend record
  reduce reform refuse regard register regret reject release relocate rely remain remember remove repair repel replace
  reply report request require rescue resemble resign resolve respond ring rest restrict resume retaliate retreat return
  reveal ride rise run sail sanction save search see seek seem seize sell send sentence separate serve set settle
  share shelter shield shift ship shoot show shrink sign sit slap sleep slow solve spark speak speed spend split stand
  start state station stay stem stop store strand strengthen struggle succeed sue suffer suggest summon supply support
  surpass surround suspect suspend swell swim take talk target tear test thank think throw top total toughen trace
  track trade train transfer transform transport trap travel treat trigger triple try turn uncover urge use vary
  verify view visit wait walk want warn waste watch widen win wish withdraw withhold wonder work worry worsen wreck
  yield
`
  .trim()
  .split(/\s+/);
