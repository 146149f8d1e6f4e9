// Puts compromise into the bundle with its model unpacked: what its plugins do each time a program starts, done once.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import nlp from 'compromise/two';

/** Of the model, what only the passes read that do not run here. */
const unread = { one: ['contractions', 'numberSuffixes', 'frozenLex', 'typeahead'], two: ['matches'] };

/** The functions that src/language and src/events call, and those that they look up in turn. */
const functions = `
import tokenize from '../../node_modules/compromise/src/1-one/tokenize/methods/index.js';
import words from '../../node_modules/compromise/src/1-one/tokenize/compute/index.js';
import lexicon from '../../node_modules/compromise/src/1-one/lexicon/compute/index.js';
import tag from '../../node_modules/compromise/src/1-one/tag/methods/index.js';
import methods from '../../node_modules/compromise/src/2-two/preTagger/methods/index.js';
import preTagger from '../../node_modules/compromise/src/2-two/preTagger/compute/tagger/index.js';
`;

/** The source of a module that exports `world` as `src/language/world.ts` does. */
function unpacked() {
  const model = Object.fromEntries(
    Object.entries(unread).map(([tier, names]) => [
      tier,
      Object.fromEntries(Object.entries(nlp.model()[tier]).filter(([name]) => !names.includes(name))),
    ]),
  );
  const expressions = [];
  const data = JSON.stringify(model, (_, value) => {
    if (!(value instanceof RegExp)) return value;
    expressions.push(value);
    return { expression: expressions.length - 1 };
  });
  return `${functions}
const expressions = [${expressions.map(String).join(',\n')}];
const model = JSON.parse(${JSON.stringify(data)});
function revive(list) {
  for (const row of list) if (row[0].expression !== undefined) row[0] = expressions[row[0].expression];
}
${expressionLists(model)
  .map((path) => `revive(model${path});`)
  .join('\n')}
export const world = {
  model,
  methods: { one: { ...tokenize.one, ...tag.one }, two: methods.two },
  compute: { normal: words.normal, ...lexicon, preTagger },
};
`;
}

/** Where in the model lists of rows stand that begin with an expression, as JavaScript. */
function expressionLists(value, path = '') {
  if (Array.isArray(value)) return value.some((row) => row?.[0] instanceof RegExp) ? [path] : [];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) =>
    expressionLists(part, `${path}[${JSON.stringify(name)}]`),
  );
}

/** The esbuild plugin. */
export const unpackedCompromise = {
  name: 'unpacked-compromise',
  setup(build) {
    build.onLoad({ filter: /src[\\/]language[\\/]world\.ts$/ }, ({ path }) => ({
      contents: unpacked(),
      loader: 'js',
      resolveDir: dirname(path),
    }));
    // A switch for its own developers, asked for at each tag: an environment is slow to read, and may hold one.
    build.onLoad({ filter: /node_modules[\\/]compromise[\\/]src[\\/].*[tT]ag.*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('process.env', '({})'),
      loader: 'js',
    }));
  },
};
