const { lang, dataset } = document.documentElement;
// a widget that says its words in another language draws them in its own first (embed-language.ts)
const language = dataset['written'] ?? lang;

/** Language of the page for dates: the site writes "9 November 2021", and plain "en" is read as American. */
export const pageLanguage = language === 'en' || language === '' ? 'en-GB' : language;
