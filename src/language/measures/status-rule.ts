import type { SanctionStatus } from '../../schema/sanction.ts';
import type { Lead } from '../lead.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';

/** What the rules for the status of a measure go by. */
export interface MeasureFacts {
  sentence: SentenceReading;
  head: Head;
  /** The verb that the measure hangs on; null where it hangs on none. */
  governor: Governor | null;
  clauses: readonly TextRange[];
  /** Status of the measure before it in the sentence. */
  inherited: SanctionStatus | null;
  /** Day of the document, ISO. */
  day: string;
  /** Words of the sentence before and behind the head. */
  before: Lead;
  after: string;
  /** The words before the noun phrase of the measure, its adjectives taken off. */
  phrase: Lead;
}

/** How far a measure has come; null if it is none, since the words deny it; undefined where the rule has nothing to say. */
export type StatusRule = (facts: MeasureFacts) => SanctionStatus | null | undefined;

/** A rule that goes by the verb, and is asked only where there is one. */
export type VerbStatusRule = (facts: MeasureFacts, governor: Governor) => SanctionStatus | null | undefined;
