import { startReportingHeight } from './embed-height.ts';
import { startLinks } from './embed-links.ts';
import { startLanguage } from './load-language.ts';
import { readEmbedQuery } from './embed-query.ts';

// In a sandboxed frame a script file of our own counts as foreign: /_astro/ is sent with leave to load it (formats/headers.ts).

const { theme, lang } = readEmbedQuery(location.search);
if (theme !== null) document.documentElement.dataset['theme'] = theme;

if (lang !== null) startLanguage(lang);
startLinks();
startReportingHeight();
