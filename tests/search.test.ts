import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { browseSite } from './browse-site.ts';
import { readPage } from './site.ts';

// The search as a reader uses it: what stands first, what it costs, and that nobody is left out.
const site = browseSite();
let context: BrowserContext;
let page: Page;

before(async () => {
  context = await site.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});

const status = (): Promise<string> => page.locator('site-search [role=status]').innerText();

/** Waits until the page tells the result of what is asked. */
async function answered(on: Page = page): Promise<void> {
  await on.waitForFunction(() => /result/.test(document.querySelector('site-search [role=status]')?.textContent ?? ''));
}

async function ask(search: string): Promise<void> {
  await page.goto(`${site.url}/search/${search}`);
  await answered();
}

interface Hit {
  href: string;
  text: string;
  marked: string;
}
const hits = (): Promise<Hit[]> =>
  page.locator('site-search [data-part=results] li').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      text: item.textContent ?? '',
      marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent).join(' '),
    })),
  );

describe('the first result is what is meant', () => {
  const cases: [asked: string, first: RegExp][] = [
    // without the marks of its letters
    ['Kuznica', /^\/places\/kuznica\/$/],
    ['Kuźnica', /^\/places\/kuznica\/$/],
    ['KUZNICA', /^\/places\/kuznica\/$/],
    ['Bialowieza', /^\/places\/bialowieza\/$/],
    ['Michalowo', /^\/places\/michalowo\/$/],
    ['Usnarz Gorny', /^\/places\/usnarz-gorny\/$/],
    ['Blaszczak', /^\/actors\/mariusz-blaszczak\/$/],
    // other spellings and scripts
    ['Lukashenka', /^\/actors\/alexander-lukashenko\/$/],
    ['Łukaszenka', /^\/actors\/alexander-lukashenko\/$/],
    ['Lukaszenka', /^\/actors\/alexander-lukashenko\/$/],
    ['Лукашенко', /^\/actors\/alexander-lukashenko\/$/],
    ['Tikhanovskaya', /^\/actors\/sviatlana-tsikhanouskaya\/$/],
    ['Tichanowskaja', /^\/actors\/sviatlana-tsikhanouskaya\/$/],
    ['Hrodna', /^\/places\/grodno\/$/],
    // names
    ['Polish Border Guard', /^\/actors\/poland-border-guard\/$/],
    ['Frontex', /^\/actors\/frontex\/$/],
    ['European Union', /^\/actors\/european-union\/$/],
    ['EU', /^\/actors\/european-union\/$/],
    ['Minsk', /^\/places\/minsk\/$/],
    ['Bruzgi', /^\/places\/bruzgi\/$/],
    ['Turkish Airlines', /^\/actors\/turkish-airlines\/$/],
    ['Ryanair', /^\/actors\/ryanair\/$/],
    // what happened
    ['Ryanair diversion', /^\/articles\/ryanair-diversion-and-consequences\//],
    ['state of emergency', /^\/articles\/usnarz-gorny-to-emergency\/$/],
    ['wall law', /^\/articles\/expulsion-law-and-wall-law-october-2021\/$/],
    ['fourth package', /^\/articles\/eu-sanctions-2020-to-fifth-package\//],
    ['Merkel phone call', /^\/articles\/(two-calls-from-berlin|putin-lukashenko-call)-november-2021\/#s-/],
    ['deaths', /^\/articles\/deaths-and-aid-at-the-border\/$/],
    // what was read, by its headline
    ['"Poland closes border crossing to Belarus"', /^\/sources\//],
  ];
  for (const [asked, first] of cases) {
    test(asked, async () => {
      await ask(`?q=${encodeURIComponent(asked)}`);
      assert.match((await hits())[0]?.href ?? 'nothing', first);
    });
  }

  const words: [asked: string, said: RegExp][] = [
    // phrases, numbers, dates
    ['"hybrid war"', /hybrid war/i],
    ['30,000', /30,000/],
    ['5.5 metres', /5\.5 metres/],
    ['2021-11-09', /9\s+November\s+2021/],
    ['10 November 2021', /10\s+November\s+2021/],
    ['Lukashenka hybrid war', /Lukashenko/],
  ];
  for (const [asked, said] of words) {
    test(`${asked} is in what is found`, async () => {
      await ask(`?q=${encodeURIComponent(asked)}`);
      assert.match((await hits())[0]?.text ?? 'nothing', said);
    });
  }

  test('what is counted stands among the first, behind the articles on it', async () => {
    await ask('?q=attempts+to+cross');
    const first = (await hits()).slice(0, 3).map(({ href }) => href);
    assert.ok(first.includes('/counts/crossing-attempts/'), first.join(' '));
  });

  test('a claim leads to its sentence, with the words marked', async () => {
    await ask('?q=travel+ban&kind=sanction');
    const [first] = await hits();
    assert.match(first?.href ?? '', /^\/articles\/[^/]+\/#s-[0-9a-f]{6}/);
    assert.match(first?.marked ?? '', /travel/i);
    await page.locator('[data-part=results] a').first().click();
    await page.locator('.sentence:target, [id^="s-"]:target').waitFor();
  });
});

describe('filters', () => {
  const cases: [search: string, every: (hit: Hit) => boolean][] = [
    ['?q=Minsk&kind=place', (hit) => hit.href.startsWith('/places/')],
    ['?q=border&kind=actor', (hit) => hit.href.startsWith('/actors/')],
    ['?q=border&kind=article', (hit) => /^\/articles\/[^/]+\/$/.test(hit.href)],
    ['?q=border&kind=source', (hit) => hit.href.startsWith('/sources/') && hit.text.length > 20],
    ['?q=border&kind=metric', (hit) => /^\/counts\/[^/]+\/$/.test(hit.href)],
    ['?q=border&kind=count', (hit) => hit.href.includes('#s-') && hit.text.includes('Count')],
    ['?kind=statement&year=2020', (hit) => hit.href.includes('#s-')],
  ];
  for (const [search, every] of cases) {
    test(search, async () => {
      await ask(search);
      const found = await hits();
      assert.ok(found.length > 0);
      assert.deepEqual(
        found.filter((hit) => !every(hit)),
        [],
      );
    });
  }

  test('an actor and a year narrow what is found', async () => {
    const count = async (search: string): Promise<number> => {
      await ask(search);
      return Number.parseInt(await status(), 10);
    };
    const all = await count('?q=border');
    const one = await count('?q=border&actor=frontex');
    const both = await count('?q=border&actor=frontex&year=2021');
    assert.ok(all > one && one > both && both > 0, `${all}, ${one}, ${both}`);
  });
});

test('what is asked stands in the address, and the way back goes through it', async () => {
  await page.goto(`${site.url}/search/`);
  await page.locator('#q').fill('Frontex');
  await page.keyboard.press('Enter');
  await answered();
  await page.locator('select[name=kind]').selectOption('statement');
  await page.waitForURL('**/search/?q=Frontex&kind=statement');
  await answered();
  // the answer before, whose first is an actor, may still stand there
  await page.locator('[data-part=results] li:first-child a[href^="/articles/"]').first().click();
  await page.waitForURL('**/articles/**');
  await page.goBack();
  await answered();
  assert.match(page.url(), /\?q=Frontex&kind=statement$/);
  assert.equal(await page.locator('select[name=kind]').inputValue(), 'statement');
  await page.goBack();
  await page.waitForURL((url) => url.search === '?q=Frontex');
  assert.equal(await page.locator('#q').inputValue(), 'Frontex');
  assert.equal(await page.locator('select[name=kind]').inputValue(), '');
});

test('from any page by keyboard alone: "/" to the field, down into the results, Escape back, and the number is said', async () => {
  await page.goto(`${site.url}/about/`);
  await page.keyboard.press('/');
  await page.keyboard.type('Kuznica');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=Kuznica');
  await answered();
  assert.match(await status(), /^\d+ results for “Kuznica”$/);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
  assert.equal(await focused(), '/places/kuznica/');
  await page.keyboard.press('Escape');
  assert.ok(await page.locator('#q').evaluate((field) => field === document.activeElement));
  const more = page.locator('[data-part=more]');
  await more.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('[data-part=results] li').length === 20);
  assert.equal(await focused(), (await hits())[10]?.href, 'the focus is on the first that came');
  await page.keyboard.press('Shift+Tab');
});

test('nothing found is said, with what to do', async () => {
  await ask('?q=zzxqy');
  assert.match(await status(), /^No results for “zzxqy”/);
  assert.ok(await page.getByRole('navigation', { name: 'Browse' }).isVisible());
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results are accessible and fit 320 px (${colorScheme})`, async () => {
    const narrow = await site.newContext({ viewport: { width: 320, height: 800 }, colorScheme });
    const small = await narrow.newPage();
    await small.goto(`${site.url}/search/?q=border`);
    await answered(small);
    assert.deepEqual(await violationsOf(small), []);
    assert.ok(await small.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await narrow.close();
  });
}

test('without script, or where WebAssembly is forbidden, it says so and leads to the lists', async () => {
  const bare = await site.newContext({ javaScriptEnabled: false });
  const still = await bare.newPage();
  await still.goto(`${site.url}/search/?q=border`);
  const words = still.locator('site-search noscript p');
  assert.ok((await words.isVisible()) && /needs JavaScript and WebAssembly/.test((await words.textContent()) ?? ''));
  assert.ok((await still.getByRole('navigation', { name: 'Browse' }).getByRole('link').count()) >= 8);
  await bare.close();
  const without = await site.newContext();
  await without.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  const lame = await without.newPage();
  await lame.goto(`${site.url}/search/?q=border`);
  await lame.getByText('needs JavaScript and WebAssembly').waitFor();
  assert.ok(await lame.getByRole('navigation', { name: 'Browse' }).isVisible());
  await without.close();
});

test('a first search costs at most 120 kB over the wire, and nothing before it is used', async (t) => {
  const fresh = await site.newContext();
  const first = await fresh.newPage();
  const session = await fresh.newCDPSession(first);
  const paths = new Map<string, string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, response }) =>
    paths.set(requestId, new URL(response.url).pathname),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (paths.get(requestId)?.startsWith('/pagefind/')) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await first.goto(`${site.url}/search/`, { waitUntil: 'networkidle' });
  assert.equal(bytes, 0);
  await first.locator('#q').fill('Lukashenka');
  await first.keyboard.press('Enter');
  await answered(first);
  await first.waitForLoadState('networkidle');
  await fresh.close();
  t.diagnostic(`${bytes} bytes`);
  assert.ok(bytes > 0 && bytes <= 120_000, `${bytes} bytes`);
});

test('on other pages the search costs one script of at most 1 kB', async () => {
  const text = readPage('/about/');
  const scripts = await Promise.all(
    [...text.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, path]) =>
      fetch(site.url + path).then((answer) => answer.text()),
    ),
  );
  const own = scripts.filter((script) => script.includes('input[name=q]'));
  assert.equal(own.length, 1);
  assert.ok(Buffer.byteLength(own[0] ?? '') <= 1000);
  assert.ok(!text.includes('pagefind'));
});
