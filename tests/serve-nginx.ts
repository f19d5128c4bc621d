import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Served } from './site.ts';

/** Whether this machine has nginx. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** Serves a folder through nginx with `deploy/nginx.conf`, on loopback; its other files lie in a folder of their own. */
export async function serveWithNginx(folder: string): Promise<Served> {
  const room = mkdtempSync(join(tmpdir(), 'site-nginx-'));
  // nginx's workers are not who starts it, and may not read the folder where it lies
  chmodSync(room, 0o755);
  cpSync(folder, join(room, 'site'), { recursive: true });
  const port = await freePort();
  const site = readFileSync(resolve(import.meta.dirname, '../deploy/nginx.conf'), 'utf8')
    .replace(/listen \d+;/, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${join(room, 'site')};`);
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(room, name)};`,
  );
  const conf = join(room, 'nginx.conf');
  writeFileSync(
    conf,
    `daemon off;\npid ${join(room, 'pid')};\nerror_log stderr warn;\nevents {}\nhttp {\naccess_log off;\n${folders.join('\n')}\n${site}\n}\n`,
  );
  const server = spawn('nginx', ['-c', conf, '-p', room], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (words: Buffer) => (said += words));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (
      await fetch(url)
        .then(() => true)
        .catch(() => false)
    )
      break;
    if (tries > 100 || server.exitCode !== null) {
      server.kill();
      throw new Error(`nginx does not serve: ${said}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    url,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(room, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // a server that listens on a port has an address with one
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
