/** The parts of the page; all text in them is escaped already. */
export interface Parts {
  policy: string;
  title: string;
  summary: string;
  items: string;
  /** The documents and what was noted about them. */
  footer: string;
  data: string;
  view: 'scale' | 'compact';
  script: string;
  style: string;
}

/** The page around the entries. What needs the script is hidden until it runs. */
export function skeleton({
  policy,
  title,
  summary,
  items,
  footer,
  data,
  view,
  script,
  style,
}: Parts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="annals">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body class="still" data-view="${view}">
<a class="skip" href="#timeline">Skip to the timeline</a>
<header class="top">
<h1 dir="auto">${title}</h1>
<p class="summary">${summary}</p>
</header>
<form id="filters" class="filters" role="search" aria-label="Filter the entries" hidden>
<div class="row">
<label class="field wide">Search <input id="text" type="search" autocomplete="off" placeholder="words in an entry"></label>
<label class="field">From <input id="from" type="text" inputmode="numeric" autocomplete="off" placeholder="2025 or 2025-10-19" aria-describedby="date-help"></label>
<label class="field">To <input id="to" type="text" inputmode="numeric" autocomplete="off" placeholder="2025 or 2025-10-19" aria-describedby="date-help"></label>
<div class="views" role="group" aria-label="View"><button type="button" data-view="scale">Scale</button><button type="button" data-view="compact">Compact</button></div>
</div>
<p id="date-help" class="hidden">A year, a month such as 2025-10, or a day such as 2025-10-19; a year before Christ with a minus.</p>
<fieldset id="actors" class="chips"><legend>Who</legend></fieldset>
<fieldset id="statuses" class="chips"><legend>Status</legend></fieldset>
<p class="row result"><output id="count" aria-live="polite"></output> <button type="reset" id="clear" class="plain" hidden>Clear filters</button><span class="legend"><span class="key moment"></span> known day <span class="key lasting"></span> lasting <span class="key within"></span> somewhere in <span class="key inferred"></span> from the order told</span></p>
</form>
<div class="columns">
<main id="timeline" tabindex="-1" aria-label="Timeline">
<div class="axis"><button type="button" id="span" class="plain" hidden></button><span class="ticks" aria-hidden="true" title="Drag to choose a range of dates"></span></div>
<ol class="entries">
${items}
</ol>
<p id="none" class="none" hidden>No entry fits these filters.</p>
</main>
<aside id="source" class="source" aria-label="Source of the chosen entry" tabindex="-1" hidden></aside>
</div>
<footer class="bottom">
${footer}
</footer>
<script id="data" type="application/json">${data}</script>
<script>${script}</script>
</body>
</html>
`;
}
