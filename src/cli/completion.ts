import { type CommandName, commands, type Flag, flags, standardFlags } from './options.ts';
import { completionCommand, type Shell, shells } from './shells.ts';

/** A flag as a shell sees it. */
interface Switch {
  short?: string;
  long: string;
  description: string;
  /** What its value is; absent for a flag without one. */
  value?: { name: string; choices: readonly string[]; path?: 'file' | 'folder' };
}

function asSwitch({
  flags: written,
  description,
  choices,
}: Pick<Flag, 'flags' | 'description' | 'choices'>): Switch {
  const short = /^-(\w)\b/.exec(written)?.[1];
  const name = /[<[]([\w-]+)[>\]]/.exec(written)?.[1];
  return {
    ...(short && { short }),
    long: /--([\w-]+)/.exec(written)![1]!,
    description,
    ...(name && {
      value: { name, choices: choices ?? [], ...((name === 'file' || name === 'folder') && { path: name }) },
    }),
  };
}

const standard = Object.values(standardFlags).map(asSwitch);
const switchesOf = (command: CommandName): Switch[] => [
  ...flags.filter((flag) => flag.commands.includes(command)).map(asSwitch),
  ...standard,
];

/** Commands that are named on the command line; `timeline` is what runs without a name. */
const named = [...commands.filter(({ name }) => name !== 'timeline'), completionCommand];

const names = ({ short, long }: Switch): string[] => [...(short ? [`-${short}`] : []), `--${long}`];

function bash(): string {
  const all = [
    ...new Map(commands.flatMap(({ name }) => switchesOf(name)).map((one) => [one.long, one])).values(),
  ];
  const values = all
    .filter(({ value }) => value)
    .map((one) => {
      const { choices, path } = one.value!;
      const reply = path
        ? `COMPREPLY=($(compgen ${path === 'file' ? '-f' : '-d'} -- "$cur")); compopt -o filenames`
        : `COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$cur"))`;
      return `    ${names(one).join('|')}) ${choices.length || path ? reply : 'COMPREPLY=()'}; return ;;`;
    });
  const perCommand = commands.map(
    ({ name }) => `      ${name}) flags="${switchesOf(name).flatMap(names).join(' ')}" ;;`,
  );
  const words = named.map(({ name }) => name);
  return `# bash completion for annals: source this, or put it into bash-completion's folder.
_annals() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=timeline flags=
  case \${COMP_WORDS[1]} in ${words.join('|')}) ((COMP_CWORD > 1)) && command=\${COMP_WORDS[1]} ;; esac
  # "--format=j" comes as three words.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $prev in
${values.join('\n')}
  esac
  if [[ $command == ${completionCommand.name} ]]; then
    COMPREPLY=($(compgen -W "${shells.join(' ')}" -- "$cur"))
  elif [[ $cur == -* ]]; then
    case $command in
${perCommand.join('\n')}
    esac
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  else
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$cur"))
    ((COMP_CWORD == 1)) && COMPREPLY+=($(compgen -W "${words.join(' ')}" -- "$cur"))
  fi
}
complete -F _annals annals
`;
}

const zshText = (text: string): string => text.replace(/'/g, "'\\''").replace(/[[\]:\\]/g, '\\$&');

function zshSwitch(one: Switch): string {
  const value = one.value
    ? `:${one.value.name}:${one.value.path ? (one.value.path === 'file' ? '_files' : '_files -/') : one.value.choices.length ? `(${one.value.choices.join(' ')})` : ''}`
    : '';
  const spelled = names(one);
  const group = spelled.length > 1 ? `'(${spelled.join(' ')})'{${spelled.join(',')}}` : `${spelled[0]}`;
  return `${group}'[${zshText(one.description)}]${value}'`;
}

function zsh(): string {
  const cases = commands.map(
    ({ name }) =>
      `    ${name}) _arguments -s -S ${switchesOf(name).map(zshSwitch).join(' \\\n      ')} \\\n      '*:input:_annals_inputs' ;;`,
  );
  const described = named.map(({ name, description }) => `    '${name}:${zshText(description)}'`);
  return `#compdef annals
# zsh completion for annals: put it into a folder of $fpath as _annals.
_annals_inputs() {
  local -a commands=(
${described.join('\n')}
  )
  [[ $annals_command == timeline ]] && (( CURRENT == 2 )) && _describe -t commands command commands
  _files
}
_annals() {
  local annals_command=timeline
  case $words[2] in
    ${named.map(({ name }) => name).join('|')})
      if (( CURRENT > 2 )); then annals_command=$words[2]; shift words; (( CURRENT-- )); fi ;;
  esac
  case $annals_command in
${cases.join('\n')}
    ${completionCommand.name}) _values shell ${shells.join(' ')} ;;
  esac
}
if [[ $funcstack[1] == _annals ]]; then _annals "$@"; else compdef _annals annals; fi
`;
}

const fishText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function fish(): string {
  const words = named.map(({ name }) => name).join(' ');
  const unnamed = `not __fish_seen_subcommand_from ${words}`;
  const lines = named.map(
    ({ name, description }) =>
      `complete -c annals -n ${fishText(unnamed)} -a ${name} -d ${fishText(description)}`,
  );
  for (const { name } of commands) {
    const condition = name === 'timeline' ? unnamed : `__fish_seen_subcommand_from ${name}`;
    for (const { short, long, description, value } of switchesOf(name)) {
      const takes = value ? (value.path === 'file' ? ['-r', '-F'] : ['-x']) : [];
      const offered =
        value?.path === 'folder' ? '(__fish_complete_directories)' : (value?.choices.join(' ') ?? '');
      const choices = offered ? ['-a', fishText(offered)] : [];
      const parts = [
        ...(short ? ['-s', short] : []),
        '-l',
        long,
        ...takes,
        ...choices,
        '-d',
        fishText(description),
      ];
      lines.push(`complete -c annals -n ${fishText(condition)} ${parts.join(' ')}`);
    }
  }
  lines.push(
    `complete -c annals -n '__fish_seen_subcommand_from ${completionCommand.name}' -f -a ${fishText(shells.join(' '))}`,
  );
  return `# fish completion for annals: put it into ~/.config/fish/completions/annals.fish\n${lines.join('\n')}\n`;
}

/** The completion script of a shell, made from the tables of commands and flags. */
export function completion(shell: Shell): string {
  return { bash, zsh, fish }[shell]();
}
