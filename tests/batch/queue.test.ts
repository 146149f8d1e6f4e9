import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { annals, folder, objects } from '../support/cli.ts';

const bin = new URL('../../bin/annals.js', import.meta.url).pathname;
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
const password = 'open-sesame@1:/';

/** A real Redis with its append-only file on, which can be stopped and started again. */
class Server {
  port = 0;
  readonly folder = mkdtempSync(join(tmpdir(), 'annals-redis-'));
  #process: ChildProcess | undefined;

  async start(...more: string[]): Promise<void> {
    this.port ||= await freePort();
    const flags = ['--port', `${this.port}`, '--dir', this.folder, '--requirepass', password, '--save', ''];
    const safe = ['--appendonly', 'yes', '--appendfsync', 'always'];
    const all = [...flags, ...safe, ...more];
    this.#process = spawn('redis-server', all, { stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise<void>((resolve) => {
      this.#process!.stdout!.on('data', (text) => /Ready to accept/.test(String(text)) && resolve());
    });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process!.on('exit', resolve));
    this.#process!.kill('SIGKILL');
    await ended;
  }

  get url(): string {
    return `redis://:${encodeURIComponent(password)}@127.0.0.1:${this.port}`;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

const children = new Set<ChildProcess>();

function worker(url: string, ...flags: string[]): ChildProcess {
  const child = spawn('node', [bin, 'work', '--queue', url, '--jobs', '1', ...flags], { stdio: 'ignore' });
  children.add(child);
  return child;
}

const articles = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `in/${String(n).padStart(4, '0')}.txt`,
      `The ferry number ${n} sank on ${1 + (n % 28)} May 2024. The captain resigned a day later.\n`,
    ]),
  );

describe.skipIf(!hasRedis)('the queue (skipped where there is no redis-server)', () => {
  let server: Server;

  beforeAll(async () => {
    server = new Server();
    await server.start();
  });

  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await server.stop();
    rmSync(server.folder, { recursive: true, force: true });
  });

  it('gives the bytes of a run without it, and fails documents alone', async () => {
    const root = folder({ ...articles(12), 'in/0005.txt': '', 'in/0006.txt': Buffer.from([0, 1, 2]) });
    const child = worker(server.url);
    const there = await annals(['annotate', `${root}/in`, '-q', '--queue', server.url]);
    expect(there).toEqual(await annals(['annotate', `${root}/in`, '-q']));
    expect(objects(there.stdout)).toHaveLength(10);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });

  it('gives a poisonous document up after its tries, with its error', async () => {
    const poison = 'The ferry sank on 3 May 2024. '.repeat(100_000);
    const root = folder({ ...articles(3), 'in/0001.txt': poison });
    const child = worker(server.url, '--timeout', '2s');
    const { code, stdout, stderr } = await annals(['annotate', `${root}/in`, '-q', '--queue', server.url]);
    child.kill('SIGKILL');
    expect(code).toBe(1);
    expect(objects(stdout).map(({ id }) => id)).toEqual([`${root}/in/0000.txt`, `${root}/in/0002.txt`]);
    expect(stderr).toMatch(
      /0001\.txt: took longer than the 2 s that --timeout allows \(3 tries\) \(timeout\)\n$/,
    );
  });

  it('gives the documents of a killed worker to another, and loses none when Redis dies', async () => {
    const root = folder(articles(300));
    const first = worker(server.url);
    let lines = 0;
    const sender = spawn('node', [bin, 'annotate', `${root}/in`, '-q', '--queue', server.url], {
      env: { ...process.env, SOURCE_DATE_EPOCH: '1726272000' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let stdout = '';
    const some = new Promise<void>((resolve) => {
      sender.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk;
        lines = stdout.split('\n').length - 1;
        if (lines >= 5) resolve();
      });
    });
    const ended = new Promise((resolve) => sender.on('exit', resolve));
    await some;
    first.kill('SIGKILL');
    expect(lines).toBeLessThan(300);
    worker(server.url);
    await server.stop();
    await server.start();
    expect(await ended).toBe(0);
    expect(stdout).toBe((await annals(['annotate', `${root}/in`, '-q'])).stdout);
  }, 120_000);

  it('says so when there is no server, or the password is wrong, and never prints the password', async () => {
    const root = folder({ 'a.txt': 'It sank.' });
    for (const url of ['redis://:open-sesame@127.0.0.1:1', server.url.replace('open', 'wrong')]) {
      const { code, stdout, stderr } = await annals(['annotate', root, '--queue', url]);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^annals: no queue at 127\.0\.0\.1:\d+: .*\(queue-unreachable\)\n$/);
      expect(stderr).not.toContain('sesame');
    }
  });
});

