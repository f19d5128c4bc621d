/** What a rule goes by, for an editor who asks why words were read as they were. */
export interface Rule {
  /** One sentence without a subject: "names a person of the register in full". */
  why: string;
  /** A phrase that it reads, within as much of a sentence as it needs. */
  example: string;
}

/** Every rule that a mention may name, with what it goes by. A test holds it to what fires. */
export const rules: Readonly<Record<string, Rule>> = {
  annotation: { why: 'is what an editor wrote in a directive', example: ':date[mid-month]{2021-11}' },

  // who
  'actor-name': { why: 'is a name or an alias of an organisation in the register', example: 'NATO said' },
  'actor-short-name': {
    why: 'is a short name that is also a common word, which the text had given in full before',
    example: 'The Union Commission met. The Commission said no.',
  },
  'actor-country': {
    why: 'is a country that acts, owns or is acted on, and no ground that something happens on',
    example: 'Norland said no',
  },
  'city-metonym': {
    why: 'is a capital of no register that acts, so it stands for its government',
    example: 'Oslo said no',
  },
  metonym: {
    why: 'is a capital or a building that the register lists as standing for an actor, and it acts',
    example: 'the palace said no',
  },
  institution: {
    why: 'is a body of a state, told by its kind and its country',
    example: 'the Norlandic defence ministry said no',
  },
  'institution-alone': {
    why: 'is the kind of a body whose country nothing has told so far',
    example: 'the interior ministry said no',
  },
  role: { why: 'is a description of an actor that the register lists, without a name', example: 'the bloc said no' },
  'role-description': {
    why: 'is an office with its country or body; who held it on the day is in the register',
    example: 'the Norlandic prime minister said no',
  },
  'role-alone': {
    why: 'is an office alone, held by the one whom the text named or the register knows last',
    example: 'Prime Minister Anna Berg spoke. The prime minister said no.',
  },
  person: { why: 'is a name of a person in the register', example: 'Anna Berg said no' },
  surname: {
    why: 'is the last name of a person whom the register or the text has named in full',
    example: 'Anna Berg, a lawyer, spoke. Berg said no.',
  },
  'unknown-person': {
    why: 'is a name of no register that a title or an introduction shows to be a person',
    example: 'Anna Berg, a lawyer, said no',
  },
  'unknown-organisation': {
    why: 'is a name of no register that its shape or what it does shows to be an organisation',
    example: 'the Border Aid Foundation said no',
  },

  // where
  'place-name': { why: 'is a name of a place in the register', example: 'at the old gate of Brzeg' },
  'place-short-name': {
    why: 'is a place that is called by a common word, with a capital and where a place may stand',
    example: 'across the Bug',
  },
  'place-country': {
    why: 'is a country as ground: something is in it, comes from it or goes there',
    example: 'in Norland',
  },
  'place-city': { why: 'is a city of the world that no register needs to list', example: 'a flight from Oslo' },
  'place-region': { why: 'is a part of the world', example: 'across Africa' },
  'border-pair': { why: 'is a border named by the two sides of it', example: 'the Norland–Sweden border' },
  'unknown-place': {
    why: 'is a name of no register that a preposition or a word like "village" shows to be a place',
    example: 'the village of Velm',
  },

  // when
  'date-full': { why: 'is a day with its year', example: '9 November 2021' },
  'date-day-month': { why: 'is a day of a month; the year comes from the text around it', example: 'on 9 November' },
  'date-day-of-month': {
    why: 'is a day alone; month and year come from the date before it',
    example: 'It closed on 9 November 2021 and opened on the 19th.',
  },
  'date-month': { why: 'is a month; without a year, that comes from the text around it', example: 'in November 2021' },
  'date-numeric': { why: 'is a day in figures, day first', example: 'on 09.11.2021' },
  'date-year': { why: 'is a year', example: 'in 2021' },
  'date-time': { why: 'is an hour of the day that the text is at', example: 'at 7 a.m. on 9 November 2021' },
  'date-hours': {
    why: 'is reckoned from the clock time before it in the text',
    example: 'The gate fell at 11:52 on 9 November 2021. Eight minutes later it was locked.',
  },
  'date-day-time': { why: 'is a clock time and the day that stands beside it', example: 'tomorrow at noon' },
  'date-weekday': {
    why: 'is the last day of that name before the text was written, or the next where it tells of the future',
    example: 'on Tuesday',
  },
  'date-relative': { why: 'is reckoned from the day of the text', example: 'yesterday' },
  'date-offset': {
    why: 'is reckoned from the date before it in the text',
    example: 'It closed on 9 November 2021. A day later it opened.',
  },
  'date-offset-clause': {
    why: 'is reckoned from what happened in the clause behind it',
    example: 'It closed on 9 November 2021. A day after it closed, people left.',
  },
  'date-part': { why: 'is an early, middle or late part of a month, season or year', example: 'in late June 2021' },
  'date-part-counted': {
    why: 'is a counted part of a month or a year',
    example: 'in the first nine days of November 2021',
  },
  'date-period': {
    why: 'is a stretch named before, once more or in another year',
    example: 'In June 2021 they counted 40, against 4 in the same period of 2020',
  },
  'date-week': { why: 'is the week that a day is in', example: 'in the week of 8 November 2021' },
  'date-nth-weekday': { why: 'is a day named by its place in a month', example: 'on the last Tuesday of October 2021' },
  'date-season': { why: 'is a season, three months long', example: 'in the summer of 2021' },
  'date-feast': { why: 'is a day that has a name', example: 'since the New Year' },
  'date-range': { why: 'is a stretch between two days', example: 'from 8 to 18 November 2021' },
  'date-range-coarse': { why: 'is a stretch between two months or years', example: 'between May and August 2021' },
  'date-range-weekdays': { why: 'is a stretch between two weekdays', example: 'between Monday and Wednesday' },

  // how many
  'count-noun': { why: 'is a number with what it counts behind it', example: '468 migrants came' },
  'count-noun-before': {
    why: 'is a number with what it counts before it',
    example: 'The number of migrants rose to 468.',
  },
  'count-inherited': {
    why: 'is a number that counts the same as the one before it in its sentence',
    example: 'They counted 468 migrants, up from 400.',
  },
  'count-antecedent': {
    why: 'is a number without a noun: it counts what the nearest count before it counted',
    example: 'The guards saw 468 migrants. A day later they counted 500.',
  },
  'count-people': { why: 'is a number that does what people do', example: 'Thousands have camped there.' },
  'count-gathering': { why: 'is the size of a group or a crowd', example: 'a crowd of 3,000' },
  'count-vote': { why: 'is one side of a vote', example: 'The motion passed with 237 in favour and 179 against.' },
  'count-measure': { why: 'is an amount of money, length or a share', example: '186 km' },
  'count-thing': { why: 'counts things that no list names', example: 'The inn lost some forty bookings.' },
  'count-titled': {
    why: 'counts what the title above its table or list names',
    example: '## Attempts\n\n- April: 3,400',
  },
  'count-moved': {
    why: 'counts people who are taken somewhere or for whom there is room',
    example: 'A plane flies 431 home.',
  },
  'count-label': {
    why: 'is a number behind a label that says what it counts',
    example: 'Soldiers at the border: 15,000',
  },
  'count-cell': {
    why: 'is a number in a table; the heading of its column says what it counts',
    example: '| Migrants |\n| --- |\n| 468 |',
  },

  // sanctions
  'sanction-noun': {
    why: 'is a measure against somebody, named by a noun',
    example: 'The the Union adopted sanctions.',
  },
  'sanction-verb': {
    why: 'is a verb that lists or bars somebody',
    example: 'The the Union blacklisted ten companies.',
  },
  'sanction-adoption': {
    why: 'is the act of adopting, widening or lifting measures',
    example: 'The the Union adopted sanctions.',
  },
  'sanction-proposal': {
    why: 'is a call for measures, or their preparation or threat',
    example: 'The the Union is preparing sanctions.',
  },
  'sanction-said-before': {
    why: 'says what becomes of a measure that the passage has named before',
    example: 'Norland asked for sanctions. Nothing has been agreed.',
  },

  // events and statements
  'event-verb': {
    why: "is a verb of the site's vocabulary of events, with the words that it asks for near",
    example: 'closed the crossing',
  },
  'event-noun': { why: "is a noun of the site's vocabulary of events", example: 'after the meeting' },
  'event-followed': {
    why: 'says that the event before happened again, to or by somebody else',
    example: 'Norland closed its border on 9 November 2021. Sweden followed on 10 November.',
  },
  'statement-verb': { why: 'is a verb of speaking with a speaker who is named', example: 'Norland said no' },
  'statement-pronoun': {
    why: 'is a verb of speaking whose speaker a pronoun leads back to',
    example: 'Anna Berg, a lawyer, came. She said no.',
  },
  'statement-source': { why: 'names the source of what is said', example: 'according to NATO' },
};
