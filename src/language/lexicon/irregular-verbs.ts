/** Past tense and past participle of verbs that do not take -ed; variants joined by a slash. */
export const irregularVerbs: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was/were', 'been'], become: ['became', 'become'], begin: ['began', 'begun'], break: ['broke', 'broken'], bring: ['brought', 'brought'],
  build: ['built', 'built'], buy: ['bought', 'bought'], catch: ['caught', 'caught'], choose: ['chose', 'chosen'], come: ['came', 'come'],
  cut: ['cut', 'cut'], deal: ['dealt', 'dealt'], do: ['did', 'done'], draw: ['drew', 'drawn'], drive: ['drove', 'driven'], fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'], fight: ['fought', 'fought'], find: ['found', 'found'], flee: ['fled', 'fled'], fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'], freeze: ['froze', 'frozen'], get: ['got', 'got/gotten'], give: ['gave', 'given'], go: ['went', 'gone'],
  grow: ['grew', 'grown'], have: ['had', 'had'], hear: ['heard', 'heard'], hit: ['hit', 'hit'], hold: ['held', 'held'], keep: ['kept', 'kept'],
  know: ['knew', 'known'], lay: ['laid', 'laid'], lead: ['led', 'led'], leave: ['left', 'left'], let: ['let', 'let'], lose: ['lost', 'lost'],
  make: ['made', 'made'], mean: ['meant', 'meant'], meet: ['met', 'met'], overturn: ['overturned', 'overturned'], pay: ['paid', 'paid'],
  put: ['put', 'put'], quit: ['quit', 'quit'], read: ['read', 'read'], rebuild: ['rebuilt', 'rebuilt'], ride: ['rode', 'ridden'], rise: ['rose', 'risen'],
  run: ['ran', 'run'], say: ['said', 'said'], see: ['saw', 'seen'], seek: ['sought', 'sought'], sell: ['sold', 'sold'], send: ['sent', 'sent'],
  set: ['set', 'set'], shoot: ['shot', 'shot'], show: ['showed', 'shown/showed'], shut: ['shut', 'shut'], sink: ['sank', 'sunk'], sleep: ['slept', 'slept'],
  speak: ['spoke', 'spoken'], spend: ['spent', 'spent'], spread: ['spread', 'spread'], stand: ['stood', 'stood'], steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'], strike: ['struck', 'struck/stricken'], sue: ['sued', 'sued'], swear: ['swore', 'sworn'], take: ['took', 'taken'],
  teach: ['taught', 'taught'], tell: ['told', 'told'], think: ['thought', 'thought'], throw: ['threw', 'thrown'], understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'], uphold: ['upheld', 'upheld'], wear: ['wore', 'worn'], win: ['won', 'won'], withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'], overthrow: ['overthrew', 'overthrown'], withhold: ['withheld', 'withheld'], bind: ['bound', 'bound'], foresee: ['foresaw', 'foreseen'],
};

/** Verbs of two syllables and more that double their last letter: "patrolled", "expelled", "cancelled". */
export const doublingVerbs: ReadonlySet<string> = new Set([
  'admit', 'cancel', 'channel', 'commit', 'compel', 'deter', 'equip', 'expel', 'fuel', 'incur', 'label', 'occur', 'omit', 'patrol', 'permit', 'prefer',
  'quarrel', 'rebel', 'rebut', 'recur', 'refer', 'regret', 'repel', 'signal', 'submit', 'transfer', 'transit', 'travel',
]);
