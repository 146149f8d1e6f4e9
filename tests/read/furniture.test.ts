import { expect, it } from 'vitest';
import { readHtml } from '../../src/read/html/html.ts';

const story = `<p>${'The ferry sank off Porthaven after a collision with a barge. '.repeat(5)}</p>`.repeat(3);
const text = (body: string) =>
  readHtml(
    Buffer.from(`<!doctype html><html><head></head><body><article>${body}${story}</article></body></html>`),
  ).text;

it.each([
  '<p class="imageCaption">Divers found the wreck in May</p>',
  '<div class="mol-img wp-caption-text">Divers found the wreck in May</div>',
  '<span class="photo_credit">Divers found the wreck in May</span>',
  '<div class="related-content"><p>Divers found the wreck in May</p></div>',
  '<div data-component="share-bar"><p>Divers found the wreck in May</p></div>',
])('%s is no part of the article', (furniture) => {
  expect(text(furniture)).not.toContain('Divers');
  expect(text(furniture)).toContain('The ferry sank');
});

it.each([
  '<p class="captain">Divers found the wreck in May.</p>',
  '<p class="promotion">Divers found the wreck in May.</p>',
  `<div class="credit-union">${story}<p>Divers found the wreck in May.</p></div>`,
])('%s is', (part) => {
  expect(text(part)).toContain('Divers found the wreck in May.');
});

it('words that only the style of a page sets apart do not run together', () => {
  expect(text('<p><span>Ann Marsh</span><span>Coast correspondent</span></p>')).toContain('Marsh Coast');
  expect(text('<p>The <span>T</span><span>ide</span> rose in 19<span>40</span>.</p>')).toContain(
    'The Tide rose in 1940.',
  );
});
