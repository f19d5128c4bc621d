/** Milliseconds after which a reader would rather have the words of the site than none. */
const PATIENCE = 4000;

/**
 * Loads what says the widget's words in a language (embed-language.ts), where the site has that one. The widget is unseen
 * meanwhile, so that no word changes before the reader's eyes; what is loaded shows it again. A classic script: a frame without an
 * origin may load no other.
 */
export function startLanguage(lang: string): void {
  const main = document.querySelector('main');
  const address = main?.dataset['languages']?.split(' ').find((one) => one.endsWith(`/${lang}.js`));
  if (!main || !address) return;
  main.dataset['saying'] = '';
  const show = (): boolean => delete main.dataset['saying'];
  const script = document.createElement('script');
  script.src = address;
  script.addEventListener('error', show);
  setTimeout(show, PATIENCE);
  document.head.append(script);
}
