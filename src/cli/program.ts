import { Argument, Command, CommanderError, Option } from 'commander';
import { AnnalsError } from '../errors.ts';
import { version } from '../version.ts';
import { examples } from './examples.ts';
import type { Io } from './io.ts';
import { type CommandName, commands, flags, type Options, standardFlags } from './options.ts';
import { completionCommand, type Shell, shells } from './shells.ts';

export type Handler = (name: CommandName, paths: string[], options: Options) => Promise<void>;

/** The command line as commander sees it, made from the tables in options.ts. */
export function buildProgram(io: Io, handle: Handler): Command {
  const program = new Command('annals');
  program
    .enablePositionalOptions()
    .version(version, standardFlags.version.flags, standardFlags.version.description)
    .helpOption(standardFlags.help.flags, standardFlags.help.description)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) =>
        write(
          `annals: ${text
            .replace(/^error: /, '')
            .trimEnd()
            .replace(/\n/g, ' ')} (usage)\n`,
        ),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .showHelpAfterError('Try "annals --help".');
  for (const { name, argument, description } of commands) {
    const command = name === 'timeline' ? program : program.command(name).copyInheritedSettings(program);
    if (argument) command.argument(argument);
    command.description(description);
    for (const flag of flags) if (flag.commands.includes(name)) command.addOption(option(flag));
    command.action(() => handle(name, command.args, command.optsWithGlobals<Options>()));
  }
  program
    .command(completionCommand.name)
    .copyInheritedSettings(program)
    .description(completionCommand.description)
    .addArgument(new Argument('<shell>', 'the shell to complete in').choices(shells))
    .action(async (shell: Shell) => {
      const { completion } = await import('./completion.ts');
      io.stdout.write(completion(shell));
    });
  return program.addHelpText('after', `\n${examples}`);
}

function option({
  flags,
  description,
  group,
  choices,
  parse,
  defaultText,
}: typeof import('./options.ts').flags[number]) {
  const made = new Option(flags, defaultText ? `${description} (default: ${defaultText})` : description);
  made.helpGroup(`${group}:`);
  if (choices) made.choices(choices);
  if (parse)
    made.argParser((value: string) => {
      try {
        return parse(value);
      } catch (error) {
        if (!(error instanceof AnnalsError)) throw error;
        const name = made.long ?? flags;
        throw new CommanderError(2, 'annals.value', `error: ${name} "${value}": ${error.message}`);
      }
    });
  return made;
}
