const ascii = /^[\x20-\x7e]*$/;
const marks = /\p{M}+/gu;
// letters that Unicode does not take apart into a base and a mark
const stubborn: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** A word in small letters without marks, so that "Málaga" and "Malaga" are one: for comparing, never for showing. */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  // "U.N."
  if (/^(?:\p{L}\.){2,}$/u.test(lower)) return lower.replaceAll('.', '');
  const plain = lower.replace(/[’‘ʼ]/g, "'").replace(/[‐‑–—−]/g, '-');
  if (ascii.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[łđøıßæœþð]/g, (letter) => stubborn[letter] ?? letter);
}

/** An id out of a name: "Klaipėda" → `klaipeda`. Empty where the name has no Latin letter or digit. */
export function toId(name: string): string {
  return foldLetters(name)
    .replace(/'s\b/g, 's')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
