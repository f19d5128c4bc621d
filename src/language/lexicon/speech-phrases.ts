import type { ReportingVerb } from './reporting-verbs.ts';

// Speech that is told by a light verb and its noun, and opinions that are told by what somebody thinks a thing to be.

/** "(issued) a stern warning": a few words, none of them a denial, and the noun. */
const carries = (nouns: string): RegExp =>
  new RegExp(
    `^(?<led> (?:(?:a|an|the|his|her|its|their|another|two|several|repeated) )?(?:(?!no\\b|not\\b|up\\b|in\\b|by\\b|to\\b|any\\b|as\\b|of\\b|on\\b)[\\p{Ll}-]+ ){0,2})(?<noun>${nouns})\\b(?! \\p{Ll}+s\\b|-)`,
    'u',
  );

const light = 'give issue make deliver voice release publish repeat reissue send sound utter offer';

const phrases = (stance: ReportingVerb['stance'], nouns: string, more: Partial<ReportingVerb> = {}): ReportingVerb[] =>
  light.split(' ').map((verb) => ({ verb, stance, behind: carries(nouns), ...more }));

/** What somebody can hold an opinion of: "finds the law proportionate", "sees the move as an attack". */
const thing =
  '(?:the|this|that|its|his|her|their|any|such) (?:[\\p{L}’-]+ ){0,3}?(?:law|bill|act|rules?|regulation|step|steps|move|moves|plan|plans|decision|measures?|ban|bans|sanctions|idea|proposals?|explanation|claims?|response|reaction|conditions|situation|closure|suspension|zone|fence|wall|barrier|crisis|influx|pushbacks?|practice|policy|offer|demand|letter|allegations?|accusations?|election|vote|talks|attack|migrants|crowd|crossings|deployment)';

const opinion = new RegExp(
  `^ ${thing} (?:(?:too|wholly|entirely|both|simply|quite|utterly) )?(?!to\\b|of\\b|on\\b|in\\b|for\\b|at\\b|with\\b|by\\b|and\\b|that\\b)\\p{Ll}{4,}(?:[,.;]|$| (?:and|but) )`,
  'u',
);
const likened = new RegExp(`^ (?:it|them|${thing})(?: [^,;.:]{0,40}?)? as (?!well|soon|long|far|many|much)`, 'u');

/** What somebody has said or thought, or asks about: "its figures", "the wisdom of the ban". */
const said =
  '(?:the|its|his|her|their|this|that|such|these|those) (?:[\\p{Ll}-]+ ){0,2}?(?:claims?|suggestions?|accounts?|reports?|rumours?|figures?|numbers?|count|tally|idea|version|story|allegations?|accusations?|assertions?|statements?|words|remarks?|decisions?|reasons?|conditions|demands?|proposals?|plans?|case|argument|need|value|wisdom|legality|motives?|use|point|basis|credibility|legitimacy|purpose|sense|timing|accuracy|motion|position|stance|response|concerns?|risks?|steps|objections?|offers?|calls?|appeals?|requests?|overtures?|charges?|criticism|warnings?)\\b';

const alarm = /^ (?:the|an) alarm\b(?! level)/u;

