/** Latin spellings of Cyrillic letters in English print (BGN/PCGN, the signs of hard and soft letters left out). */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya і i ў w ї yi є ye ґ g'
    .split(/ (?=[а-яёіўїєґ])/u)
    .map((pair) => pair.split(' '))
    .map(([letter = '', latin = '']) => [letter, latin]),
);

/** A Cyrillic name as English print writes it: "Кузница" → "Kuznitsa"; null for a name in other letters. */
export function romanised(name: string): string | null {
  if (!/\p{Script=Cyrillic}/u.test(name)) return null;
  return Array.from(name, (letter) => {
    const small = letter.toLowerCase();
    const latin = letters[small];
    if (latin === undefined) return letter;
    return small === letter ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1);
  }).join('');
}
