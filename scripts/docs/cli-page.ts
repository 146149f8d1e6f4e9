import { commands, type Flag, flags, standardFlags } from '../../src/cli/options.ts';
import { completionCommand } from '../../src/cli/shells.ts';

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/</g, '&lt;');

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

const table = (heads: string[], rows: string[][]): string =>
  [row(...heads), row(...heads.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

const sentence = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;

const called = (name: string, argument = ''): string =>
  `annals ${name === 'timeline' ? '' : `${name} `}${argument}`.trim();

function describe({ description, choices }: Flag): string {
  const values = choices?.map((choice) => `\`${choice}\``).join(', ');
  return cell(sentence(description)) + (values ? `: ${values}` : '');
}

/** The reference of the command line, docs/cli.md, made from the tables of commands and flags. */
export function cliPage(): string {
  const groups = [...new Set(flags.map(({ group }) => group))];
  return [
    '# Command line',
    '<!-- Written by `npx tsx scripts/docs/cli.ts` from src/cli/options.ts: do not edit. -->',
    '## Commands',
    table(
      ['command', 'what it does'],
      [...commands, completionCommand].map(({ name, argument, description }) => [
        `\`${called(name, argument)}\``.replace(/\|/g, '\\|'),
        cell(description),
      ]),
    ),
    '## Flags',
    '`timeline` is what `annals INPUT…` runs, without a command.',
    ...groups.flatMap((group) => [
      `### ${group}`,
      table(
        ['flag', 'what it does', 'default', 'commands'],
        flags
          .filter((flag) => flag.group === group)
          .map((flag) => [
            `\`${flag.flags}\``,
            describe(flag),
            cell(flag.defaultText ?? ''),
            flag.commands.join(', '),
          ]),
      ),
    ]),
    table(
      ['of every command', 'what it does'],
      Object.values(standardFlags).map((flag) => [`\`${flag.flags}\``, sentence(flag.description)]),
    ),
    '## Exit codes',
    table(
      ['code', 'meaning'],
      [
        ['0', cell("Done; also when the output's reader has gone (`annals … | head`).")],
        ['1', "Some input failed; the others' results are printed."],
        ['2', 'Wrong usage.'],
        ['130', 'Interrupted; what was done is printed.'],
      ],
    ),
    'What fails says so in one line with a stable code: [errors.md](errors.md).',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
