/** Whether a sentence asks: it ends with a question mark, a quotation mark behind it or not. Nothing asked has happened. */
export function isQuestion(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return last === '?' || (/["”’]/.test(last) && text.charAt(text.length - 2) === '?');
}
