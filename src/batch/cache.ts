import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Annotated documents on disk, one file each, by everything that decides their content. A file holds the SHA-256
 * of the rest, the day by the clock where the publication date was assumed from it ("-" elsewhere), and the line.
 */
export class Cache {
  readonly #folder: string;
  readonly #today: string;

  constructor(folder: string, today: string) {
    this.#folder = folder;
    this.#today = today;
  }

  /** The line kept under that key; undefined where there is none, or it is damaged or of another day. */
  async get(key: string): Promise<string | undefined> {
    let content: string;
    try {
      content = await readFile(this.#path(key), 'utf8');
    } catch {
      return undefined;
    }
    const [sum, rest] = cut(content);
    if (sum !== sha256(rest)) return undefined;
    const [day, line] = cut(rest);
    return day === '-' || day === this.#today ? line : undefined;
  }

  /** Keeps a line. The file appears whole or not at all, also when two processes write it or one is killed. */
  async put(key: string, line: string): Promise<void> {
    const assumed = /^[^\n]*?"published":\{"value":"[^"]*","basis":"assumed"\}/.test(line);
    const rest = `${assumed ? this.#today : '-'}\n${line}`;
    const path = this.#path(key);
    const temporary = `${path}.${process.pid}.${threadId}.tmp`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, `${sha256(rest)}\n${rest}`);
    await rename(temporary, path);
  }

  #path(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }
}

/** SHA-256 in hexadecimal of parts, each told apart from its neighbours. */
export function cacheKey(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function cut(text: string): [string, string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
}
