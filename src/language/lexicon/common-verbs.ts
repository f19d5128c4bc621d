/**
 * Frequent verbs of news prose that neither report nor trigger anything. They are only known so that clauses, and with them
 * subjects and dates, are told apart: "Poland counted 12,000 and *feared* more".
 */
export const commonVerbs: readonly string[] = [
  'accept', 'account', 'act', 'adopt', 'affect', 'agree', 'aid', 'aim', 'allow', 'answer', 'appear', 'apply', 'approach', 'approve', 'arrive', 'ask', 'assist', 'attack', 'attend', 'avoid', 'ban', 'bear', 'beat',
  'become', 'begin', 'belong', 'bind', 'block', 'bring', 'build', 'buy', 'camp', 'carry', 'cause', 'change', 'choose', 'climb', 'close', 'come', 'compare', 'concern', 'confiscate', 'consist', 'contain', 'continue',
  'convince', 'cost', 'cover', 'create', 'cross', 'cut', 'decide', 'decline', 'demonstrate', 'depend', 'describe', 'deteriorate', 'die', 'direct', 'do', 'drag', 'draw', 'drive', 'drop', 'dry', 'earn', 'employ',
  'encourage', 'end', 'enter', 'erect', 'escalate', 'escape', 'exempt', 'exist', 'expect', 'exploit', 'face', 'fall', 'fear', 'feel', 'fight', 'fill', 'find', 'finish', 'fire', 'flee', 'fly', 'follow', 'force',
  'form', 'free', 'freeze', 'fulfil', 'gather', 'get', 'give', 'go', 'grant', 'grow', 'guard', 'happen', 'hear', 'help', 'hide', 'hit', 'hold', 'house', 'hurt', 'impose', 'include', 'increase', 'injure', 'insult',
  'intend', 'invite', 'issue', 'join', 'keep', 'know', 'lack', 'land', 'last', 'lay', 'lead', 'leave', 'let', 'lie', 'lift', 'limit', 'live', 'look', 'lose', 'lure', 'make', 'march', 'mass', 'matter', 'mean',
  'mention', 'mount', 'move', 'narrow', 'need', 'number', 'obstruct', 'occur', 'open', 'order', 'organise', 'organize', 'outlive', 'pass', 'pay', 'persuade', 'pitch', 'place', 'plan', 'play', 'point', 'pose',
  'post', 'prepare', 'press', 'prevent', 'produce', 'prohibit', 'protect', 'prove', 'provide', 'provoke', 'pull', 'push', 'put', 'raise', 'reach', 'receive', 'refuse', 'release', 'rely', 'remain', 'remove',
  'repel', 'rescue', 'rest', 'restrict', 'return', 'rise', 'run', 'save', 'see', 'seem', 'seize', 'sell', 'send', 'serve', 'set', 'shield', 'show', 'sign', 'sit', 'slap', 'sleep', 'spend', 'stand', 'start',
  'stay', 'stop', 'succeed', 'suffer', 'supply', 'supply', 'support', 'swell', 'take', 'target', 'think', 'throw', 'toughen', 'trace', 'track', 'transform', 'travel', 'treat', 'turn', 'use', 'view', 'wait',
  'walk', 'waste', 'watch', 'widen', 'win', 'withhold', 'work', 'worry', 'yield', 'exploit', 'exchange', 'promise', 'strengthen', 'complicate', 'equip', 'obtain', 'oppose', 'spark', 'trigger', 'await', 'share', 'hope',
];
