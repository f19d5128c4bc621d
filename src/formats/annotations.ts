import type { Article } from '../schema/article.ts';
import { articleFilePath, articlePath } from './claim-url.ts';
import { absolute, type Publication, toItems } from './collection-json.ts';
import { toEvidenceRows } from './collection-csv.ts';
import type { EvidenceRow } from './csv-columns.ts';
import { type PageText, toPageText } from './page-text.ts';

interface Subject {
  article: Article;
  page: PageText;
  /** The article's file. */
  file: string;
}

/**
 * `/data/annotations.jsonld` (W3C Web Annotation): each sentence of each claim, in the page (by its id and its words) and in the file
 * of the article (by position). The model counts Unicode characters where the ledger counts UTF-16 units.
 */
export function toAnnotations(publication: Publication, texts: ReadonlyMap<string, string>): object {
  const { site, articles } = publication;
  const id = absolute('/data/annotations.jsonld', site.url);
  const subjects = new Map(
    articles.map((article): [string, Subject] => [
      article.slug,
      { article, page: toPageText(article.parts), file: texts.get(article.slug) ?? '' },
    ]),
  );
  const records = new Map(
    (['events', 'sanctions', 'counts', 'statements'] as const)
      .flatMap((name) => toItems(name, publication))
      .map(({ id: claim, url, factuality }) => [claim, { url, factuality }]),
  );
  const items = toEvidenceRows(publication).flatMap((row) => {
    const subject = subjects.get(row.article);
    const record = records.get(row.claim);
    if (!subject || !record) return [];
    return [
      {
        id: `${id}#${row.claim}/${row.article}/${row.sentence}`,
        type: 'Annotation',
        motivation: 'linking',
        body: [
          { id: record.url, format: 'text/html', purpose: 'linking' },
          { type: 'TextualBody', value: row.collection, format: 'text/plain', purpose: 'classifying' },
          { type: 'TextualBody', value: record.factuality, format: 'text/plain', purpose: 'classifying' },
        ],
        target: toTargets(row, subject, site.url),
      },
    ];
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${site.title}: evidence`,
    rights: site.licence.url,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function toTargets(row: EvidenceRow, { article, page, file }: Subject, base: string): object[] {
  const words = article.mentions.find(({ sentence, start, end }) => {
    return sentence === row.sentence && start === row.mention.start && end === row.mention.end;
  })?.text;
  const quote = { type: 'TextQuoteSelector', exact: row.quote, ...page.around(row.sentence, row.quote) };
  const fragment = {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: row.sentence,
    ...(words === undefined
      ? {}
      : { refinedBy: { type: 'TextQuoteSelector', exact: words, ...page.around(row.sentence, words) } }),
  };
  const at = (offset: number, from = 0): number => Array.from(file.slice(from, offset)).length;
  const position = {
    type: 'TextPositionSelector',
    start: at(row.start),
    end: at(row.end),
    refinedBy: {
      type: 'TextPositionSelector',
      start: at(row.mention.start, row.start),
      end: at(row.mention.end, row.start),
    },
  };
  return [
    {
      type: 'SpecificResource',
      source: { id: absolute(articlePath(row.article), base), format: 'text/html' },
      selector: [fragment, quote],
    },
    {
      type: 'SpecificResource',
      source: { id: absolute(articleFilePath(row.article), base), format: 'text/markdown' },
      selector: position,
    },
  ];
}
