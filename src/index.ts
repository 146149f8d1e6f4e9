export { type AnnotateOptions, annotate } from './annotate.ts';
export { type AssembleOptions, assemble } from './assemble/assemble.ts';
