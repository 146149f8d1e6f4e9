import { AnnalsError } from '../errors.ts';

/**
 * Decodes text: a byte order mark decides, then UTF-8 where the bytes are valid UTF-8, else Windows-1252, which
 * every byte sequence is. Line ends become "\n".
 * @param encoding label that the document itself declares (WHATWG Encoding names), tried before the fallback
 * @throws AnnalsError `binary` where the bytes are no text
 */
export function decode(bytes: Uint8Array, encoding?: string): string {
  const text = decodeBytes(bytes, encoding)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '');
  if (looksBinary(text))
    throw new AnnalsError('binary', 'not text, nor a document of a kind that annals reads');
  return text;
}

function decodeBytes(bytes: Uint8Array, encoding?: string): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf8Mark = a === 0xef && b === 0xbb && c === 0xbf;
  for (const label of utf8Mark ? ['utf-8'] : ['utf-8', encoding]) {
    if (!label || /^(?:windows-1252|cp-?1252|iso-?8859-1|latin-?1|us-ascii)$/i.test(label)) continue;
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding, or no such encoding: the next one.
    }
  }
  return utf8Mark ? new TextDecoder().decode(bytes) : windows1252(bytes);
}

/** What 0x80 to 0x9F are; the five that are undefined stay the control characters of Latin-1. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20's own decoder of this name is Latin-1, which loses the quotation marks and dashes. */
function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (character) => high[character.charCodeAt(0) - 0x80]!);
}

/** NUL never occurs in text; other control characters only now and then. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  if (sample.includes('\0')) return true;
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u0081\u008d\u008f\u0090\u009d]/g);
  return controls !== null && controls.length > 4 + sample.length / 100;
}
