/**
 * What a widget and `public/embed.js`, on the page that frames it, say to each other, under the name of this software (package.json).
 * Pages of others keep their copies of both for years: these never change. A test holds the two to the same words.
 */
export const embedMessages = {
  /** Widget to page: `{ type, id, height }`, in pixels. */
  resize: 'border-ledger:resize',
  /** Page to widget: tell your height again. */
  measure: 'border-ledger:measure',
} as const;
