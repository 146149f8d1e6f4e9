import { existsSync, readFileSync } from 'node:fs';

export interface Assets {
  script: string;
  style: string;
}

/**
 * The page's script and style, as scripts/build.mjs bundles them into dist/page. Run from the sources, the last
 * build's are used.
 */
export function assets(): Assets {
  const places = [new URL('./page/', import.meta.url), new URL('../../../dist/page/', import.meta.url)];
  const place = places.find((one) => existsSync(new URL('client.js', one)));
  if (!place) throw new Error('the page for html has not been built: run "npm run build"');
  const read = (name: string) => readFileSync(new URL(name, place), 'utf8').trim();
  return { script: read('client.js'), style: read('style.css') };
}
