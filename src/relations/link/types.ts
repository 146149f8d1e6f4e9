/** The relation types that the link model tells apart; the rarer ones are read as the nearest of these. */
export const kinds = [
  'BEFORE',
  'AFTER',
  'INCLUDES',
  'IS_INCLUDED',
  'SIMULTANEOUS',
  'BEGUN_BY',
  'ENDED_BY',
  'BEGINS',
  'ENDS',
] as const;

export type LinkKind = (typeof kinds)[number];

const plain: Record<string, LinkKind> = {
  IBEFORE: 'BEFORE',
  IAFTER: 'AFTER',
  DURING: 'SIMULTANEOUS',
  DURING_INV: 'SIMULTANEOUS',
  IDENTITY: 'SIMULTANEOUS',
};

const inverses: Record<LinkKind, LinkKind> = {
  BEFORE: 'AFTER',
  AFTER: 'BEFORE',
  INCLUDES: 'IS_INCLUDED',
  IS_INCLUDED: 'INCLUDES',
  SIMULTANEOUS: 'SIMULTANEOUS',
  BEGUN_BY: 'BEGINS',
  BEGINS: 'BEGUN_BY',
  ENDED_BY: 'ENDS',
  ENDS: 'ENDED_BY',
};

export function plainType(type: string): LinkKind {
  return plain[type] ?? (type as LinkKind);
}

/** The type of the same relation read from its other end. */
export function inverse(type: LinkKind): LinkKind {
  return inverses[type];
}
