/** Capitals of states, by ISO 3166-1 alpha-2, that the time zones of the language do not tell: zones bear the name of the largest city. */
export const capitals: Readonly<Record<string, string>> = {
  AE: 'Abu Dhabi',
  AU: 'Canberra',
  BR: 'Brasília',
  CN: 'Beijing',
  ES: 'Madrid',
  ID: 'Jakarta',
  IN: 'New Delhi',
  KZ: 'Astana',
  MA: 'Rabat',
  MN: 'Ulaanbaatar',
  NG: 'Abuja',
  PK: 'Islamabad',
  PT: 'Lisbon',
  VN: 'Hanoi',
  ZA: 'Pretoria',
};
