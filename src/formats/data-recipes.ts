import type { Site } from '../schema/site.ts';
import { absolute } from './collection-json.ts';

/** How to read the data with a tool, ready to paste. */
export interface Recipe {
  id: string;
  tool: string;
  note: string;
  code: string;
}

/** A few lines a tool; `metric` is one that has counts. */
export function toRecipes(site: Site, metric: string): Recipe[] {
  const at = (name: string): string => absolute(`/data/${name}`, site.url);
  return [
    {
      id: 'python',
      tool: 'Python, pandas',
      note: 'Dates stay text: pandas would make a day of a month.',
      code: `import pandas as pd

events = pd.read_csv("${at('events.csv')}")

# lists are joined by a bar
events["places"] = events["places"].fillna("").str.split("|")

# what is reported as fact and known to the day
facts = events[(events["factuality"] == "asserted")
               & (events["datePrecision"] == "day")]
print(facts[["dateStart", "title", "url"]])`,
    },
    {
      id: 'r',
      tool: 'R, readr and dplyr',
      note: 'Each claimant on its own: their numbers count different things.',
      code: `library(readr)
library(dplyr)

counts <- read_csv("${at('counts.csv')}",
  col_types = cols(.default = "c", value = "d", min = "d", max = "d"))

counts |>
  filter(metric == "${metric}") |>
  arrange(claimant, dateStart) |>
  select(claimant, dateStart, qualifier, value, min, max, url)`,
    },
    {
      id: 'duckdb',
      tool: 'DuckDB',
      note: 'Every claim with the sentences that carry it.',
      code: `SELECT e.dateStart, e.title, e.factuality, v.quote, v.url
FROM '${at('events.csv')}' AS e
JOIN '${at('evidence.csv')}' AS v
  ON v.claim = e.id
ORDER BY e.dateStart;`,
    },
    {
      id: 'observable',
      tool: 'Observable, Framework or notebook',
      note: 'Two cells. The files may be fetched from any page.',
      code: `const url = "${at('events.json')}";
const { items } = await (await fetch(url)).json();

Plot.plot({
  marginLeft: 90,
  marks: [
    Plot.dot(items.filter((event) => event.date.precision === "day"), {
      x: (event) => new Date(event.date.start),
      y: "lane",
      symbol: "factuality",
      title: "title",
    }),
  ],
})`,
    },
    {
      id: 'spreadsheets',
      tool: 'Spreadsheets',
      note: 'In Google Sheets paste the formula. In Excel take Data › From Text/CSV and 65001: Unicode (UTF-8), in LibreOffice open the address as Unicode (UTF-8); set columns of dates to Text, or 2021-11 becomes a day.',
      code: `=IMPORTDATA("${at('counts.csv')}")`,
    },
  ];
}
