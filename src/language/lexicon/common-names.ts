/** One-word names of the registers' kind that are also words of the language: read as names only in their grammar, "the Council". */
export const commonNames: ReadonlySet<string> = new Set([
  'council', 'commission', 'alliance', 'assembly', 'union', 'bug', 'amnesty', 'senate', 'parliament', 'treasury', 'court', 'wagner', 'spring', 'nation', 'guardian', 'times', 'mission', 'committee', 'agency', 'bank', 'fund', 'group', 'brest', 'nice', 'reading',
]);
