import type { DateMention } from '../../schema/mention.ts';
import { createEnding } from '../ending.ts';
import type { SentenceReading } from '../reading.ts';
import type { CalendarFields } from './date-expression.ts';

/** "will be finished by spring" */
const isToCome = createEnding(
  /\b(?:will|won[’']t|shall|going to|(?:would|could|may|might)(?! have)|(?:is|are|remains?) (?:(?:not|now|only|still) )?(?:due|set|expected|likely|unlikely|planned|scheduled|slated|foreseen|billed|pencilled in)|(?:is|are|remains?) possible|(?:is|are) (?:still |yet )?to be|not before|has until|have until|(?:hopes?|plans?|wants?|aims?|promises?|pledges?|intends?) to)\b[^.;:"“”]{0,80}/u,
);
/** "whether the curve climbs again in spring", "if numbers rise in summer" */
/** Whether a clause with a condition leads to a date: also "if the cabinet extends its decree in (late May)". */
export const isConditional = createEnding(
  /(?:^|[:;.,] )(?:[Ww]hether|[Ii]f|[Uu]nless)\b(?:(?! (?:was|were|had|did|would|came|went|rose|fell|left|saw|took|grew|\p{Ll}+ed)\b)[^.;:,"“”]){1,80}/u,
);

/** Whether a season is one to come. */
export function isSeasonAhead({ text }: SentenceReading, { rule, start }: DateMention): boolean {
  return rule === 'date-season' && (isToCome(text, start) || isConditional(text, start));
}

/** Year of a season to come as seen from a day: of this one until it is over. */
export const yearOfSeasonAhead = ({ month }: CalendarFields, date: string): number =>
  Number(date.slice(0, 4)) + ((month ?? 1) + 2 < Number(date.slice(5, 7)) ? 1 : 0);
