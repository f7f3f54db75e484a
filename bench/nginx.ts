import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../test/support/free-port.ts';
import type { Served } from './servers.ts';

/** A server that does nothing but send files, and ends when it is told to. */
export interface Nginx extends Served {
  stop(): void;
}

/** How often the kernel counts, per second. */
const TICKS = 100;

/** Headers that nginx sends besides its own, by path. */
type Headers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Starts nginx over a folder, in one process of its own; nothing, where it is not installed. */
export async function startNginx(root: string, headers: Headers = {}): Promise<Nginx | undefined> {
  const program = (process.env.PATH ?? '')
    .split(':')
    .concat('/usr/sbin')
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path));
  if (!program || process.platform !== 'linux') return undefined;
  const port = Number(await freePort());
  const place = mkdtempSync(join(tmpdir(), 'adopsi-nginx-'));
  chmodSync(place, 0o755);
  writeFileSync(join(place, 'nginx.conf'), configuration(place, root, port, headers));
  const child = spawn(program, ['-p', place, '-c', 'nginx.conf'], { stdio: 'ignore' });
  await untilAnswering(port);
  return {
    port,
    costs: async () => {
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'latin1');
      // The name, which may hold anything, ends with the last bracket.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return { seconds: (Number(fields[11]) + Number(fields[12])) / TICKS, memory: 0 };
    },
    stop() {
      child.kill();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

function configuration(place: string, root: string, port: number, headers: Headers): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
  const locations = Object.entries(headers).map(([path, told]) => {
    const lines = Object.entries(told).map(
      ([name, value]) => `add_header ${name} ${quoted(value)};`,
    );
    return `location = ${path} { ${lines.join(' ')} }`;
  });
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
master_process off;
pid ${place}/pid;
error_log ${place}/error.log crit;
events { worker_connections 1024; }
http {
  ${kept.map((name) => `${name}_temp_path ${place}/${name};`).join('\n  ')}
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=1000 inactive=60s;
  default_type application/octet-stream;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${locations.join('\n    ')}
  }
}
`;
}

async function untilAnswering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('nginx does not answer');
}
