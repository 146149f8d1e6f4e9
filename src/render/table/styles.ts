import type { Entry } from '../../model/timeline.ts';

export type Style = (text: string) => string;

/** What the table sets off, by meaning. */
export interface Styles {
  heading: Style;
  /** A date that the text gives, and one that only the order gives. */
  stated: Style;
  inferred: Style;
  actor: Style;
  status: Record<Entry['status'], Style>;
  /** What stands beside the entry: sources, attribution, evidence. */
  aside: Style;
  conflict: Style;
}

const same: Style = (text) => text;
const plain: Styles = {
  heading: same,
  stated: same,
  inferred: same,
  actor: same,
  status: { happened: same, ongoing: same, planned: same, possible: same, denied: same },
  aside: same,
  conflict: same,
};

/** Styles in the terminal's own 16 colours; without colour, chalk is not even loaded. */
export async function stylesFor(color: boolean): Promise<Styles> {
  if (!color) return plain;
  const { Chalk } = await import('chalk');
  const { bold, dim, italic, cyan, green, blue, yellow, red } = new Chalk({ level: 1 });
  return {
    heading: dim,
    stated: bold,
    inferred: italic.dim,
    actor: cyan,
    status: { happened: same, ongoing: green, planned: blue, possible: yellow, denied: red },
    aside: dim,
    conflict: yellow,
  };
}
