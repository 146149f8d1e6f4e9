import { expect, test } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import type { AnnotatedDocument } from '../../src/model/annotation.ts';
import { annotated, day, event, relate } from './build.ts';

const told = {
  lemma: 'strike',
  what: 'A tanker struck the pier',
  start: 0,
  end: 6,
  clause: { start: 0, end: 20 },
};
const whenOf = (over: Partial<AnnotatedDocument>) =>
  assemble([annotated({ title: 'Tanker strikes pier', events: [event('e1', told)], ...over })]).events[0]!
    .when;

test('the undated news that a title names is of about the publication day, and says on what that rests', () => {
  expect(whenOf({})).toEqual({
    edtf: '2024-05-10~',
    earliest: '2024-05-10',
    latest: '2024-05-10',
    basis: 'published',
  });
});

test('without a title the news stays bounded by the publication only', () => {
  expect(whenOf({ title: '' }).edtf).toBe('../2024-05-10');
});

test('what the first sentence of a titled article tells is its news, unless the article is about the past', () => {
  expect(whenOf({ title: 'Minister resigns' }).edtf).toBe('2024-05-10~');
  const times = [day('t1', '1911-05-02')];
  expect(whenOf({ title: 'Minister resigns', times }).edtf).toBe('../2024-05-10');
});

test('what comes out in the small hours tells of the day before', () => {
  const published = { value: '2024-05-10T03:15:00', basis: 'given' as const };
  expect(whenOf({ published }).edtf).toBe('2024-05-09~');
  expect(whenOf({ published: { ...published, value: '2024-05-10T08:15:00' } }).edtf).toBe('2024-05-10~');
});

test('a date of the text stands', () => {
  const dated = { times: [day('t1', '2024-05-08')], relations: [relate('e1', 'IS_INCLUDED', 't1')] };
  expect(whenOf(dated).edtf).toBe('2024-05-08');
});

test('what had happened before is no news of the day', () => {
  expect(whenOf({ events: [event('e1', { ...told, aspect: 'PERFECTIVE' })] }).edtf).toBe('../2024-05-10');
});

test('an assumed publication date dates nothing', () => {
  expect(whenOf({ published: { value: '2024-05-10', basis: 'assumed' } }).edtf).toBeNull();
});
