const { lang } = document.documentElement;

/** Language of the page for dates: the site writes "9 November 2021", and plain "en" is read as American. */
export const pageLanguage = lang === 'en' || lang === '' ? 'en-GB' : lang;
