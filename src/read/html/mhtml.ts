import { AnnalsError } from '../../errors.ts';
import type { Article } from '../article.ts';
import { readHtml } from './html.ts';

/** A MIME entity (RFC 2045), its body still encoded. All text is Latin-1, a character a byte. */
interface Part {
  headers: Map<string, string>;
  body: string;
}

/** A web archive (RFC 2557): the page that its first HTML part holds. */
export function readMhtml(bytes: Uint8Array): Article {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const page = findHtml(parsePart(whole), 0);
  if (!page) throw new AnnalsError('no-article', 'no web page in this archive');
  return readHtml(decodeBody(page), parameter(page.headers.get('content-type') ?? '', 'charset'));
}

function findHtml(part: Part, depth: number): Part | undefined {
  const type = part.headers.get('content-type') ?? '';
  if (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (!boundary || depth > 4) return undefined;
  for (const piece of part.body.split(`--${boundary}`).slice(1)) {
    if (piece.startsWith('--')) break;
    const found = findHtml(parsePart(piece.replace(/^[ \t]*\r?\n/, '')), depth + 1);
    if (found) return found;
  }
  return undefined;
}

function parsePart(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
}

function decodeBody({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
