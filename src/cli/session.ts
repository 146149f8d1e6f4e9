import { AnnalsError, asAnnalsError } from '../errors.ts';
import type { Warning } from '../model/timeline.ts';
import type { Io } from './io.ts';

export const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** Most warnings of one kind that are printed one by one. */
const fewWarnings = 3;

/** One run of the program: what it tells the user on the way, and with which code it ends. */
export class Session {
  readonly io: Io;
  readonly quiet: boolean;
  /** Called before a line is printed, so that a progress bar makes room for it. */
  clearProgress: () => void = () => {};
  #failed = false;
  #warnings = new Map<string, number>();

  constructor(io: Io, quiet = false) {
    this.io = io;
    this.quiet = quiet;
  }

  /** Standard input, which Ctrl-C closes: waiting for more of it ends. */
  get stdin(): Io['stdin'] {
    const { stdin, signal } = this.io;
    signal.addEventListener('abort', () => stdin.destroy(), { once: true });
    return stdin;
  }

  /** Tells of an input that failed, or with no source of the run itself; it will end with 1. */
  fail(source: string | undefined, error: unknown): void {
    this.#failed = true;
    const { message, code } = asAnnalsError(error);
    const named = source === undefined ? '' : `${source === '-' ? 'standard input' : source}: `;
    this.#print(`${named}${message} (${code})`);
  }

  note(message: string): void {
    if (!this.quiet) this.#print(message);
  }

  /** The first few warnings of a kind one by one; {@link finish} counts the rest. */
  warn({ code, message, document }: Warning): void {
    const count = (this.#warnings.get(code) ?? 0) + 1;
    this.#warnings.set(code, count);
    const source = document === undefined ? '' : document === '-' ? 'standard input: ' : `${document}: `;
    if (count <= fewWarnings) this.note(`warning: ${source}${message} (${code})`);
  }

  /** The exit code, after the last words. */
  finish(): number {
    for (const [code, count] of this.#warnings)
      if (count > fewWarnings) this.note(`warning: the same of ${count - fewWarnings} more (${code})`);
    if (this.io.signal.aborted) return exitCodes.interrupted;
    return this.#failed ? exitCodes.failed : exitCodes.done;
  }

  #print(message: string): void {
    this.clearProgress();
    this.io.stderr.write(`annals: ${printable(message)}\n`);
  }
}

/** A message safe for a terminal: control and direction characters are written out. */
function printable(text: string): string {
  return text
    .replace(/[\n\r]+/g, ' ')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

/** A wrong command line. */
export function usageError(message: string): AnnalsError {
  return new AnnalsError('usage', message);
}
