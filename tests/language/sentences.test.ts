import { expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';

const sentences = (text: string) =>
  read(text).sentences.map(({ start, end }) => text.slice(start, end).trim());

it.each([
  ['Caesar was killed in 44 BC. Cicero fled.', 'Caesar was killed in 44 BC.'],
  ['Augustus died in 14 AD. Rome mourned.', 'Augustus died in 14 AD.'],
  ['The shop lies on Main St. The mayor opened it.', 'The shop lies on Main St.'],
])('%s is two sentences', (text, first) => {
  expect(sentences(text)).toEqual([first, text.slice(first.length + 1)]);
});

it.each([
  'In 44 BC Rome mourned.',
  'Mr. Lee met Gen. Roe at St. Mary.',
  'The case is Lee v. The Crown.',
  'She lives in Washington, D.C. with Dr. No.',
])('%s is one', (text) => {
  expect(sentences(text)).toEqual([text]);
});
