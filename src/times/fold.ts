/**
 * The text as the rules read it: lower case, straight quotes, one kind of hyphen and of space, a lone line end as a
 * space. One UTF-16 unit for one, so that offsets hold.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const folded =
    lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return folded
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/\r\n/g, ' \n')
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, ' ')
    .replace(/(\S ?)\n(?=[^\s])/g, '$1 ');
}
