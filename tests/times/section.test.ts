import { expect, test } from 'vitest';
import { valuesOf } from './read-times.ts';

const told = (text: string): string[] => valuesOf(text, { published: '2015-06-01' });

test('a section leaps ahead of the years of its heading only in passing', () => {
  const text = `The mill strike

1893: the lockout

The mill was shut on 3 March 1893. In May 1931 a play was made of it. On 9 March the gates were broken.

Later

In 1931 the mill burned down. In June it was sold.`;
  expect(told(text)).toContain('9 March = 1893-03-09');
  expect(told(text)).toContain('June = 1931-06');
});

test('a text that goes on leaping has left the years of its heading', () => {
  const text = `The mill strike

1893: the lockout

The mill was shut on 3 March 1893. In 1921 it opened. In 1922 it grew. In 1923 it was sold. In June it burned.`;
  expect(told(text)).toContain('June = 1923-06');
});

test('of two years in a heading the first begins the section', () => {
  const text = `The mill strike

The lockout was in 1893, the trial in 1894, the appeal in 1895.

The long strike, 1901-1907

At the time the mill had ten looms.`;
  expect(told(text)).toContain('the time = 1901');
});

test('a sentence about a year goes on in it', () => {
  const text =
    'He was born in 1871. He wed in 1898. He left in 1899 and came back in 1902. 1904 saw new quarrels. In June he fled.';
  expect(told(text)).toContain('June = 1904-06');
});

test('"this year" of a story is the year that it is in', () => {
  const text =
    'He was born in 1871. He wed in 1898. He left in 1899. In May 1902 he was back. In this year he was ill.';
  expect(told(text)).toContain('this year = 1902');
});
