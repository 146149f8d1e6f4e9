/** The shells for which `annals completion` writes a script. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** It reads no articles and shares no flags, so it stands beside the table of the other commands. */
export const completionCommand = {
  name: 'completion',
  argument: `<${shells.join('|')}>`,
  description: 'Prints the completion script of a shell, to be sourced by it.',
} as const;
