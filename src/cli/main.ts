import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { AnnalsError } from '../errors.ts';
import { type Io, processIo } from './io.ts';
import type { CommandName, Options } from './options.ts';
import { Closed, fileOutput, streamOutput } from './output.ts';
import { buildProgram } from './program.ts';
import { exitCodes, Session } from './session.ts';

/** The commands, each loaded when it is called: `--help` needs none of what they need. */
const commands = {
  timeline: async () => (await import('./commands/timeline.ts')).timeline,
  annotate: async () => (await import('./commands/annotate.ts')).annotate,
  merge: async () => (await import('./commands/merge.ts')).merge,
  work: async () => (await import('./commands/work.ts')).work,
};

/**
 * The program.
 * @param argv the arguments, without node and the script
 * @returns the exit code: 0 done, 1 some input failed, 2 wrong usage, 130 interrupted
 */
export async function main(argv = process.argv.slice(2), io: Io = processIo()): Promise<number> {
  let code: number = exitCodes.done;
  // Help and completion go past any Output, which has a listener of its own; their reader may go too (`| head`).
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && io.stdout.listenerCount('error') === 1) throw error;
  });
  const program = buildProgram(io, async (name, paths, options) => {
    const reads = name !== 'work' && !paths.length;
    if (reads && io.stdin.isTTY) program.help({ error: true });
    code = await run(name, reads ? ['-'] : paths, options, io);
  });
  try {
    // As other programs do; a file of that name comes first.
    const asks = argv[0] === 'help' && !existsSync('help');
    await program.parseAsync(asks ? [...argv.slice(1), '--help'] : argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'annals.value')
      io.stderr.write(`annals: ${error.message.replace(/^error: /, '')} (usage)\n`);
    code = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
  return code;
}

async function run(name: CommandName, paths: string[], options: Options, io: Io): Promise<number> {
  const session = new Session(io, options.quiet);
  const output = options.output === undefined ? streamOutput(io.stdout) : fileOutput(options.output);
  try {
    const command = await commands[name]();
    await command(paths, options, session, output);
    if (io.signal.aborted) output.discard();
    else output.close();
  } catch (error) {
    output.discard();
    if (error instanceof Closed) return exitCodes.done;
    if (error instanceof AnnalsError && error.code === 'usage') {
      io.stderr.write(`annals: ${error.message} (usage)\n`);
      return exitCodes.usage;
    }
    session.fail(undefined, error);
    // A fault of ours: the trace is for the report, without the bundle's line that Node would print.
    if (!(error instanceof AnnalsError))
      io.stderr.write(`${(error as Error).stack?.replace(/^[^\n]*\n/, '')}\n`);
  }
  return session.finish();
}
