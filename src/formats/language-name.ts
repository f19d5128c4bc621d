const languages = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** English name of an ISO 639 code: "lt" gives "Lithuanian"; the code itself where it is not known. */
export function toLanguageName(code: string): string {
  return languages.of(code) ?? code;
}
