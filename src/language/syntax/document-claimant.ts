import { prosePattern } from '../prose-pattern.ts';
import type { DocumentReading } from '../reading.ts';
import { actorsOf, isOrganisation } from './named-actors.ts';

/** A note on where the numbers of a text come from is no longer. */
const longest = 160;

/** "Figures: …", "All data are from …", "Unless otherwise stated, numbers are those of …" */
const ofNumbers = prosePattern(
  /^[^\p{L}]*(?:[^.;:]{0,30}\. )?(?:(?:unless|except|where|if) [^,.;]{4,40}, )?(?:all )?(?:the |our )?(?:figures|numbers|data|statistics|counts|totals|source|sources)\b/iu,
);
/** What makes it hold for all of the text. */
const ofAll =
  /\b(?:unless|if not|where not|except where|otherwise (?:stated|noted|indicated|specified)|throughout)\b|\ball (?:the )?(?:figures|numbers|data|statistics|counts|totals)\b|\bin this (?:bulletin|report|text|article|briefing|note|page|overview|digest|summary)\b/iu;

/** Who gives the numbers of a whole text by a note in it: "Figures: Norland Border Guard, unless stated otherwise". Null without one. */
export function documentClaimantOf({ sentences }: DocumentReading): string | null {
  for (const sentence of sentences) {
    if (sentence.kind === 'cell' || sentence.text.length > longest) continue;
    if (!ofNumbers.test(sentence.text) || !ofAll.test(sentence.text)) continue;
    const [only, other] = actorsOf(sentence);
    if (only && !other && isOrganisation(only)) return only.id;
  }
  return null;
}
