import type { SentenceReading } from '../reading.ts';

/** Whether words end as a question does: with its mark, a quotation mark behind it or not. */
export function endsAsking(text: string): boolean {
  return text.endsWith('?') || text.endsWith('?"') || text.endsWith('?”') || text.endsWith('?’');
}

/** Whether a sentence asks, or leads up to a question of an interview. Nothing asked has happened. */
export const isQuestion = ({ text, turn, kind }: SentenceReading): boolean =>
  turn?.kind === 'question' ||
  endsAsking(text) ||
  // "What Norland wants": the title of an answer
  (kind === 'heading' && /^What\b/u.test(text));

/** "Why had it taken ten weeks, asked Berg": a question without its mark, before who asks it. */
export const asksQuestion = ({ text, tokens }: SentenceReading, at: number): boolean =>
  tokens[at]?.lower === 'asked' && tokens[at - 1]?.text === ',' && opensAsking.test(text);
const opensAsking =
  /^["“]?(?:Why|How|What|Who|Whose|Where|When|Which|Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Can|Could|Will|Would|Should)\b/u;
