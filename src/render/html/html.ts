import { createHash } from 'node:crypto';
import type { Entry, Timeline } from '../../model/timeline.ts';
import { inWords } from '../dates.ts';
import type { RenderOptions } from '../index.ts';
import { summary } from '../summary.ts';
import { escapeMarkup, oneLine } from '../text.ts';
import { isDated, statusNote, type View, view, who } from '../timeline.ts';
import { assets } from './assets.ts';
import { pageData } from './data.ts';
import { skeleton } from './skeleton.ts';

/** A source expression of the Content-Security-Policy: this inline script or style, and no other. */
const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** JSON for a script element: no "<" in it, so nothing in it can end the element or open another. */
const inlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const part = (name: string, text: string): string =>
  text ? `<span class="${name}" dir="auto">${escapeMarkup(text)}</span>` : '';

/** An entry as it stands in the page without its script: all that there is to read. */
function item(entry: Entry, at: number, lookup: View): string {
  const status = statusNote(entry);
  const others = (entry.conflicts ?? []).map(inWords).join(', ');
  const sources = new Set(entry.sources.map((source) => source.document)).size;
  const notes = [
    entry.attribution && part('note', `according to ${lookup.name(entry.attribution)}`),
    others && part('note', `other sources: ${others}`),
    sources > 1 && part('note', `${sources} sources`),
    status && `<span class="status ${entry.status}">${status}</span>`,
  ];
  const what = `<a class="what" dir="auto" href="#entry=${at}">${escapeMarkup(oneLine(entry.what))}</a>`;
  return [
    `<li class="entry" data-at="${at}">`,
    `<span class="when${isDated(entry) ? '' : ' unstated'}">${escapeMarkup(inWords(entry.when))}</span>`,
    '<span class="track" aria-hidden="true"></span>',
    `<div class="body">${part('who', who(entry, lookup))}${what}${notes.filter(Boolean).join('')}</div>`,
    '</li>',
  ].join('');
}

/** Which articles the timeline was made of, and what was to be said about them. */
function footer({ documents, warnings }: Timeline, { title }: View): string {
  const list = (items: string[]) => `<ul>${items.map((one) => `<li dir="auto">${one}</li>`).join('')}</ul>`;
  const articles = documents.map(({ id, source, published }) => {
    const known = published.basis === 'assumed' ? 'publication date unknown' : `published ${published.value}`;
    return `${escapeMarkup(title(id))} <span class="note">${escapeMarkup(oneLine(`${source} · ${known}`))}</span>`;
  });
  const notes = warnings.map(({ message }) => escapeMarkup(oneLine(message)));
  return [
    articles.length > 0 ? `<h2>Articles</h2>${list(articles)}` : '',
    notes.length > 0 ? `<h2>Notes</h2>${list(notes)}` : '',
  ].join('\n');
}

/**
 * One self-contained page that opens from disk without a network. Article text is in it as text only, and its
 * Content-Security-Policy lets nothing run or style but the page's own script and style.
 */
export function html(timeline: Timeline, options: RenderOptions): string {
  const lookup = view(timeline);
  const { script, style } = assets();
  const titles = timeline.documents.map((document) => lookup.title(document.id));
  const title = oneLine(options.title ?? (titles.length === 1 ? titles[0]! : 'Timeline'));
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return skeleton({
    policy,
    title: escapeMarkup(title),
    summary: escapeMarkup(summary(timeline)),
    items: timeline.events.map((entry, at) => item(entry, at, lookup)).join('\n'),
    footer: footer(timeline, lookup),
    data: inlineJson(pageData(timeline, options)),
    view: options.compact ? 'compact' : 'scale',
    script,
    style,
  });
}
