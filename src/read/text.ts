import type { Article } from './article.ts';
import { decode } from './decode.ts';
import { frontMatter } from './front-matter.ts';
import { headline } from './title.ts';

/** Plain text, with or without front matter. The text stays as it is: offsets point into it. */
export async function readText(bytes: Uint8Array): Promise<Article> {
  const article = await frontMatter(decode(bytes));
  return { ...article, title: article.title ?? headline(article.text) };
}
