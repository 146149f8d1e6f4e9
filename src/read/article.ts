/** What a format's reader makes of a file, before anybody asks where it came from. */
export interface Article {
  /** Paragraphs divided by blank lines; every later offset points into this text. */
  text: string;
  title?: string;
  /** The publication date as the file's own metadata gives it, in any usual form. */
  published?: string;
  /** What stands between headline and text where the text leaves it out; it may hold a dateline. */
  opening?: string;
  /** UTF-16 offsets into `text` at which pages begin. */
  pages?: number[];
  /** The line of the file on which `text` begins, from 1; absent where it is the first. */
  firstLine?: number;
}

/** How a file is to be read. */
export interface ReadOptions {
  /** Name of the format that the user insists on; told from the file where absent. */
  inputFormat?: string;
  /** The publication date that the user gives to all documents. */
  published?: string;
  /** Most bytes of one document, unpacked. */
  maxSize: number;
  /** The day (UTC, ISO 8601) on which a document without any date is assumed to be published. */
  today: string;
}
