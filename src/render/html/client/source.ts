import type { PageData, PageSource } from '../page-data.ts';
import { byId, colourOf, make } from './dom.ts';

/** A stretch of an article that an entry tells of. */
interface Stretch {
  start: number;
  end: number;
  entry: number;
}

export interface SourceHandlers {
  /** An entry was chosen in the article. */
  choose(entry: number): void;
  close(): void;
}

/** The entries' stretches of one document, in order; of overlapping ones the first, but the chosen one always. */
function stretches({ entries }: PageData, document: number, chosen: number): Stretch[] {
  const all = entries.flatMap(({ sources }, entry) =>
    sources
      .filter((source) => source.document === document)
      .map(({ start, end }): Stretch => ({ start, end, entry })),
  );
  const own = all.filter((one) => one.entry === chosen);
  const free = (one: Stretch, taken: readonly Stretch[]) =>
    taken.every((other) => one.end <= other.start || one.start >= other.end);
  const kept = own.filter((one, at) => free(one, own.slice(0, at)));
  let last = -1;
  for (const one of all.filter((other) => other.entry !== chosen).sort((a, b) => a.start - b.start))
    if (one.start >= last && free(one, own)) {
      kept.push(one);
      last = one.end;
    }
  return kept.sort((a, b) => a.start - b.start);
}

/** The words of the chosen entry, its trigger set off. */
function chosenWords(text: string, { start, end, trigger }: PageSource): HTMLElement {
  const [from, to] = trigger;
  if (from < start || to > end) return make('mark', { id: 'quoted' }, text.slice(start, end));
  return make(
    'mark',
    { id: 'quoted' },
    text.slice(start, from),
    make('strong', {}, text.slice(from, to)),
    text.slice(to, end),
  );
}

/** An article with the chosen words marked; the words of other entries lead to those. */
function article(data: PageData, chosen: number, source: PageSource, handlers: SourceHandlers): HTMLElement {
  const { text } = data.documents[source.document]!;
  const body = make('div', { class: 'article', dir: 'auto' });
  if (text === null) {
    body.append(make('mark', { id: 'quoted' }, source.quote ?? ''));
    return body;
  }
  let at = 0;
  for (const one of stretches(data, source.document, chosen)) {
    body.append(text.slice(at, one.start));
    at = one.end;
    if (one.entry === chosen && one.start === source.start) body.append(chosenWords(text, source));
    else {
      const words = make(
        'a',
        { href: `#entry=${one.entry}`, class: `other ${colourOf(data.entries[one.entry]!)}` },
        text.slice(one.start, one.end),
      );
      words.addEventListener('click', (event) => {
        event.preventDefault();
        handlers.choose(one.entry);
      });
      body.append(words);
    }
  }
  body.append(text.slice(at));
  return body;
}

/** Fills the panel with the source of an entry, and brings its words into view. */
export function showSource(
  data: PageData,
  entry: number,
  nth: number,
  what: string,
  handlers: SourceHandlers,
): void {
  const panel = byId('source');
  const { sources } = data.entries[entry]!;
  const source = sources[nth];
  if (!source) return;
  const { title, published, source: path } = data.documents[source.document]!;
  const close = make('button', { type: 'button', class: 'close', 'aria-label': 'Close the source' }, '×');
  close.addEventListener('click', handlers.close);
  const where = [path, source.page ? `page ${source.page}` : '', `published ${published}`].filter(Boolean);
  const head = make(
    'div',
    { class: 'head' },
    make('p', { class: 'chosen', dir: 'auto' }, what),
    make('h2', { dir: 'auto' }, title),
    make('p', { class: 'where', dir: 'auto' }, where.join(' · ')),
    close,
  );
  if (sources.length > 1) {
    const list = make('div', { class: 'others', role: 'group', 'aria-label': 'Sources of this entry' });
    for (const [at, one] of sources.entries()) {
      const button = make(
        'button',
        { type: 'button', 'aria-pressed': String(at === nth), dir: 'auto' },
        `${at + 1}. ${data.documents[one.document]!.title}`,
      );
      button.addEventListener('click', () => showSource(data, entry, at, what, handlers));
      list.append(button);
    }
    head.append(list);
  }
  const { why } = data.entries[entry]!;
  if (why) {
    const reasons = why.map((reason) => make('li', { dir: 'auto' }, reason));
    head.append(make('ul', { class: 'why', 'aria-label': 'Why it stands here' }, ...reasons));
  }
  panel.replaceChildren(head, article(data, entry, source, handlers));
  panel.hidden = false;
  document.body.classList.add('with-source');
  byId('quoted').scrollIntoView({ block: 'center' });
}

export function hideSource(): void {
  const panel = byId('source');
  panel.hidden = true;
  panel.replaceChildren();
  document.body.classList.remove('with-source');
}
