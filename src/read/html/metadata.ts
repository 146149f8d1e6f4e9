import { parsePublished } from '../calendar.ts';
import { fileDate } from '../file-date.ts';
import type { Page } from './dom.ts';

export interface Metadata {
  title?: string;
  published?: string;
}

/** Names under which pages keep their publication date in <meta>, the most reliable first. */
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_at',
  'published',
  'pubdate',
  'article_date_original',
  'date',
  'datecreated',
];

/** Title and publication date of a page: schema.org in JSON-LD, then <meta>, microdata, <time> and the address. */
export function pageMetadata(page: Page): Metadata {
  const linked = linkedData(page);
  const meta = metaTags(page);
  const times = [...page.querySelectorAll('[itemprop~="datePublished"], time[pubdate], time')].slice(0, 20);
  const address =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? '';
  const dates = [
    linked.published,
    ...dateNames.map((name) => meta.get(name)),
    ...times.map((element) => element.getAttribute('content') ?? element.getAttribute('datetime')),
    fileDate(address),
    ...times.map((element) => element.textContent),
  ];
  const title = [linked.title, meta.get('og:title'), meta.get('twitter:title')].find((text) => text?.trim());
  const published = first(dates);
  return {
    ...(title && { title: withoutSite(title.trim(), meta.get('og:site_name')) }),
    ...(published && { published }),
  };
}

function first(dates: Iterable<string | null | undefined>): string | undefined {
  for (const date of dates) {
    const parsed = date && parsePublished(date);
    if (parsed) return parsed;
  }
  return undefined;
}

function metaTags(page: Page): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key));
    const content = element.getAttribute('content');
    const name = names.find(Boolean)?.toLowerCase();
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

/** The first article in the page's JSON-LD; a list, a @graph or a wrapping page may hold it. */
function linkedData(page: Page): Metadata {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const article = findArticle(data, 0);
    if (article) {
      const [published] = [article['datePublished'], article['dateCreated'], article['uploadDate']].filter(
        isText,
      );
      const [title] = [article['headline'], article['name']].filter(isText);
      return { ...(title && { title }), ...(published && { published }) };
    }
  }
  return {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function findArticle(data: unknown, depth: number): Record<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null || depth > 6) return undefined;
  if (Array.isArray(data)) {
    for (const entry of data.slice(0, 100)) {
      const found = findArticle(entry, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const node = data as Record<string, unknown>;
  const types = [node['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report|Posting)$/.test(type)))
    return node;
  return findArticle(node['@graph'] ?? node['mainEntity'] ?? node['mainEntityOfPage'], depth + 1);
}

/** "Ferry sinks | The Porthaven Post" without the name of the site. */
function withoutSite(title: string, site?: string): string {
  if (!site) return title;
  const end = title.slice(-site.length);
  if (end.toLowerCase() !== site.toLowerCase()) return title;
  return title.slice(0, -site.length).replace(/\s*[|–—·•»:-]+\s*$/, '') || title;
}
