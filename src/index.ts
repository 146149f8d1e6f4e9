export { type AnnotateOptions, annotate } from './annotate.ts';
export { type AssembleOptions, assemble } from './assemble/assemble.ts';
export { type Format, formats, RenderError, type RenderOptions, render } from './render/index.ts';
