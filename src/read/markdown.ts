import type { Article } from './article.ts';
import { decode } from './decode.ts';
import { frontMatter } from './front-matter.ts';

/** Markdown (CommonMark with tables and footnotes) as its reader sees it; front matter and a first heading tell more. */
export async function readMarkdown(bytes: Uint8Array): Promise<Article> {
  // The marks are taken off, so that lines of the text are none of the file.
  const { firstLine: _, ...article } = await frontMatter(decode(bytes));
  const heading = /^(?:\s*\n)*(?:# +([^\n]+)|([^\n]+)\n=+[ \t]*(?=\n|$))/.exec(article.text);
  const text = stripMarkdown(article.text);
  const title =
    article.title ?? (heading ? stripInline((heading[1] ?? heading[2])!.replace(/ +#+\s*$/, '')) : '');
  return { ...article, text, title };
}

/** Takes the marks off, keeps the words. Blocks stay divided by blank lines. */
export function stripMarkdown(markdown: string): string {
  const out: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split('\n')) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence) {
      if (mark?.startsWith(fence)) fence = undefined;
      continue;
    }
    if (mark) {
      fence = mark;
      continue;
    }
    out.push(stripLine(line));
  }
  return out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function stripLine(line: string): string {
  // Thematic breaks, setext underlines, table rules, link and footnote definitions say nothing.
  if (/^\s{0,3}(?:(?:[-*_] ?){3,}|=+|[|: -]*-[|: -]*\|[|: -]*|\[[^\]^]+\]:.*)$/.test(line)) return '';
  let rest = line.replace(/^(?:\s{0,3}> ?)+/, '');
  const heading = /^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/.exec(rest);
  if (heading) return `\n${stripInline(heading[1]!)}\n`;
  const item = /^\s*(?:[-*+]|\d{1,9}[.)]) +(?:\[[ xX]\] )?(.*)$/.exec(rest);
  if (item) rest = `\n${item[1]}`;
  if (/^\s*\|.*\|\s*$/.test(rest)) rest = rest.replace(/^\s*\|\s*|\s*\|\s*$/g, '').replace(/\s*\|\s*/g, ', ');
  return stripInline(rest).replace(/ {2,}$|\\$/, '');
}

function stripInline(text: string): string {
  return text
    .replace(/!\[([^\]]{0,500})\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '')
    .replace(/\[([^[\]]{1,500})\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[\^[^\]\s]{1,50}\](?::\s*)?/g, '')
    .replace(/\[([^[\]]{1,500})\]\[[^[\]]{0,100}\]/g, '$1')
    .replace(/<(https?:\/\/[^>\s]{1,500})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*\n]{0,1000}[^*\s])\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]{0,1000}[^_\s])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~([^~\n]{1,1000})~~/g, '$1')
    .replace(/`([^`\n]{1,1000})`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
