import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AnnalsError, asAnnalsError, errorCodes } from '../../src/errors.ts';

describe('error codes', () => {
  it('stand in docs/errors.md with their meaning, and no others do', () => {
    const docs = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
    const [errors] = docs.split('\nWarnings');
    const rows = [...errors!.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, code, meaning]) => [
      code,
      meaning,
    ]);
    expect(rows).toEqual(Object.entries(errorCodes));
  });

  it.each([
    ['not-found', Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' })],
    ['unreadable', Object.assign(new Error('x'), { code: 'EACCES', syscall: 'open' })],
    ['unreadable', Object.assign(new Error('x'), { code: 'EIO', syscall: 'read' })],
    ['internal', new TypeError('x')],
    ['internal', 'a string'],
    ['empty', new AnnalsError('empty', 'no text in it')],
  ])('%s is what becomes of %s', (code, thrown) => {
    expect(asAnnalsError(thrown).code).toBe(code);
  });
});
