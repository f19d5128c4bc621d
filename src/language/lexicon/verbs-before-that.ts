import type { ReportingVerb } from './reporting-verbs.ts';

// Verbs that are speech only with what is said: before "that", or beside a quotation and between commas. Alone they tell of
// a thought, a noise or a deed: "hopes for rain", "whispered to her", "certified the bridge".

const withContent = (stance: ReportingVerb['stance'], verbs: string): ReportingVerb[] =>
  verbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((verb): ReportingVerb[] => [
      { verb, stance, particles: ['that'] },
      { verb, stance, tag: 'clause' },
    ]);

/** The same with a particle of their own: "Berg chimed in", '"Never," Berg shot back'. */
const withParticle = (verbs: string, ...particles: string[]): ReportingVerb[] =>
  verbs.split(' ').map((verb): ReportingVerb => ({ verb, stance: 'reports', particles, tag: 'clause' }));

export const verbsBeforeThat: readonly ReportingVerb[] = [
  // what somebody is said to think has been told by that somebody
  ...withContent(
    'reports',
    'fear expect think suspect guess imagine presume assume suppose figure gather infer deduce conjecture wager trust worry doubt foresee prophesy postulate recognise recognize understand judge assess determine agree find rejoice marvel',
  ),
  // "hopes that it rains" is a wish; "…, Berg hopes" has been said
  { verb: 'hope', stance: 'reports', tag: 'clause' },
  // how a voice sounds
  ...withContent(
    'reports',
    'mutter mumble murmur whisper whine yell moan shout cry weep gasp wail rasp drawl bellow roar',
  ),
  // what is told to somebody, or let out
  ...withContent(
    'reports',
    'submit confide divulge convey relay volunteer venture jest grouse riposte remonstrate persist reflect certify verify summarise summarize expound blog',
  ),
  ...withContent('offers', 'guarantee undertake'),
  // "Berg thinks so", "thinks otherwise"
  ...['think', 'believe', 'hope'].map((verb): ReportingVerb => ({
    verb,
    stance: 'reports',
    behind: /^ (?:so|otherwise|not)\b(?! far)[.,:;]?/u,
  })),
  ...withParticle('hit shoot fire strike bite push', 'back'),
  ...withParticle('weigh chime chip cut break', 'in'),
  ...withParticle('pipe speak', 'up'),
  // what somebody fears or thinks to be so many: 'fears "well over 10,000"', "expects some 300 more"
  ...['fear', 'expect', 'suspect', 'think'].map((verb): ReportingVerb => ({
    verb,
    stance: 'reports',
    behind:
      /^ (?:["“]|(?:(?:at least|about|around|some|more than|over|up to|well over|as many as|nearly|almost) )+(?:\d|hundreds|thousands|dozens)|\d|there (?:is|are|was|were)\b|it (?:is|was|has|can|will)\b)/u,
  })),
];
