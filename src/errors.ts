/**
 * Every failure that annals itself reports, by its stable code. The documentation lists these; scripts may
 * match them. A failed input prints one line, `annals: SOURCE: MESSAGE (CODE)`, and the others go on.
 */
export const errorCodes = {
  usage: 'The command line is wrong: an unknown flag, a missing argument, a value of the wrong form.',
  'not-found': 'No file or folder has that name.',
  unreadable: 'The file or folder exists and cannot be read.',
  'no-input': 'A folder holds no file of a kind that annals reads, or there was nothing to read at all.',
  empty: 'The input has no text in it.',
  binary: 'The input is neither text nor a document of a known kind.',
  'too-large': 'The document is larger than --max-size allows.',
  timeout: 'The document took longer than --timeout allows.',
  damaged: 'The file is of a known kind and its content cannot be decoded.',
  'no-article': 'The web page holds no article.',
  'no-text-layer': 'The PDF holds pictures of text, not text.',
  'bad-json': 'A line of NDJSON is not JSON.',
  'bad-document': 'A line of NDJSON is JSON and not a document (or not an annotated one, for merge).',
  'duplicate-document': 'Two annotated documents to merge have the same id and different content.',
  'write-failed': 'The output cannot be written.',
  'cannot-render': 'The timeline is of a kind that the format cannot hold.',
  'worker-died': 'The worker died on this document.',
  'queue-unreachable': 'The Redis of --queue cannot be reached, or refuses the password.',
  internal: 'A fault of annals itself; please report it.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** A failure that the user is told about in one line. */
export class AnnalsError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AnnalsError';
    this.code = code;
  }
}

/** Any thrown value as an AnnalsError; what isn't one yet is a failure to read or a fault of ours. */
export function asAnnalsError(error: unknown): AnnalsError {
  if (error instanceof AnnalsError) return error;
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === 'ENOENT') return new AnnalsError('not-found', 'no such file or folder', { cause: error });
  if (code === 'EACCES' || code === 'EPERM')
    return new AnnalsError('unreadable', 'permission denied', { cause: error });
  if (code === 'ELOOP')
    return new AnnalsError('unreadable', 'symbolic links that go in a circle', { cause: error });
  if (code?.startsWith('E') && 'syscall' in (error as object))
    return new AnnalsError('unreadable', message ?? String(code), { cause: error });
  return new AnnalsError('internal', message ?? String(error), { cause: error });
}
