const regions = new Intl.DisplayNames(['en-GB'], { type: 'region' });

/** English names of ISO 3166-1 alpha-2 codes, `EU` for the Union, several joined by a slash: "FR/ES" gives "France and Spain". */
export function toCountryNames(codes: string): string {
  return new Intl.ListFormat('en-GB').format(codes.split('/').map((code) => regions.of(code) ?? code));
}
