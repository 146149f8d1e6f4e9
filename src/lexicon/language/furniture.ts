/**
 * What stands around an article on its page and comes along when somebody copies it. Lower case, one phrase each.
 * Source: written for annals from the habits of news sites.
 */
const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[\n,]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );

/** Lines that are a control or its label. */
export const buttons = phrases(`
  share, share this, share this article, share this story, share this page, share full article, share on facebook,
  share on twitter, share on x, share on whatsapp, share on linkedin, share via email, share by email, share options,
  tweet, email, e-mail, print, save, saved, bookmark, copy link, link copied, facebook, twitter, whatsapp, linkedin,
  messenger, pinterest, reddit, telegram, comments, comment, view comments, leave a comment, add a comment, post a comment,
  join the conversation, sign in, sign up, log in, login, register, subscribe, subscribe now, subscribe today,
  become a member, donate, support us, my account, skip to main content, skip to content, skip to navigation, menu,
  search, search jobs, close, home, advertisement, advert, ad, sponsored, continue reading, continue reading the main story,
  article continues below, story continues below, story continues below advertisement, advertisement · scroll to continue,
  article continues after advertisement, article continues below advertisement, read more, show more, see more, load more,
  view more, read full story, view gallery, view photos, view image in fullscreen, open image in gallery, image, photo,
  photos, video, play video, listen to article, listen to this article, gift this article, give this article, reprints,
  order reprints, reuse this content, report a typo, purchase licensing rights, image source, image credit, published,
  updated, posted, last updated, print this page, text size, follow us, follow, follow topics, previous, next, back to top,
  e-paper, cookie settings, accept all, reject all, manage preferences, privacy policy, terms of use, terms & conditions,
  contact us, about us, hide caption, toggle caption, enlarge this image, shares, media caption`);

/** Headings of lists of links to other articles. */
export const linkHeadings = phrases(`
  most viewed, most read, most popular, most watched, most commented, trending, trending now, trending topics, top stories,
  latest stories, latest news, editor's picks, editors' picks, recommended, recommended for you, recommended stories,
  recommended articles, more on this story, more on this topic, more stories, more news, more from this section, related,
  related articles, related stories, related content, related topics, related news, related links, related coverage,
  related posts, also in the news, also read, read next, read also, up next, what to read next, you may also like,
  you might also like, you may be interested in, in other news, don't miss, sponsored links, sponsored stories,
  sponsored content, from around the web, around the web, elsewhere on the web, promoted stories, promoted content,
  paid content, topics, tags, see also, external links, further reading, explore more on these topics`);

/** Sections of a newspaper, in the menu over its articles. */
export const sections = phrases(`
  home, news, uk, us, u.s., world, politics, business, money, markets, economy, finance, tech, technology, science, health,
  sport, sports, football, cricket, tennis, golf, rugby, racing, culture, arts, entertainment, showbiz, lifestyle, life,
  style, travel, opinion, comment, columnists, obituaries, education, environment, climate, sustainability, weather,
  video, videos, podcasts, pictures, gallery, photos, shop, jobs, property, cars, motoring, food, fashion, books, music,
  film, tv, radio, games, crosswords, puzzles, newsletters, archive, local, national, international, africa, asia, europe,
  americas, middle east, australia, more, menu, search, live, features, investigations, legal, breakingviews, magazine,
  main page, contents, current events, random article, about wikipedia, article, talk, read, edit, edit source,
  view history, tools, breaking news, local news, world news, uk news, us news, bbc news`);
