import type { AnnotatedDocument } from '../../model/annotation.ts';
import { isRetrospect } from '../retrospect.ts';
import { bodyStart, sentenceEnd } from './body.ts';
import { type Title, titleOf } from './title.ts';

/** A document as salience sees it. */
export interface Page {
  title: Title;
  /** The day of publication. */
  published: string;
  /** Where its own words begin, and where their first sentence ends. */
  body: number;
  lead: number;
  /** It tells of its own time: no more than half of its dates are of long before its publication. */
  isNews: boolean;
}

/** Days after which an event is no news. */
export const OLD = 30;
/** Days before its publication that an article's news can be old. */
export const FRESH = 7;

/** Reads of a document what its events are seen against. */
export function pageOf(document: AnnotatedDocument): Page {
  const { text, published } = document;
  const body = bodyStart(text);
  return {
    title: titleOf(document),
    published: published.value.slice(0, 10),
    body,
    lead: sentenceEnd(text, body),
    isNews: published.basis !== 'assumed' && !isRetrospect(document, OLD),
  };
}
