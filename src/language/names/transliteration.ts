import { foldLetters } from './letter-folding.ts';

/** Spellings of one sound in the languages that write Slavic names in Latin letters, the longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|szcz/g, 'x'],
  [/tsch|tch|cz/g, 'c'],
  [/sch|sh|sz/g, 's'],
  [/kh|ch/g, 'h'],
  [/zh|rz/g, 'z'],
  [/ck/g, 'k'],
  [/ks/g, 'x'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[jy]/g, 'i'],
  [/(.)\1/g, '$1'],
  // Shevchenko, Szewczenka
  [/[ao]$/, ''],
];

/** How a name sounds, roughly: "Szczerbakow", "Schtscherbakow" and "Shcherbakov" are one. For comparing, never for showing. */
export function soundOf(name: string): string {
  return sounds.reduce((written, [spelling, sound]) => written.replace(spelling, sound), foldLetters(name));
}