export const speechPhrases: readonly ReportingVerb[] = [
  ...phrases('threatens', 'warnings?|threats?|ultimatum'),
  ...phrases('calls-for', 'appeals?|pleas?'),
  ...phrases('offers', 'pledges?|promises?|assurances?|undertaking|guarantees?'),
  ...phrases('reports', 'notice|statements?|comments?|admission|apology|apologies|declaration|explanation'),
  ...phrases('accuses', 'accusations?|allegations?'),
  ...phrases('denies', 'denials?', { denial: true }),
  ...['lodge', 'file', 'deliver'].map((verb): ReportingVerb => ({
    verb,
    stance: 'condemns',
    behind: /^(?<led> (?:a|an|its|another) (?:\p{Ll}+ ){0,2})(?<noun>protest)\b/u,
  })),
  ...['find', 'consider', 'deem', 'think', 'judge', 'believe'].map((verb): ReportingVerb => ({
    verb,
    stance: 'reports',
    behind: opinion,
  })),
  ...['regard', 'view', 'see', 'characterise', 'characterize', 'paint', 'frame', 'cast', 'interpret'].map(
    (verb): ReportingVerb => ({ verb, stance: 'reports', behind: likened }),
  ),
  // "spoke in parliament of a plot", "talked on public radio of 10,000 men", "spoke at the briefing of the dead"
  ...['speak', 'talk'].map((verb): ReportingVerb => ({
    verb,
    stance: 'reports',
    behind:
      /^ (?:(?:on|to|in) (?!behalf|favou?r|front|support|defen[cs]e|honou?r|memory|the )(?:\p{L}+ ){1,3}of (?!the\b)|(?:on|in|to|at|before) (?:(?:a|an|the|his|her|public|state|private|local|national|morning|evening|breakfast) )*(?:radio|television|TV|parliament|interview|briefing|deputies|reporters|journalists|lawmakers|MPs|senators|ministers|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) of\b)/u,
  })),
  // "admitted 428 people", "admits no journalists to the zone": lets in
  {
    verb: 'admit',
    stance: 'reports',
    behind:
      /^(?! (?:(?:about|around|some|over|more than|at least|only|up to|nearly|almost|another|no|the) )*(?:\d|dozens|hundreds|thousands|(?:\p{Ll}+ )?(?:people|patients|refugees|migrants|families|journalists|applicants|asylum|soldiers|children|women|men|members)\b))(?! him| her| them| to hospital)/u,
  },
  { verb: 'advocate', stance: 'calls-for', behind: /^ (?:a|an|the|for|more|\p{Ll}+ing)\b/u },
  // set phrases: the verb alone says little, the whole is speech
  { verb: 'point', stance: 'accuses', behind: /^ (?:the|a|an accusing) finger at\b/u },
  { verb: 'pour', stance: 'condemns', behind: /^ (?:scorn|cold water) (?:on|over)\b/u },
  { verb: 'take', stance: 'condemns', behind: /^ (?:issue with|exception to)\b/u },
  { verb: 'leave', stance: 'reports', behind: /^ no doubt (?:that|about)\b/u },
  { verb: 'sound', stance: 'reports', behind: alarm },
  { verb: 'raise', stance: 'reports', behind: alarm },
  {
    verb: 'raise',
    stance: 'reports',
    behind:
      /^ (?:\p{L}+ )?(?:concerns?|doubts|objections?)\b|^ the (?:idea|prospect|possibility|issue|question|spectre) (?:of|that|whether)\b/u,
  },
  { verb: 'cast', stance: 'condemns', behind: /^ doubts? (?:on|over)\b/u },
  { verb: 'throw', stance: 'supports', behind: /^ (?:its|his|her|their) (?:full )?(?:support|weight) behind\b/u },
  { verb: 'take', stance: 'condemns', behind: /^ aim at (?:the )?\p{Lu}/u },
  { verb: 'pay', stance: 'supports', behind: /^ tribute\b/u },
  { verb: 'serve', stance: 'threatens', behind: /^ notice (?:on|that|to)\b/u },
  { verb: 'draw', stance: 'reports', behind: /^ (?:a|an) (?:parallel|comparison|analogy)\b/u },
  { verb: 'pin', stance: 'accuses', behind: /^ (?:the )?blame on\b/u },
  { verb: 'put', stance: 'accuses', behind: /^ the blame on\b/u },
  { verb: 'heap', stance: 'supports', behind: /^ praise on\b/u },
  { verb: 'make', stance: 'denies', behind: /^ light of\b/u },
  { verb: 'give', stance: 'denies', behind: /^ short shrift to\b/u, denial: true },
  { verb: 'go', stance: 'reports', behind: /^ on (?:the )?record\b/u },
  { verb: 'take', stance: 'reports', behind: /^ (?:the )?(?:credit|responsibility|blame) for\b/u },
  { verb: 'own', stance: 'reports', behind: /^(?<part> up)(?: to\b|[.,])/u },
  { verb: 'stand', stance: 'supports', behind: new RegExp(`^(?<part> by) ${said}`, 'u') },
  { verb: 'question', stance: 'condemns', behind: new RegExp(`^ ${said}`, 'u') },
  ...['rebuff', 'discount', 'contradict', 'spurn', 'scorn'].map((verb): ReportingVerb => ({
    verb,
    stance: 'denies',
    behind: new RegExp(`^ ${said}`, 'u'),
    denial: true,
  })),
  { verb: 'shoot', stance: 'denies', behind: new RegExp(`^(?<part> down) ${said}`, 'u'), denial: true },
  { verb: 'knock', stance: 'denies', behind: new RegExp(`^(?<part> (?:down|back)) ${said}`, 'u'), denial: true },
  ...['detail', 'recite', 'flag', 'second'].map((verb): ReportingVerb => ({
    verb,
    stance: 'reports',
    behind: new RegExp(`^ (?:how|why|what)\\b|^ ${said}`, 'u'),
  })),
  // "set out his reasons", and not "set out for the border"
  ...['set', 'lay'].map((verb): ReportingVerb => ({
    verb,
    stance: 'reports',
    behind: new RegExp(`^(?<part> out) (?:how|why|what|${said})\\b`, 'u'),
  })),
  {
    verb: 'let',
    stance: 'reports',
    behind: /^(?: it be known\b|(?<part> (?:slip|on))(?: (?:that|a|an|the|how|what|who|why)\b|[.,:]))/u,
  },
  {
    verb: 'put',
    stance: 'reports',
    behind:
      /^ it(?:[,.:;]| (?:(?:much|even|rather|more|less|somewhat|far|quite) )*(?:bluntly|differently|simply|mildly|succinctly|plainly|politely|starkly|diplomatically|dr[iy]ly|crudely|delicately|neatly|charitably|harshly|cautiously|carefully|strongly|softly|clearly|briefly|memorably|dramatically|directly|sharply|last (?:week|month|year|night)|this (?:week|morning|month)|yesterday|recently|earlier|on \p{Lu}\p{Ll}+day|thus|this way|another way|like this)\b)/u,
  },
];
