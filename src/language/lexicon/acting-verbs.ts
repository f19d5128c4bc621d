const bases = [
  'say', 'tell', 'add', 'note', 'warn', 'claim', 'accuse', 'deny', 'reject', 'dismiss', 'announce', 'report', 'declare', 'confirm', 'insist', 'argue', 'admit', 'concede', 'call',
  'condemn', 'demand', 'urge', 'threaten', 'promise', 'pledge', 'vow', 'describe', 'explain', 'reply', 'answer', 'respond', 'comment', 'estimate', 'count', 'record', 'register', 'log',
  'state', 'write', 'tweet', 'post', 'suggest', 'propose', 'stress', 'emphasise', 'emphasize', 'believe', 'think', 'ask', 'criticise', 'criticize', 'blame', 'welcome', 'praise',
  'hope', 'expect', 'publish', 'quote', 'cite', 'recall', 'remark', 'agree', 'appeal', 'question', 'allege', 'assert', 'signal', 'repeat', 'acknowledge', 'speak', 'meet', 'visit', 'refuse',
];
const irregular = [
  'said', 'says', 'told', 'wrote', 'written', 'thought', 'spoke', 'met', 'denies', 'denied', 'replies', 'replied', 'has', 'had', 'have', 'will', 'would', 'is', 'was', 'wants', 'wanted', 'did', 'does',
];

/** Forms of verbs by which somebody speaks, and the auxiliaries that only somebody who acts can have before them. */
export const reportingForms: ReadonlySet<string> = new Set([
  ...bases.flatMap((verb) => [verb, `${verb}s`, verb.endsWith('e') ? `${verb}d` : `${verb}ed`, verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`]),
  ...irregular,
]);

/** The narrower ones after which a name may stand: "said Anna Nowak". */
export const sayingForms: ReadonlySet<string> = new Set(['said', 'says', 'added', 'adds', 'told', 'wrote', 'writes', 'tweeted', 'warned', 'explained', 'explains', 'recalled', 'argued', 'argues', 'asked']);
