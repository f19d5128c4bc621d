let codes = new Uint16Array(4096);

/**
 * The UTF-16 units of a text, and a zero behind them. An engine has many shapes of strings (whole, cut out of another, of one
 * byte or two a letter), and a loop that asks them letter by letter pays for that at each; from an array a letter is one load.
 * The array is lent: the next call writes over it.
 */
export function codesOf(text: string): Uint16Array {
  const { length } = text;
  if (length >= codes.length) codes = new Uint16Array(length * 2);
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  codes[length] = 0;
  return codes;
}