/** A certificate for this machine's loopback address, signed by itself. */
function certificate(folder: string): { key: string; cert: string } {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
  execFileSync('openssl', [...made, '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'], {
    stdio: 'ignore',
  });
  return { key, cert };
}

const hasTls = hasRedis && spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!hasTls)('the queue over TLS (skipped where there is no redis-server or openssl)', () => {
  it('needs a certificate that Node trusts, and then gives the same bytes', async () => {
    const server = new Server();
    onTestFinished(async () => {
      await server.stop();
      rmSync(server.folder, { recursive: true, force: true });
    });
    const { key, cert } = certificate(server.folder);
    server.port = await freePort();
    const tls = [
      '--port',
      '0',
      '--tls-port',
      `${server.port}`,
      '--tls-cert-file',
      cert,
      '--tls-key-file',
      key,
    ];
    await server.start(...tls, '--tls-auth-clients', 'no');
    const url = server.url.replace('redis:', 'rediss:');
    const root = folder(articles(3));

    const stranger = await annals(['annotate', `${root}/in`, '-q', '--queue', url]);
    expect([stranger.code, stranger.stdout]).toEqual([1, '']);
    expect(stranger.stderr).toMatch(
      /no queue at 127\.0\.0\.1:\d+: self-signed certificate; NODE_EXTRA_CA_CERTS=/,
    );
    const plain = await annals(['annotate', `${root}/in`, '-q', '--queue', server.url]);
    expect(plain.stderr).toMatch(/no queue at .*\(queue-unreachable\)/);

    const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert, SOURCE_DATE_EPOCH: '1726272000' };
    const child = spawn('node', [bin, 'work', '--queue', url, '--jobs', '1'], { env, stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    const sender = spawn('node', [bin, 'annotate', `${root}/in`, '-q', '--queue', url], { env });
    expect(await text(sender.stdout)).toBe((await annals(['annotate', `${root}/in`, '-q'])).stdout);
  });
});

describe('the queue on the command line', () => {
  it.each([
    [['work'], 'annals work needs --queue'],
    [['work', '--queue', 'http://x'], '--queue "http://x": expected an address such as redis://HOST:6379'],
    [
      ['annotate', '--queue', 'redis://x', '--jobs', '2'],
      '--jobs, --timeout and --cache belong to annals work',
    ],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, stderr } = await annals(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(`annals: ${message}`);
  });
});

const hasParallel = spawnSync('parallel', ['--version']).status === 0;

describe.skipIf(!hasParallel)('GNU parallel (skipped where there is none)', () => {
  it('splits NDJSON among processes and gives the same bytes', async () => {
    const root = folder(articles(60));
    const documents = Array.from({ length: 60 }, (_, n) => ({
      id: `${n}`,
      text: `Ferry ${n} sank on 3 May 2024.`,
    }));
    const stdin = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
    const command = `parallel --will-cite --pipe --keep-order -j 2 -N 20 node ${bin} annotate -q --input-format ndjson`;
    const env = { ...process.env, SOURCE_DATE_EPOCH: '1726272000' };
    const out = execFileSync('sh', ['-c', command], { input: stdin, env, cwd: root });
    expect(String(out)).toBe(
      (await annals(['annotate', '-q', '--input-format', 'ndjson'], { stdin })).stdout,
    );
  });
});
