import { assemble } from '../assemble/assemble.ts';
import { isEmpty } from '../assemble/select.ts';
import { AnnalsError } from '../errors.ts';
import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Timeline } from '../model/timeline.ts';
import { type Format, formatNamed, formatOfFile, RenderError, render } from '../render/index.ts';
import type { Options } from './options.ts';
import { placer } from './out-dir.ts';
import { fileOutput, type Output } from './output.ts';
import { type Session, usageError } from './session.ts';
import { terminalOptions } from './terminal.ts';

/**
 * Makes and prints the timeline of annotated documents, or one for each of them.
 * @param inputs the arguments that the documents come from
 */
export async function show(
  lines: AsyncIterable<string>,
  inputs: readonly string[],
  options: Options,
  session: Session,
  output: Output,
): Promise<void> {
  const { each, outDir, output: file } = options;
  if (outDir !== undefined && !each) throw usageError('--out-dir needs --each');
  if (outDir !== undefined && file !== undefined)
    throw usageError('--out-dir and --output exclude each other');
  if (options.from && options.to && isEmpty(options.from, options.to))
    throw usageError(`--from ${options.from} is later than --to ${options.to}`);
  const format = formatNamed(options.format ?? (file && formatOfFile(file)?.name) ?? 'table');
  const timelineText = await renderer(format, options, session);
  const print = printer(inputs, options, format, output);
  const documents: AnnotatedDocument[] = [];
  for await (const line of lines) {
    const document = JSON.parse(line) as AnnotatedDocument;
    if (each) await print(document.id, await timelineText([document]));
    else documents.push(document);
  }
  if (!each && documents.length && !session.io.signal.aborted)
    await output.write(await timelineText(documents));
}

/** Where the timeline of one document goes. */
function printer(inputs: readonly string[], { outDir }: Options, format: Format, output: Output) {
  let written = 0;
  if (outDir === undefined)
    return (_: string, text: string) => {
      if (++written > 1 && !format.series)
        throw new AnnalsError(
          'cannot-render',
          `--each: ${format.name} holds one timeline a file; give it --out-dir`,
        );
      return output.write(text);
    };
  const place = placer(outDir, inputs, format.extensions[0] ?? format.name);
  return async (id: string, text: string) => {
    const file = fileOutput(place(id));
    await file.write(text);
    file.close();
  };
}

/** What turns annotated documents into the text to print, as the options want it. */
async function renderer(format: Format, options: Options, session: Session) {
  const { columns, each, explain, output: file, outDir } = options;
  if (columns) await checkColumns(format, columns);
  const shown = {
    ...terminalOptions(options, session.io, file !== undefined || outDir !== undefined),
    compact: options.compact || (each && outDir === undefined && format.name === 'json'),
    ...(columns && { columns }),
    ...(explain && { explain }),
  };
  return async (documents: AnnotatedDocument[]): Promise<string> => {
    const timeline: Timeline = assemble(documents, options);
    for (const warning of timeline.warnings) session.warn(warning);
    try {
      return await render(timeline, format.name, { ...shown, ...(format.documents && { documents }) });
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
