/**
 * Verbs under which a statement is not asserted, or is taken back: a line about their complement is told with them.
 * Source: written for this project, after the negative implicatives and non-factives of Karttunen (1971, 2012).
 */
export const swallowing = new Set(
  (
    'abandon accuse avoid ban bar block cancel cease charge contradict decline deny deter discourage dismiss dispute doubt ' +
    'fail forbid forget halt hesitate hinder neglect oppose postpone preclude prevent prohibit question refuse refute reject ' +
    'resist rule stop suspect threaten want'
  ).split(' '),
);
