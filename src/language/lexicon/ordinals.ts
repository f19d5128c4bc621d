/** Ordinals in letters from the second on, as alternatives of a pattern: rounds and packages of measures are numbered by them. */
export const ordinalsFromSecond =
  'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth';
