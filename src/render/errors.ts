/** A timeline that a format cannot hold, such as two documents in TimeML. The message is for the user. */
export class RenderError extends Error {
  override name = 'RenderError';
}
