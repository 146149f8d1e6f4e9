import { describe, expect, test } from 'vitest';
import { commandsOf, pages, run } from './console.ts';

/** What README and docs show is what the program prints. `npx tsx scripts/refresh-docs.ts` brings them up to date. */
describe.each(pages())('%s', (page) => {
  const commands = commandsOf(page);
  test.skipIf(!commands.length)('shows what its commands print', () => {
    for (const { command, output } of commands) expect(run(command), command).toBe(output);
  });
});
