import { formats } from '../render/index.ts';
import { examples } from './examples.ts';
import { commands, type Flag, flags, standardFlags } from './options.ts';
import { completionCommand } from './shells.ts';

/** Text for roff: its escape character, its hyphens, and what would be a request at the start of a line. */
const roff = (text: string): string =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1');

const bold = (text: string): string => `\\fB${roff(text)}\\fR`;

/** "-f, --format <format>" with the names in bold and the value in italics. */
const written = (spelled: string): string =>
  spelled
    .split(/(<[^>]+>)/)
    .map((part) => (part.startsWith('<') ? `\\fI${roff(part.slice(1, -1))}\\fR` : bold(part.trim())))
    .filter((part) => part !== bold(''))
    .join(' ');

function option({
  flags: spelled,
  description,
  choices,
  defaultText,
  commands: of,
}: Omit<Flag, 'group'>): string {
  const only = of.includes('timeline') ? [] : [`With ${of.join(', ')} only.`];
  const notes = [
    choices && `One of ${choices.join(', ')}.`,
    defaultText && `Default: ${defaultText}.`,
    ...only,
  ];
  const sentence = `${description[0]!.toUpperCase()}${description.slice(1)}.`;
  return `.TP\n${written(spelled)}\n${roff([sentence, ...notes].filter(Boolean).join(' '))}`;
}

/** The manual page, annals(1), made from the tables of commands, flags and formats. */
export function manPage(version: string): string {
  const groups = [...new Set(flags.map(({ group }) => group))];
  const standard = Object.values(standardFlags).map((flag) => option({ ...flag, commands: ['timeline'] }));
  const [usage = '', codes = ''] = examples.split(/\n(?=Exit codes)/);
  const synopsis = [...commands, completionCommand].map(
    ({ name, argument }) =>
      `.B annals${name === 'timeline' ? '' : ` ${name}`}\n${roff(['[options]', argument].filter(Boolean).join(' '))}\n.br`,
  );
  return [
    `.TH ANNALS 1 "" "annals ${version}" "User Commands"`,
    '.SH NAME',
    'annals \\- turns articles into timelines',
    '.SH SYNOPSIS',
    ...synopsis,
    '.SH DESCRIPTION',
    'Who did what, and when, in order, each entry with the words it came from.',
    'Reads texts, web pages and documents, folders of them, or standard input.',
    '.SH COMMANDS',
    ...[...commands, completionCommand].map(
      ({ name, argument, description }) =>
        `.TP\n${bold(['annals', name === 'timeline' ? '' : name, argument].filter(Boolean).join(' '))}\n${roff(description)}`,
    ),
    ...groups.flatMap((group) => [
      `.SH ${group === 'General' ? 'OTHER OPTIONS' : `${group.toUpperCase()} OPTIONS`}`,
      ...flags.filter((flag) => flag.group === group).map(option),
      ...(group === 'General' ? standard : []),
    ]),
    '.SH FORMATS',
    ...formats.map(
      ({ name, extensions, description }) =>
        `.TP\n${bold(name)}\n${roff(`${description} (${extensions.map((one) => `.${one}`).join(', ')}).`)}`,
    ),
    '.SH EXAMPLES',
    '.nf',
    roff(usage.replace(/^Examples:\n/, '').trimEnd()),
    '.fi',
    '.SH EXIT STATUS',
    roff(codes.replace(/^Exit codes: /, '').trim()),
    '',
  ].join('\n');
}
