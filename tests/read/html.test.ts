import { describe, expect, it } from 'vitest';
import { declaredCharset, readHtml } from '../../src/read/html/html.ts';

const paragraphs =
  `<p>${'The ferry sank off Porthaven after a collision with a barge. '.repeat(5)}</p>`.repeat(3);
const page = (head: string, body = '') =>
  readHtml(
    Buffer.from(
      `<!doctype html><html><head>${head}</head><body><article>${body}${paragraphs}</article></body></html>`,
    ),
  );

describe('a page tells its date', () => {
  it.each([
    ['<meta property="article:published_time" content="2024-05-04T06:30:00Z">', '2024-05-04T06:30:00Z'],
    ['<meta name="DC.date.issued" content="2024/05/04">', '2024-05-04'],
    ['<meta itemprop="datePublished" content="May 4, 2024">', '2024-05-04'],
    [
      '<script type="application/ld+json">[{"@type":"BlogPosting","datePublished":"2024-05-04"}]</script>',
      '2024-05-04',
    ],
    ['<link rel="canonical" href="https://x.example/2024/05/04/ferry/">', '2024-05-04'],
  ])('by %s', (head, value) => {
    expect(page(head).published).toBe(value);
  });

  it('by the first time element, whose attribute counts before its words', () => {
    expect(page('', '<time datetime="2024-05-04T01:00">3 May 2024</time>').published).toBe(
      '2024-05-04T01:00',
    );
    expect(page('', '<time>4 May 2024</time>').published).toBe('2024-05-04');
  });

  it('by what is most reliable, and passes over what cannot be read', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"soon"}</script>
      <script type="application/ld+json">{ broken</script>
      <meta name="date" content="2024-05-05"><meta property="article:published_time" content="2024-05-04">`;
    expect(page(head).published).toBe('2024-05-04');
  });

  it.each([
    '<meta property="article:modified_time" content="2024-05-04">',
    '<script type="application/ld+json">{"@type":"WebSite","datePublished":"2024-05-04"}</script>',
  ])('but not by %s', (head) => {
    expect(page(head).published).toBeUndefined();
  });
});

describe('a page tells its title', () => {
  it.each([
    ['<meta property="og:title" content="Ferry sinks">', 'Ferry sinks'],
    [
      '<meta property="og:title" content="Ferry sinks — The Post"><meta property="og:site_name" content="The Post">',
      'Ferry sinks',
    ],
    ['<title>Ferry sinks off Porthaven harbour | The Post</title>', 'Ferry sinks off Porthaven harbour'],
  ])('by %s', (head, title) => {
    expect(page(head).title).toBe(title);
  });
});

describe('hostile pages', () => {
  it.each([
    ['nested three thousand deep', `${'<div>'.repeat(3000)}It sank.${'</div>'.repeat(3000)}`],
    ['nothing but open tags', '<b><i><p>'.repeat(500)],
    ['without end', '<!-- '.repeat(5000)],
    ['of far too many elements', '<p>a</p>'.repeat(31_000)],
    ['a broken entity soup', '&#xffffffff;&#0;&lt&amp;&nosuch;'.repeat(100)],
  ])('%s fail as a page without an article, or are read', (_, html) => {
    try {
      expect(typeof readHtml(Buffer.from(html)).text).toBe('string');
    } catch (error) {
      expect(error).toMatchObject({ code: 'no-article' });
    }
  });
});

describe('declaredCharset', () => {
  it.each([
    ['<meta charset=windows-1251>', 'windows-1251'],
    ['<META http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', 'Shift_JIS'],
    ['<?xml version="1.0" encoding="iso-8859-2"?><html>', 'iso-8859-2'],
    ['<html>', undefined],
  ])('%s', (html, charset) => {
    expect(declaredCharset(Buffer.from(html))).toBe(charset);
  });
});
