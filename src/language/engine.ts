import nlp from 'compromise';

export interface RawTerm {
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: Set<string>;
}

/** compromise's sentences and tags of a text; white space and punctuation are kept, so that nothing is lost. */
export function tagged(text: string): RawTerm[][] {
  const world = nlp as unknown as (text: string) => { document: RawTerm[][] };
  return world(text).document;
}
