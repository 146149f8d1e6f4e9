import { assemble } from '../assemble/assemble.ts';
import { AnnalsError } from '../errors.ts';
import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Timeline } from '../model/timeline.ts';
import { type Format, formatNamed, formatOfFile, RenderError, render } from '../render/index.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';
import { type Session, usageError } from './session.ts';
import { terminalOptions } from './terminal.ts';

/** Makes and prints the timeline of annotated documents, or one for each of them. */
export async function show(
  lines: AsyncIterable<string>,
  options: Options,
  session: Session,
  output: Output,
): Promise<void> {
  const timelineText = await renderer(options, session);
  const documents: AnnotatedDocument[] = [];
  for await (const line of lines) {
    const document = JSON.parse(line) as AnnotatedDocument;
    if (options.each) await output.write(await timelineText([document]));
    else documents.push(document);
  }
  if (!options.each && documents.length && !session.io.signal.aborted)
    await output.write(await timelineText(documents));
}

/** What turns annotated documents into the text to print, as the options want it. */
async function renderer(options: Options, session: Session) {
  const { columns, each, explain, output: file } = options;
  const format = options.format ?? (file && formatOfFile(file)?.name) ?? 'table';
  if (columns) await checkColumns(formatNamed(format), columns);
  const shown = {
    ...terminalOptions(options, session.io, file !== undefined),
    compact: options.compact || (each && format === 'json'),
    ...(columns && { columns }),
    ...(explain && { explain }),
  };
  const withTexts = formatNamed(format).documents;
  return async (documents: AnnotatedDocument[]): Promise<string> => {
    const timeline: Timeline = assemble(documents, options);
    for (const warning of timeline.warnings) session.warn(warning);
    try {
      return await render(timeline, format, { ...shown, ...(withTexts && { documents }) });
    } catch (error) {
      if (error instanceof RenderError)
        throw new AnnalsError('cannot-render', error.message, { cause: error });
      throw error;
    }
  };
}

async function checkColumns(format: Format, names: readonly string[]): Promise<void> {
  const known = await format.columns?.();
  if (!known) throw usageError(`--columns: ${format.name} has no columns to choose`);
  for (const name of names)
    if (!known.includes(name)) throw usageError(`unknown column "${name}"; known are ${known.join(', ')}`);
}
