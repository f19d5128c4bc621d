import { speechPhrases } from './speech-phrases.ts';
import { verbsBeforeThat } from './verbs-before-that.ts';
import type { Stance } from '../../schema/statement.ts';

export interface ReportingVerb {
  verb: string;
  stance: Stance;
  /** Words that must follow the verb, one of them, to make it a report: "called for", "spoke of". */
  particles?: readonly string[];
  /** Only where a number follows, as the `next` thing ("gave 8 deaths", "named 3 officers") or in the rest of the `sentence`. */
  counting?: 'next' | 'sentence';
  /** Words that, soon behind the verb, make it an act and no speech: "declared an emergency". */
  not?: readonly string[];
  /** Whether whom it is said to may stand between the verb and its particle: "pressed Norland on Thursday for help". */
  object?: true;
  /** The whole is a denial. */
  denial?: boolean;
  /** Whether "to" and a verb must follow whom it is said to: "invited the Council to adopt", not "invited him to Velm". */
  infinitive?: true;
  /**
   * Only where the words belong to what is said: `quote` beside the marks that close a quotation ('"Never," she laughs'),
   * `clause` also where they interrupt or open it ("The rules, Berg went on, were", "Berg went on:").
   */
  tag?: 'quote' | 'clause';
  /** Only where somebody's papers are the subject: "data of Norland show", "a study by Norland found". */
  papers?: true;
  /** What may stand before the verb instead: "the total that Berg presented". */
  objects?: readonly string[];
  /**
   * How what stands behind the verb must read, where a word is not enough; its group `part` is part of the verb, and
   * behind what `led` to it the `noun` is the word of speech: "issued a warning".
   */
  behind?: RegExp;
  /** Parts of the ids of those who may say so: what a court rules is its word, what a king rules is not. */
  by?: readonly string[];
}

const of = (stance: Stance, verbs: string, more: Partial<ReportingVerb> = {}): ReportingVerb[] =>
  verbs.split(/\s+/).map((verb) => ({ verb, stance, ...more }));

/** Who unveils these adopts or proposes them. */
const measures = 'sanctions penalties measures restrictions package round list lists listings ban bans embargo'.split(
  ' ',
);

