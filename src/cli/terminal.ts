import type { RenderOptions } from '../render/index.ts';
import type { Io } from './io.ts';
import type { Options } from './options.ts';

/** How the terminal, the environment and the flags want a timeline shown; `file` where it goes into one. */
export function terminalOptions(options: Options, { stdout, env }: Io, file: boolean): RenderOptions {
  const terminal = !file && stdout.isTTY === true && env['TERM'] !== 'dumb';
  const color = options.color === 'always' || (options.color !== 'never' && terminal && !env['NO_COLOR']);
  return {
    width: options.width ?? (terminal && stdout.columns ? stdout.columns : 80),
    color,
    hyperlinks: color && terminal && knowsHyperlinks(env),
    bom: file,
  };
}

/** Terminals known to show OSC 8 hyperlinks; others may print the escape sequence. */
function knowsHyperlinks(env: Io['env']): boolean {
  const program = env['TERM_PROGRAM'] ?? '';
  return (
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'].includes(program) ||
    env['KITTY_WINDOW_ID'] !== undefined ||
    env['WT_SESSION'] !== undefined ||
    Number(env['VTE_VERSION'] ?? 0) >= 5000
  );
}
