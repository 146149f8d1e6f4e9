/**
 * Short stable keys of documents, so that the ids of entries and actors key on the document's id (its path) and
 * not on its place in the input: the same article keeps its ids when a folder grows.
 */
export function documentKeys(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    for (let salt = 0; ; salt++) {
      const key = `d${digest(id, salt).toString(36)}`;
      if (taken.has(key)) continue;
      taken.add(key);
      return key;
    }
  });
}

/** 32-bit FNV-1a. */
function digest(text: string, salt: number): number {
  let h = (0x811c9dc5 ^ salt) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}
