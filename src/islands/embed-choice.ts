/** What an editor has chosen on the page of widgets; empty where nothing is left out. Lives in the query of that page. */
export interface EmbedChoice {
  widget: 'timeline' | 'map' | 'count' | 'event' | 'claim';
  /** Metric, event or claim; of a page's address its id is taken. */
  id: string;
  actor: string;
  place: string;
  article: string;
  /** Ids; null for all. */
  lanes: string[] | null;
  /** ISO prefixes. */
  from: string;
  to: string;
  theme: string;
  /** Code of a language; empty for that of the site. */
  lang: string;
  /** Most pixels, digits. */
  height: string;
}

/** A widget as hosts ask for it. */
export interface ChosenWidget {
  /** Path and query, "/embed/map/?theme=dark". */
  path: string;
  /** Name of its oEmbed answer, "figure/map". */
  oembed: string;
}

const widgets = ['timeline', 'map', 'count', 'event', 'claim'] as const;
const subjects = ['actor', 'place', 'article'] as const;
const texts = ['id', ...subjects, 'from', 'to', 'theme', 'lang', 'height'] as const;

/** Reads `?widget=timeline&actor=a&lanes=law&theme=dark`; another widget than there is becomes the timeline. */
export function readChoice(search: string): EmbedChoice {
  const query = new URLSearchParams(search);
  const read = Object.fromEntries(texts.map((key) => [key, query.get(key)?.trim() ?? ''])) as Record<
    (typeof texts)[number],
    string
  >;
  return {
    ...read,
    widget: widgets.find((one) => one === query.get('widget')) ?? 'timeline',
    id: toId(read.id),
    lanes: query.get('lanes')?.split(',') ?? null,
  };
}

/** The query of the page for a choice; "" for the one that it begins with. */
export function writeChoice(choice: EmbedChoice): string {
  const query = new URLSearchParams();
  if (choice.widget !== 'timeline') query.set('widget', choice.widget);
  for (const key of keysOf(choice)) if (choice[key] !== '') query.set(key, choice[key]);
  if (choice.lanes !== null && isFigure(choice)) query.set('lanes', choice.lanes.join(','));
  return toText(query);
}

/**
 * Address and oEmbed name of what is chosen; null while an id is missing. The first of actor, place and article has a widget of its
 * own, which the others narrow.
 */
export function toWidget(choice: EmbedChoice): ChosenWidget | null {
  const { widget, id, lanes } = choice;
  const query = new URLSearchParams();
  const subject = widget === 'timeline' ? subjects.find((key) => choice[key] !== '') : undefined;
  if (lanes !== null && isFigure(choice)) query.set('lanes', lanes.join(','));
  for (const key of keysOf(choice))
    if (key !== 'id' && key !== subject && choice[key] !== '') query.set(key, choice[key]);
  if (widget === 'timeline' || widget === 'map') {
    const name = subject === undefined ? `figure/${widget}` : `${subject}/${choice[subject]}`;
    const path = subject === undefined ? `/embed/${widget}/` : `/embed/timeline/${name}/`;
    return { path: path + toText(query), oembed: name };
  }
  return id === '' ? null : { path: `/embed/${widget}/${id}/${toText(query)}`, oembed: `${widget}/${id}` };
}

const isFigure = ({ widget }: EmbedChoice): boolean => widget === 'timeline' || widget === 'map';

/** What a widget can be asked for, in the order of an address. */
function keysOf(choice: EmbedChoice): (typeof texts)[number][] {
  const own = isFigure(choice) ? (['from', 'to'] as const) : (['id'] as const);
  return [...(choice.widget === 'timeline' ? subjects : []), ...own, 'theme', 'lang', 'height'];
}

/** Of "https://…/events/x/", "/counts/metric/#x" or "x" the "x". */
function toId(text: string): string {
  return /([a-z0-9-]+)\/?$/.exec(text)?.[1] ?? '';
}

function toText(query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
