import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { annotate } from '../../src/annotate.ts';
import { assemble } from '../../src/assemble/assemble.ts';
import { render } from '../../src/render/index.ts';
import { RULES } from '../../src/times/rules.ts';

const schema = readFileSync(join(import.meta.dirname, 'timeml.xsd'), 'utf8');
const fixtures = join(import.meta.dirname, '../../fixtures');

async function timemlOf(text: string): Promise<string> {
  const published = { value: '2021-03-17', basis: 'given' as const };
  const document = annotate({ id: 'd', source: 'd', title: 'A title', text, published });
  return render(assemble([document]), 'timeml', { documents: [document] });
}

const errors = async (xml: string) =>
  (await validateXML({ xml: [{ fileName: 'd.tml', contents: xml }], schema: [schema] })).errors.map(
    ({ message }) => message,
  );

it.each(readdirSync(fixtures).filter((name) => /\.(md|txt)$/.test(name)))(
  'the schema accepts %s',
  async (name) => {
    expect(await errors(await timemlOf(readFileSync(join(fixtures, name), 'utf8')))).toEqual([]);
  },
);

it('the schema accepts every kind of time', async () => {
  const examples = RULES.flatMap((rule) => rule.examples.map(({ text }) => text.replace(/[[\]]/g, '')));
  const xml = await timemlOf(examples.map((text) => `${text}.`).join('\n\n'));
  expect(xml.match(/<TIMEX3/g)!.length).toBeGreaterThan(RULES.length);
  expect(await errors(xml)).toEqual([]);
});

it('the schema refuses a link to an event that is not there', async () => {
  const xml = await timemlOf('The mayor resigned after the vote.');
  expect(
    await errors(xml.replace(/relatedToEventInstance="ei\d+"/, 'relatedToEventInstance="ei99"')),
  ).not.toEqual([]);
});
