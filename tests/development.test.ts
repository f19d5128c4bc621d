import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

// Checks that need what stands beside the project while it is developed; a clone alone has none of it.
const root = resolve(import.meta.dirname, '..');
const shared = resolve(root, '..', 'shared');
const skip = existsSync(shared) ? false : 'left out: ../shared is not there';

function run(args: string[]) {
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

test('every link and anchor resolves, judged from outside', { skip }, () => {
  const result = run([join(shared, 'checks', 'links.mjs'), 'dist']);
  assert.equal(result.status, 0, result.stdout + result.stderr);
});

test('every claim has evidence at its offsets, judged from outside', { skip }, () => {
  const result = run([join(shared, 'checks', 'evidence.mjs'), '.']);
  assert.equal(result.status, 0, result.stdout + result.stderr);
});

test('extraction of the development documents keeps its score', { skip }, () => {
  const documents = join(shared, 'gold', 'docs');
  const paths = readdirSync(documents).map((name) => join(documents, name));
  const folder = mkdtempSync(join(tmpdir(), 'predictions-'));
  try {
    const result = run(['src/cli/ledger.ts', 'extract', ...paths, '--json']);
    for (const read of JSON.parse(result.stdout) as { doc: string }[]) {
      writeFileSync(join(folder, `${read.doc}.json`), JSON.stringify(read));
    }
    const table = run([join(shared, 'gold', 'score.mjs'), folder]).stdout;
    assert.ok(figure(table, /HEADLINE\s+([\d.]+)/) >= 85, table);
    assert.ok(figure(table, /migrant counts \(value\): P ([\d.]+)/) >= 97, table);
    assert.ok(figure(table, /migrant counts \(value\): P [\d.]+ R ([\d.]+)/) >= 92, table);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('ingest of the raw seed articles keeps the prose alone', { skip }, () => {
  const folder = join(shared, 'seeds');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const result = run(['src/cli/ledger.ts', 'ingest', join(folder, name)]);
    assert.equal(result.status, 0, result.stderr);
    const [, head = '', body = ''] = result.stdout.split(/^---$/m);
    assert.match(head, /\ntitle: \S.*\n[^]*\ndate: \d{4}-\d\d-\d\d\n/, 'title and date are taken');
    assert.ok(body.split('\n\n').length > 5, 'the paragraphs are kept');
    assert.doesNotMatch(body, /Oops!|Read more|Sign in|Subscribe|Log in|comments? (?:are|is) closed/i);
    assert.ok(body.length < readFileSync(join(folder, name), 'utf8').length, 'something is dropped');
  }
});

function figure(table: string, pattern: RegExp): number {
  return Number(pattern.exec(table)?.[1] ?? Number.NaN);
}
