import type { Article } from './article.ts';

const block = /^---[ \t]*\n([\s\S]{0,65536}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * Splits YAML front matter from a text. What isn't a YAML mapping between "---" lines is text like any other,
 * so that a thematic break, a broken header or an alias bomb never costs the article.
 * @returns the rest of the text, the line on which it begins, and `title` and `published` where the mapping has them
 */
export async function frontMatter(text: string): Promise<Article> {
  const match = block.exec(text);
  if (!match) return { text };
  // The default export alone is there both in Node and in the bundle: yaml is CommonJS.
  const { default: yaml } = await import('yaml');
  let data: unknown;
  try {
    data = yaml.parse(match[1]!, { logLevel: 'error', maxAliasCount: 20 });
  } catch {
    return { text };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { text };
  const fields = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]));
  const first = (...names: string[]) => {
    for (const name of names) {
      const value = fields.get(name);
      if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
    }
    return undefined;
  };
  const title = first('title', 'headline');
  const published = first('published', 'date', 'pubdate', 'datepublished', 'publish_date');
  const body = text.slice(match[0].length).replace(/^\n+/, '');
  return {
    text: body,
    firstLine: text.slice(0, text.length - body.length).split('\n').length,
    ...(title && { title }),
    ...(published && { published }),
  };
}
