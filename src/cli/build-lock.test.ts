import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(folder, '.cache', 'build.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const module = JSON.stringify(join(import.meta.dirname, 'build-lock.ts'));
/** A process that takes the lock, says what it got, and stays until its input ends where `stays`. */
const program = (stays: boolean): string[] => [
  '--input-type=module',
  '-e',
  `import { takeBuildLock } from ${module};
console.log(JSON.stringify(takeBuildLock(${JSON.stringify(lock)}, '2021-11-09T12:00:00Z')));
${stays ? 'process.stdin.resume();' : ''}`,
];
const takeOnce = (): unknown => JSON.parse(spawnSync(process.execPath, program(false), { encoding: 'utf8' }).stdout);

test('a second build is told who builds; when that ends, the lock is free and no file is left', async () => {
  const first = spawn(process.execPath, program(true));
  const [said] = (await once(first.stdout, 'data')) as [Buffer];
  assert.equal(String(said).trim(), 'null');
  assert.deepEqual(takeOnce(), { pid: first.pid, since: '2021-11-09T12:00:00Z' });
  assert.ok(existsSync(lock), 'who was refused leaves the lock alone');
  first.stdin.end();
  await once(first, 'close');
  assert.deepEqual(readdirSync(join(folder, '.cache')), []);
  assert.equal(takeOnce(), null);
});

test('the lock of a process that was killed is taken over', async () => {
  const first = spawn(process.execPath, program(true));
  await once(first.stdout, 'data');
  first.kill('SIGKILL');
  await once(first, 'close');
  assert.ok(existsSync(lock));
  assert.equal(takeOnce(), null);
  assert.deepEqual(readdirSync(join(folder, '.cache')), []);
});

test('a lock that says nothing is no lock', () => {
  mkdirSync(join(folder, '.cache'));
  writeFileSync(lock, '');
  assert.equal(takeOnce(), null);
});

test('of many that come at once, one builds', async () => {
  const all = Array.from({ length: 6 }, () => spawn(process.execPath, program(true)));
  const answers = await Promise.all(
    all.map(async ({ stdout }) => String(((await once(stdout, 'data')) as [Buffer])[0])),
  );
  assert.equal(answers.filter((answer) => answer.trim() === 'null').length, 1);
  for (const { stdin } of all) stdin.end();
  await Promise.all(all.map((one) => once(one, 'close')));
});

test('the build says what to do, and that it did not build', () => {
  mkdirSync(join(folder, '.cache'));
  writeFileSync(lock, JSON.stringify({ pid: process.pid, since: '2021-11-09T12:00:00Z' }));
  const build = join(import.meta.dirname, 'build.ts');
  const { status, stderr } = spawnSync(process.execPath, [build], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 75);
  assert.match(stderr, new RegExp(`process ${process.pid}.*since 2021-11-09T12:00:00Z`));
  assert.match(stderr, /Wait for it|try again/);
  assert.equal(JSON.parse(readFileSync(lock, 'utf8')).pid, process.pid);
});
