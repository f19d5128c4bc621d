import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../browser.ts';
import { kinds, readPage, serveSite } from '../site.ts';

// What Lighthouse says of one page of each kind, as on a phone with a simulated slow 4G network: the median of three runs. Ends with 1
// where a page misses its aims. `npm run build && npm run bench:pages`, or with `-- /timeline/ /map/` for those pages alone.

// npx brings it when somebody measures: 185 MB are too much for every clone and every run of the tests
const lighthouse = 'lighthouse@13.5.0';
const port = 9333;
const runs = 3;

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
}

interface Measure {
  name: string;
  width: number;
  digits: number;
  of: (report: Report) => number;
  isMet: (value: number) => boolean;
}

const score = (name: string, category: string, least: number): Measure => ({
  name,
  width: 7,
  digits: 0,
  of: ({ categories }) => 100 * (categories[category]?.score ?? 0),
  isMet: (value) => Math.round(value) >= least,
});
const audit = (name: string, id: string, unit: number, digits: number, most: number): Measure => ({
  name,
  width: 9,
  digits,
  of: ({ audits }) => (audits[id]?.numericValue ?? NaN) / unit,
  isMet: (value) => value <= most,
});
const measures: Measure[] = [
  score('speed', 'performance', 98),
  score('access', 'accessibility', 100),
  score('good', 'best-practices', 100),
  score('search', 'seo', 100),
  audit('LCP s', 'largest-contentful-paint', 1000, 2, 1.5),
  audit('CLS', 'cumulative-layout-shift', 1, 3, 0.01),
  audit('TBT ms', 'total-blocking-time', 1, 0, 50),
];

async function run(page: string, folder: string): Promise<Report> {
  const [url, path] = [site.url + page, join(folder, 'report.json')];
  const options = [`--port=${port}`, '--quiet', '--output=json', `--output-path=${path}`];
  // widgets and the search are kept out of search engines on purpose
  if (/<meta name="robots" content="noindex/.test(readPage(page))) options.push('--skip-audits=is-crawlable');
  const child = spawn('npx', ['--yes', lighthouse, url, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} at ${url}`);
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const [browser, site] = await Promise.all([launchBrowser([`--remote-debugging-port=${port}`]), serveSite()]);
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const asked = process.argv.slice(2);
process.stdout.write(`${measures.map(({ name, width }) => name.padStart(width)).join('')}  page\n`);
for (const page of asked.length > 0 ? asked : kinds.filter((kind) => kind.endsWith('/'))) {
  const reports: Report[] = [];
  for (let i = 0; i < runs; i++) reports.push(await run(page, folder));
  const cells = measures.map(({ width, digits, of, isMet }) => {
    const value = median(reports.map(of));
    if (!isMet(value)) process.exitCode = 1;
    return `${value.toFixed(digits)}${isMet(value) ? ' ' : '!'}`.padStart(width);
  });
  process.stdout.write(`${cells.join('')}  ${page}\n`);
}
rmSync(folder, { recursive: true });
await browser.close();
await site.stop();
