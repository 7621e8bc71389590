import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftOut } from './left-out.ts';

const HAS_RADICALE = spawnSync('radicale', ['--version']).status === 0;
/** Whether the CalDAV server is missing, which is then said. */
export const NO_RADICALE = leftOut('a push to a real calendar server', 'radicale', HAS_RADICALE);

/** Where the ports that systems give away by themselves begin, on any of them: nobody is given one below by chance. */
const GIVEN_AWAY = 32_768;

/** A port that nobody listens on, nor will: each process of the tests looks from another number on. */
export async function freePort(): Promise<number> {
  for (let port = 16_384 + (process.pid % 16_000); port < GIVEN_AWAY; port++) {
    const server = createServer().listen(port, '127.0.0.1');
    const free = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
  throw new Error('no port is free');
}

/** A real Radicale server with one calendar, on this machine, for one test file. */
export class Radicale {
  static readonly user = 'ana';
  static readonly password = 'pässword: with, all;';
  readonly folder = mkdtempSync(join(tmpdir(), 'jour-j-radicale-'));
  private process: ChildProcess | null = null;
  private readonly port: number;

  private constructor(port: number) {
    this.port = port;
    const users = join(this.folder, 'users');
    writeFileSync(users, `${Radicale.user}:${Radicale.password}\n`);
    writeFileSync(
      join(this.folder, 'config'),
      [
        '[server]',
        `hosts = 127.0.0.1:${port}`,
        '[auth]',
        'type = htpasswd',
        `htpasswd_filename = ${users}`,
        'htpasswd_encryption = plain',
        'delay = 0',
        '[storage]',
        `filesystem_folder = ${join(this.folder, 'collections')}`,
        '',
      ].join('\n'),
    );
  }

  static async start(): Promise<Radicale> {
    const server = new Radicale(await freePort());
    await server.run();
    const made = await server.request('MKCALENDAR', server.collection);
    if (made.status !== 201) throw new Error(`radicale made no calendar: ${made.status}`);
    return server;
  }

  get collection(): URL {
    return new URL(`http://127.0.0.1:${this.port}/${Radicale.user}/jobs/`);
  }

  async run(): Promise<void> {
    const child = spawn('radicale', ['--config', join(this.folder, 'config')], { stdio: 'ignore' });
    this.process = child;
    const until = Date.now() + 120_000;
    for (;;) {
      const answer = await fetch(this.collection.origin, { redirect: 'manual' }).catch(() => null);
      if (answer) return;
      if (child.exitCode !== null || Date.now() > until) throw new Error('radicale did not start');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop(): Promise<void> {
    const child = this.process;
    this.process = null;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  request(method: string, url: URL, body?: string, headers: Record<string, string> = {}): Promise<Response> {
    const authorization = `Basic ${Buffer.from(`${Radicale.user}:${Radicale.password}`).toString('base64')}`;
    return fetch(url, { method, headers: { authorization, ...headers }, ...(body === undefined ? {} : { body }) });
  }

  /** What is kept, by the name of the resource: its tag and its text. */
  async contents(): Promise<Record<string, { etag: string; text: string }>> {
    const listed = await (await this.request('PROPFIND', this.collection, undefined, { depth: '1' })).text();
    const names = [...listed.matchAll(/<href>([^<]+\.ics)<\/href>/g)].map(([, href = '']) => href);
    const entries = await Promise.all(
      names.map(async (href) => {
        const answer = await this.request('GET', new URL(href, this.collection));
        const name = decodeURIComponent(href.split('/').at(-1) ?? '');
        return [name, { etag: answer.headers.get('etag') ?? '', text: await answer.text() }] as const;
      }),
    );
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
