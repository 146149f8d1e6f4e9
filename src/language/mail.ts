/** Names of the lines over a letter (RFC 5322), as programs show them. */
const field = /^(from|sent|to|cc|bcc|subject|date|reply-to|importance|attachments): ?(.*)$/i;

export interface MailHead {
  subject?: string;
  /** When it was sent, as written. */
  sent?: string;
  /** Lines of the text up to its end. */
  lines: number;
}

/** The head of a letter that a text begins with: two or more such lines. Of a text that has none, no lines. */
export function mailHead(text: string): MailHead {
  const found = new Map<string, string>();
  let lines = 0;
  for (const line of text.slice(0, 2000).split('\n')) {
    const [, name, value] = field.exec(line.trim()) ?? [];
    if (name) found.set(name.toLowerCase(), value!.trim());
    else if (found.size > 0 || line.trim()) break;
    lines++;
  }
  if (found.size < 2) return { lines: 0 };
  const subject = found.get('subject')?.replace(/^(?:(?:re|fwd?): ?)+/i, '');
  const sent = found.get('date') ?? found.get('sent');
  return { lines, ...(subject && { subject }), ...(sent && { sent }) };
}
