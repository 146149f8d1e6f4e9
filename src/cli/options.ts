import { inputFormats } from '../read/formats.ts';
import { formats } from '../render/index.ts';
import * as values from './values.ts';

/** A command of the program; `timeline` is what `annals INPUT…` runs. */
export type CommandName = 'timeline' | 'annotate' | 'merge' | 'work';

export interface CommandSpec {
  name: CommandName;
  /** Its argument as help shows it. */
  argument?: string;
  description: string;
}

export interface Flag {
  /** As commander reads it: "-f, --format <name>". */
  flags: string;
  description: string;
  /** The heading under which help shows it. */
  group: 'Input' | 'Selection' | 'Output' | 'Batch' | 'General';
  commands: readonly CommandName[];
  choices?: readonly string[];
  parse?: (value: string) => unknown;
  /** Shown by help; the commands apply it themselves where it is not a constant. */
  defaultText?: string;
}

export const commands: readonly CommandSpec[] = [
  {
    name: 'timeline',
    argument: '[input...]',
    description: 'Turns articles into a timeline: files, folders, or standard input ("-" or nothing).',
  },
  {
    name: 'annotate',
    argument: '[input...]',
    description: 'Prints annotated documents as NDJSON, one a line, for merge or for other tools.',
  },
  {
    name: 'merge',
    argument: '[annotated...]',
    description: 'Makes a timeline of annotated documents: the same bytes as one run over the articles.',
  },
  {
    name: 'work',
    description: 'Annotates documents that other machines send to a queue, until it is interrupted.',
  },
];

const reading: CommandName[] = ['timeline', 'annotate'];
const showing: CommandName[] = ['timeline', 'merge'];
const all: CommandName[] = ['timeline', 'annotate', 'merge'];
const working: CommandName[] = ['timeline', 'annotate', 'work'];

/** Every flag, once: the parser, help, the shell completion and the man page read this table. */
export const flags: readonly Flag[] = [
  {
    flags: '-p, --published <date>',
    description: 'publication date of the articles, before any that they tell themselves',
    group: 'Input',
    commands: reading,
    parse: values.published,
  },
  {
    flags: '--input-format <format>',
    description: 'read the inputs as this, whatever their names say',
    group: 'Input',
    commands: reading,
    choices: inputFormats,
  },
  {
    flags: '--date-order <order>',
    description: 'order of numeric dates such as 3/4/2021',
    group: 'Input',
    commands: reading,
    choices: ['mdy', 'dmy', 'ymd'],
    defaultText: "from each document's own evidence",
  },
  {
    flags: '--max-size <size>',
    description: 'largest document, unpacked',
    group: 'Input',
    commands: all,
    parse: values.size,
    defaultText: '10MB',
  },
  {
    flags: '--each',
    description: 'one timeline for each document instead of one for all',
    group: 'Selection',
    commands: showing,
  },
  {
    flags: '-a, --all',
    description: 'also statements, states, hypotheticals and denials',
    group: 'Selection',
    commands: showing,
  },
  {
    flags: '--from <date>',
    description: 'leave out what is over before this year, month, day or minute',
    group: 'Selection',
    commands: showing,
    parse: values.date,
  },
  {
    flags: '--to <date>',
    description: 'leave out what begins after it',
    group: 'Selection',
    commands: showing,
    parse: values.date,
  },
  {
    flags: '--actor <name>',
    description: 'only entries in which this person, organisation, place or group takes part',
    group: 'Selection',
    commands: showing,
  },
  {
    flags: '--about <words>',
    description: 'only entries that these words fit',
    group: 'Selection',
    commands: showing,
  },
  {
    flags: '--min-salience <number>',
    description: 'only entries at least this salient, 0 to 1',
    group: 'Selection',
    commands: showing,
    parse: values.share,
  },
  {
    flags: '--limit <count>',
    description: 'only the most salient so many entries',
    group: 'Selection',
    commands: showing,
    parse: values.count,
  },
  {
    flags: '--per-day <count>',
    description: 'at most so many entries of one day',
    group: 'Selection',
    commands: showing,
    parse: values.count,
  },
  { flags: '--reverse', description: 'latest first', group: 'Selection', commands: showing },
  {
    flags: '--explain',
    description: 'why each entry stands where it stands',
    group: 'Output',
    commands: showing,
  },
  {
    flags: '-f, --format <format>',
    description: 'format of the timeline',
    group: 'Output',
    commands: showing,
    choices: formats.map(({ name }) => name),
    defaultText: 'by the extension of --output, else table',
  },
  {
    flags: '--columns <names>',
    description: 'columns of tables, in their order, such as when,what,status',
    group: 'Output',
    commands: showing,
    parse: values.list,
  },
  {
    flags: '--width <columns>',
    description: 'width of the table',
    group: 'Output',
    commands: showing,
    parse: values.count,
    defaultText: "the terminal's, 80 elsewhere",
  },
  {
    flags: '--compact',
    description: 'an entry on one line; JSON on one line',
    group: 'Output',
    commands: showing,
  },
  {
    flags: '--color <when>',
    description: 'colours in the table',
    group: 'Output',
    commands: showing,
    choices: ['auto', 'always', 'never'],
    defaultText: 'auto',
  },
  {
    flags: '-o, --output <file>',
    description: 'write there, whole or not at all',
    group: 'Output',
    commands: all,
    defaultText: 'standard output',
  },
  {
    flags: '--out-dir <folder>',
    description: 'with --each: a file for each document, in folders like those of the inputs',
    group: 'Output',
    commands: showing,
  },
  {
    flags: '-j, --jobs <count>',
    description: 'worker threads',
    group: 'Batch',
    commands: working,
    parse: values.count,
    defaultText: 'the cores; none for a few documents',
  },
  {
    flags: '--timeout <duration>',
    description: 'longest time for one document, after which it fails alone',
    group: 'Batch',
    commands: working,
    parse: values.duration,
    defaultText: '2m; a few documents have no limit',
  },
  {
    flags: '--cache <folder>',
    description: 'keep annotated documents there, and take from there what has not changed',
    group: 'Batch',
    commands: working,
  },
  {
    flags: '--queue <url>',
    description: 'send documents to the workers at this Redis (redis:// or rediss://), or work there',
    group: 'Batch',
    commands: working,
    parse: values.queue,
  },
  {
    flags: '-q, --quiet',
    description: 'nothing on standard error but errors',
    group: 'General',
    commands: [...all, 'work'],
  },
];

/** The two flags that every program has; commander acts on them itself. */
export const standardFlags = {
  version: { flags: '-V, --version', description: 'print the version' },
  help: { flags: '-h, --help', description: 'print this help' },
} as const;

/** The long name of a flag: "--format". */
export function longName(flag: Flag): string {
  return /--[a-z-]+/.exec(flag.flags)![0];
}

/** What the commands receive, typed by hand because commander's own types can't follow the table. */
export interface Options {
  published?: string;
  inputFormat?: string;
  dateOrder?: 'mdy' | 'dmy' | 'ymd';
  maxSize?: number;
  each?: boolean;
  all?: boolean;
  from?: string;
  to?: string;
  actor?: string;
  about?: string;
  minSalience?: number;
  limit?: number;
  perDay?: number;
  reverse?: boolean;
  explain?: boolean;
  format?: string;
  columns?: string[];
  width?: number;
  compact?: boolean;
  color?: 'auto' | 'always' | 'never';
  output?: string;
  outDir?: string;
  jobs?: number;
  /** Milliseconds. */
  timeout?: number;
  cache?: string;
  queue?: string;
  quiet?: boolean;
}
