import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Who builds in a folder. */
export interface Builder {
  pid: number;
  /** When it began, ISO. */
  since: string;
}

/**
 * Takes the lock of a folder for this process: null where it has it now, else who has it. A lock whose process has ended, however
 * that came, is taken over. Given back when the process exits.
 */
export function takeBuildLock(path: string, since: string): Builder | null {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${path}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, since } satisfies Builder));
  try {
    // a link is made whole or not at all: nobody finds a lock with nothing in it
    while (!isLinked(own, path)) {
      const holder = readBuilder(path);
      if (holder !== null && isRunning(holder.pid)) return holder;
      clearStale(path, `${own}.stale`);
    }
  } finally {
    rmSync(own);
  }
  process.on('exit', () => {
    if (readBuilder(path)?.pid === process.pid) rmSync(path);
  });
  return null;
}

function isLinked(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Moves a stale lock away; where another process was quicker and the lock is its own by now, it gets it back. */
function clearStale(path: string, aside: string): void {
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const moved = readBuilder(aside);
  if (moved !== null && isRunning(moved.pid)) renameSync(aside, path);
  else rmSync(aside);
}

function readBuilder(path: string): Builder | null {
  try {
    const { pid, since } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Builder>;
    return typeof pid === 'number' ? { pid, since: String(since) } : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // it runs, and is somebody else's
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
