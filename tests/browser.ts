import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const args = ['--no-sandbox', '--disable-background-networking', '--disable-sync', '--font-render-hinting=none'];

/**
 * A browser, with more arguments where given: that of CHROMIUM_PATH, else one of the system, else the one that comes from npm,
 * with its own libraries where the system lacks them. Throws with what was tried where none starts.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const asked = process.env['CHROMIUM_PATH'];
  const attempts: (() => Promise<Browser>)[] = asked
    ? [() => launch(asked, more)]
    : [
        ...systemBrowsers().map((path) => () => launch(path, more)),
        () => launchBundled(more),
        () => launchBundledWithLibraries(more),
      ];
  const failures: string[] = [];
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch (error) {
      failures.push(String(error).split('\n').slice(0, 3).join(' '));
    }
  }
  throw new Error(
    `No browser starts, and the tests of the site need one. Install Chromium, or set CHROMIUM_PATH to one. Tried:\n- ${failures.join('\n- ')}`,
  );
}

function launch(executablePath: string, more: readonly string[], env: Record<string, string> = {}): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [...args, ...more],
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

function systemBrowsers(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((path) => existsSync(path));
}

async function launchBundled(more: readonly string[]): Promise<Browser> {
  return launch(await bundled.executablePath(), more);
}

/** The package brings libnss3 and what else a bare system lacks, for the one system it is made for. */
async function launchBundledWithLibraries(more: readonly string[]): Promise<Browser> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const archive = join(dirname(main), '..', '..', 'bin', 'al2023.tar.br');
  const folder = mkdtempSync(join(tmpdir(), 'chromium-libraries-'));
  const tar = spawnSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(archive)) });
  if (tar.status !== 0) throw new Error(`${archive} was not unpacked: ${tar.stderr}`);
  return launch(await bundled.executablePath(), more, { LD_LIBRARY_PATH: join(folder, 'lib') });
}
