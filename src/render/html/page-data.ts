/** How an entry is drawn: a dot, a bar that lasts, a bar it lies somewhere in, a bar that only the order gives. */
export type Shape = 'moment' | 'lasting' | 'within' | 'inferred';

export interface PageSource {
  document: number;
  start: number;
  end: number;
  trigger: [start: number, end: number];
  page?: number;
  /** The quoted words, where the document's text is not in the page. */
  quote?: string;
}

export interface PageEntry {
  /** Days since 1970-01-01; null where the end is open. */
  start: number | null;
  end: number | null;
  shape: Shape;
  status: 'happened' | 'ongoing' | 'planned' | 'possible' | 'denied';
  /** Indices into `actors`. */
  actors: number[];
  sources: PageSource[];
  /** Why it stands where it stands, where the timeline tells. */
  why?: string[];
}

/** What the script in the page works on. The entries' own words are in the page's list, in the same order. */
export interface PageData {
  documents: { title: string; source: string; published: string; text: string | null }[];
  /** Those with most entries first. */
  actors: { name: string; type: string }[];
  entries: PageEntry[];
}
