import type { Element, Page } from './dom.ts';

/** Words of class names and ids, in whatever spelling, that sites give to what is no part of the article. */
const names = new Set(
  'caption captions credit credits related recirc recirculation promo newsletter share sharing social sharedaddy advert advertisement sponsored consent'.split(
    ' ',
  ),
);
const tags = new Set('figure p div span small em i ul ol dl section aside header footer nav'.split(' '));

/** What bears such a name and is as long as this holds the article itself (`<body class="share">`). */
const LONGEST = 800;

/** Takes captions, credits, buttons and teasers out of a page, by the names that it gives them. */
export function removeFurniture(page: Page): void {
  for (const element of page.querySelectorAll('[class], [id], [data-component]')) {
    if (!isNamed(element) || !tags.has(element.tagName.toLowerCase())) continue;
    if ((element.textContent ?? '').trim().length < LONGEST && !holdsHeadline(element)) element.remove();
  }
}

function isNamed(element: Element): boolean {
  const given = ['class', 'id', 'data-component'].map((key) => element.getAttribute(key) ?? '').join(' ');
  return given
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => names.has(word));
}

const holdsHeadline = (element: Element): boolean => element.querySelector('h1') !== null;