/** Verbs by which somebody speaks, and how they stand to what they say. A verb with particles stands before the bare one. */
export const reportingVerbs: readonly ReportingVerb[] = [
  ...speechPhrases,
  ...verbsBeforeThat,
  // who asks for something
  { verb: 'call', stance: 'calls-for', particles: ['for', 'on', 'upon'] },
  // "called an emergency meeting", "calls an election": an act; "called the meeting a farce" is none
  {
    verb: 'call',
    stance: 'reports',
    behind:
      /^(?! (?:an?|another|(?:early|snap|fresh|new|emergency|extraordinary|urgent)) (?:[\p{Ll}-]+ ){0,3}(?:meetings?|summits?|sessions?|sittings?|elections?|votes?|referendum|strikes?|halt|truce|ceasefire|conference|round table|hearing)\b)/u,
  },
  { verb: 'press', stance: 'calls-for', particles: ['for'], object: true },
  { verb: 'press', stance: 'calls-for', infinitive: true },
  { verb: 'appeal', stance: 'calls-for', particles: ['to', 'for'] },
  {
    verb: 'appeal',
    stance: 'calls-for',
    behind: /^ (?:once (?:more|again)|again|anew|yet again|jointly|publicly|directly) (?:for|to)\b/u,
  },
  { verb: 'push', stance: 'calls-for', particles: ['for'] },
  { verb: 'lobby', stance: 'calls-for', particles: ['for', 'against'], object: true },
  { verb: 'argue', stance: 'calls-for', particles: ['for'] },
  { verb: 'plead', stance: 'calls-for', particles: ['for', 'with'] },
  ...of('calls-for', 'campaign clamour agitate', { particles: ['for', 'against'] }),
  { verb: 'beg', stance: 'denies', behind: /^ to differ\b/u, denial: true },
  ...of('calls-for', 'urge exhort entreat demand request want implore beseech beg'),
  // who asks for shelter says nothing of the news
  { verb: 'ask', stance: 'calls-for', not: ['asylum', 'shelter', 'water', 'food'] },
  { verb: 'invite', stance: 'calls-for', infinitive: true },
  // who blames
  { verb: 'blame', stance: 'accuses' },
  { verb: 'accuse', stance: 'accuses' },
  { verb: 'allege', stance: 'accuses' },
  { verb: 'charge', stance: 'accuses', particles: ['that'] },
  // "charged Norland with dumping them": a state or a body; whom prosecutors charge has a first name
  { verb: 'charge', stance: 'accuses', behind: /^ (?:the )?\p{Lu}\p{L}+ with \p{Ll}+ing\b/u },
  { verb: 'hold', stance: 'accuses', particles: ['responsible'] },
  { verb: 'lay', stance: 'accuses', particles: ['blame'] },
  { verb: 'fault', stance: 'accuses' },
  // who says it is not so
  // a motion that is rejected is voted on, an appeal dismissed judged
  ...of('denies', 'deny reject dismiss refute rebut dispute', {
    denial: true,
    not: 'motion motions amendment amendments bill appeal appeals application applications complaint complaints lawsuit'.split(
      ' ',
    ),
  }),
  { verb: 'contest', stance: 'denies', denial: true, not: ['election', 'seat', 'vote'] },
  ...of('denies', 'disown repudiate disavow disclaim debunk pooh-pooh', { denial: true }),
  { verb: 'say', stance: 'denies', particles: ['not'], denial: true },
  { verb: 'rule', stance: 'denies', particles: ['out'], denial: true },
  // "Norland refused.": an offer, a request
  ...of('denies', 'refuse decline demur', { particles: ['.'], denial: true }),
  // "refuses to hear of it", "declined to accept the charge"
  ...of('denies', 'refuse decline', {
    behind:
      /^ (?:even )?to (?:hear (?:of|about)|accept|acknowledge|recogni[sz]e|admit|concede|countenance|entertain|contemplate|take (?:the )?(?:blame|responsibility)|bear (?:the )?(?:blame|responsibility)|apologi[sz]e|believe)\b/u,
    denial: true,
  }),
  // "brushed the question aside"
  ...of('denies', 'brush bat swat shrug laugh', {
    behind: /^ (?:the|that|this|any|all|such|its|his|her|their) (?:\p{Ll}+ ){1,4}(?:away|aside|off)\b/u,
    denial: true,
  }),
  { verb: 'wash', stance: 'denies', behind: /^ (?:its|his|her|their) hands of\b/u, denial: true },
  ...of('denies', 'scoff jeer', { particles: ['at'], denial: true }),
  ...of('denies', 'swat bat', { particles: ['away', 'aside'], denial: true }),
  { verb: 'brush', stance: 'denies', particles: ['aside', 'off', 'away'], denial: true },
  { verb: 'wave', stance: 'denies', particles: ['away', 'aside', 'off'], denial: true },
  { verb: 'shrug', stance: 'denies', particles: ['off'], denial: true },
  { verb: 'laugh', stance: 'denies', particles: ['off'], denial: true },
  { verb: 'bat', stance: 'denies', particles: ['away', 'off'], denial: true },
  // who disapproves, who stands by
  ...of('condemns', 'condemn denounce criticise criticize deplore protest decry slam lambast lambaste rebuke brand'),
  ...of(
    'condemns',
    'pillory bewail savage flay rap castigate chastise berate censure scold upbraid reproach admonish excoriate deride ridicule vilify disparage belittle',
  ),
  { verb: 'blast', stance: 'condemns', not: ['water', 'cannon', 'gas', 'music', 'hole', 'jets'] },
  // "hit back with a ban" is an act
  {
    verb: 'hit',
    stance: 'condemns',
    particles: ['back', 'out'],
    not: ['with', 'by'],
    behind: /^ (?:back|out)(?: (?:at|against|over|saying|on \p{Lu})|[:,])/u,
  },
  ...of('condemns', 'lash speak', { particles: ['out'], not: ['with'] }),
  ...of('condemns', 'rail inveigh', { particles: ['against', 'at'] }),
  ...of(
    'supports',
    'acclaim cheer praise welcome endorse defend applaud commend hail laud salute extol justify back thank congratulate',
  ),
  { verb: 'support', stance: 'supports', not: ['with', 'million', 'euros', 'money', 'families'] },
  { verb: 'voice', stance: 'supports', particles: ['support', 'solidarity'] },
  { verb: 'express', stance: 'supports', particles: ['support', 'solidarity'] },
  // whoever voices or expresses anything speaks
  ...of('reports', 'voice express'),
  // who holds out something
  { verb: 'threaten', stance: 'threatens', not: ['nobody', 'none'] },
  { verb: 'warn', stance: 'threatens' },
  {
    verb: 'offer',
    stance: 'offers',
    not: [
      'euros',
      'euro',
      'dollars',
      'lesson',
      'lessons',
      'bonus',
      'tickets',
      'seats',
      'loans',
      'glimpse',
      'nothing',
      'view',
      'engineers',
      'soldiers',
      'troops',
    ],
  },
  ...of('offers', 'promise pledge vow propose float'),
  // who counts: an agency that counts says so
  ...of('reports', 'count record register log detect tally', { counting: 'sentence' }),
  { verb: 'estimate', stance: 'reports' },
  { verb: 'counter', stance: 'reports', not: ['by', 'with'] },
  { verb: 'swear', stance: 'reports', not: ['in', 'oath', 'allegiance'] },
  { verb: 'believe', stance: 'reports', not: ['in'] },
  // "is in mourning"
  {
    verb: 'mourn',
    stance: 'reports',
    behind: /^ (?!(?:for|after|and|over|on|as|in|since|today|yesterday)\b)[\p{L}\d]/u,
  },
  {
    verb: 'document',
    stance: 'reports',
    particles: 'how that abuse abuses cases violations pushbacks beatings deaths torture instances evidence'.split(' '),
  },
  ...of('reports', 'document list show chronicle catalogue verify', { counting: 'next' }),
  ...of('reports', 'put peg', { particles: ['at'] }),
  { verb: 'point', stance: 'reports', particles: ['out', 'to'] },
  // whoever runs or reads here is what somebody has written: '"We are ready," read a statement from Norland'
  ...of('reports', 'run read', { tag: 'quote' }),
  { verb: 'unveil', stance: 'reports', not: measures },
  // whoever keeps a figure gives it: "revised its toll", "puts its losses higher", "has 40 deaths on its books"
  ...of('reports', 'revise correct raise lower cut update adjust amend', {
    behind:
      /^ (?:its|his|her|their|the) (?:own )?(?:(?:official|death|earlier|annual|monthly|growth|running|previous|latest|first) ){0,2}(?:toll|figures?|estimates?|counts?|tally|tallies|forecasts?|statistics)\b(?! of the law)/u,
  }),
  {
    verb: 'have',
    stance: 'reports',
    behind: /^(?<part> on (?:its|their|his|her) books| on record) (?:[\p{Ll}-]+ ){0,3}(?:\d|\p{Ll}+)/u,
  },
  ...of('reports', 'outline trumpet tout'),
  { verb: 'credit', stance: 'reports', not: ['account', 'card'] },
  ...of('reports', 'spell read reel', { particles: ['out', 'off'] }),
  { verb: 'trot', stance: 'reports', particles: ['out'] },
  { verb: 'hint', stance: 'reports', particles: ['at'] },
  ...of('reports', 'play sum talk', { particles: ['down', 'up'] }),
  { verb: 'refer', stance: 'reports', particles: ['to'], not: ['court', 'tribunal', 'committee', 'prosecutors'] },
  { verb: 'allude', stance: 'reports', particles: ['to'] },
  {
    verb: 'make',
    stance: 'reports',
    behind: /^(?:(?<part> (?:known|clear|plain|public))| it (?:known|clear|plain))\b(?! gains)/u,
  },
  { verb: 'go', stance: 'reports', particles: ['on'], tag: 'clause' },
  {
    verb: 'break',
    stance: 'reports',
    behind: /^(?<part> the (?:good |bad |sad )?news| (?:his|her|its|their) silence)\b/u,
  },
  ...of('reports', 'wonder question', { particles: ['whether', 'why', 'how', 'if', 'aloud'] }),
  {
    verb: 'brief',
    stance: 'reports',
    particles:
      'that us me reporters journalists deputies lawmakers mps meps parliament ministers ambassadors envoys diplomats allies leaders colleagues counterparts'.split(
        ' ',
      ),
  },
  { verb: 'find', stance: 'reports', particles: ['that'] },
  ...of('reports', 'hold find', { by: ['court', 'tribunal', 'ombuds'], not: ['hearing', 'hearings', 'session'] }),
  ...of('reports', 'speak talk', { particles: ['of'] }),
  { verb: 'write', stance: 'reports', not: ['letter', 'book', 'books', 'letters'] },
  ...of('reports', 'declare proclaim', { not: ['emergency', 'war', 'holiday', 'state', 'martial', 'alert', 'curfew'] }),
  ...of('reports', 'give name', { counting: 'next' }),
  // "gave its length as 186 kilometres"
  {
    verb: 'give',
    stance: 'reports',
    behind:
      /^ (?:the|its|his|her|their) (?:[\p{L}’'-]+ ){1,6}?(?:as|at) (?:[\p{L}]+ ){0,2}(?:[\d€$£]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|dozens|a (?:dozen|hundred|thousand|million))/u,
  },
  { verb: 'show', stance: 'reports', papers: true },
  { verb: 'find', stance: 'reports', papers: true },
  // "presented the annual total"
  {
    verb: 'present',
    stance: 'reports',
    objects: 'figure figures numbers statistics data total totals tally count balance estimate findings results'.split(
      ' ',
    ),
    behind:
      /^ (?:[\p{L}’'-]+ ){0,5}?(?:figures?|numbers|statistics|data|totals?|tally|tallies|count|balance|estimates?|findings|results|calculations?)\b/u,
  },
  ...of('reports', 'keep stick', { particles: ['to'], counting: 'next' }),
  {
    verb: 'stick',
    stance: 'reports',
    particles: ['to', 'by'],
    behind: /^ (?:to|by) (?:its|his|her|their) (?:version|account|story|figure|number|count|claim|line|position)\b/u,
  },
  // "answering an MP on Wednesday", "answered questions from deputies"
  ...of('reports', 'answer', {
    behind:
      /^ (?:(?:an?|the|its|his|her|several) )?(?:[\p{Ll}-]+ )?(?:MPs?|MEPs?|deput(?:y|ies)|questions?|reporters?|journalists?|lawmakers?|senators?|quer(?:y|ies))\b(?! the telephone)/u,
  }),
  ...of('reports', 'answer respond', { particles: ['that', '.', ',', 'by'] }),
  { verb: 'continue', stance: 'reports', particles: [',', ':'] },
  { verb: 'maintain', stance: 'reports', particles: ['that', ',', '.', ':', ';', 'it', 'he', 'she', 'they', 'there'] },
  {
    verb: 'recall',
    stance: 'reports',
    not: 'ambassador ambassadors envoy envoys diplomat diplomats representative troops soldiers products'.split(' '),
  },
  { verb: 'conclude', stance: 'reports', not: ['agreement', 'deal', 'talks', 'treaty', 'contract', 'negotiations'] },
  { verb: 'post', stance: 'reports', particles: 'on that a footage photos pictures video images'.split(' ') },
  { verb: 'post', stance: 'reports', tag: 'clause' },
  { verb: 'cite', stance: 'reports', not: ['for'] },
  // the faces that are made with words
  ...of('reports', 'sneer shrug grin laugh cry shout groan sniff smirk nod scream', { particles: ['that'] }),
  ...of(
    'reports',
    'laugh smile grin shrug nod sneer smirk chuckle beam wink wince frown groan moan cry shout yell scream whisper murmur mutter mumble growl bark hiss snort gush rage gasp wail',
    { tag: 'quote' },
  ),
  // "the figures tell another story"
  { verb: 'tell', stance: 'reports', behind: /^(?! (?:[\p{Ll}-]+ ){1,3}(?:story|tale)[.,:;])/u },
  // who says
  ...of(
    'reports',
    'say add announce report state confirm claim insist argue note explain concede acknowledge reply describe reiterate repeat stress assert suggest inform quote complain predict tweet remark comment estimate clarify underline emphasise emphasize reveal disclose retort quip joke boast lament grumble sigh hint indicate assure recount relate caution signal intimate reckon opine remind specify testify regret concur muse observe contend advise affirm attest avow bemoan brag chide clarify confess counsel elaborate exclaim forecast imply insinuate lecture mention mock opine plead profess quote reason recommend scoff speculate stipulate surmise term underscore instruct apologise apologize object vouch thunder remember recollect echo label dub liken fume seethe bristle crow vent snap portray depict notify calculate reaffirm restate posit aver enthuse fret gripe intone interject jeer bluster theorise pronounce rejoin elucidate gloat preach taunt',
  ),
];

/** A form of a verb by which a body counts: "counted", "tallies". */
export const countingVerb = /^(?:count|record|register|log|detect|tall)/u;

/** What is done to a number or a case by whoever keeps the books: "noted by the guard". */
export const putsOnRecord =
  /^(?:counted|recorded|registered|logged|detected|tallied|noted|reported|confirmed|documented|announced|listed|observed|verified|published|estimated|disclosed|given)$/u;
