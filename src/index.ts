export { type AnnotateOptions, annotate } from './annotate.ts';
export { type AssembleOptions, assemble } from './assemble/assemble.ts';
export { AnnalsError, type ErrorCode, errorCodes } from './errors.ts';
export type {
  Actor,
  ActorType,
  AnnotatedDocument,
  Event,
  EventClass,
  Participant,
  Relation,
  Status,
  Time,
} from './model/annotation.ts';
export type { Document, DocumentInput, Publication } from './model/document.ts';
export type { Entry, Timeline, Warning, When } from './model/timeline.ts';
export type { ReadOptions } from './read/article.ts';
export { read } from './read/read.ts';
export { type Format, formats, RenderError, type RenderOptions, render } from './render/index.ts';
