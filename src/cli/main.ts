import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { annotate } from '../annotate.ts';
import { assemble } from '../assemble/assemble.ts';
import type { Document, DocumentInput } from '../model/document.ts';

function documents(files: string[], options: { inputFormat?: string; published?: string }): Document[] {
  return files.flatMap((file) => {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8');
    if (options.inputFormat !== 'ndjson') {
      const value = options.published ?? new Date().toISOString().slice(0, 10);
      return [{ id: file, source: file, title: '', text, published: { value, basis: 'given' as const } }];
    }
    return text
      .trim()
      .split('\n')
      .map((line): Document => {
        const { id, text, title = '', published, source = file } = JSON.parse(line) as DocumentInput;
        return {
          id,
          source,
          title,
          text,
          published: { value: published ?? '2000-01-01', basis: 'metadata' },
        };
      });
  });
}

export function main(): void {
  const program = new Command('annals').enablePositionalOptions();
  program
    .argument('[input...]')
    .option('--format <name>')
    .option('--all')
    .option('--each')
    .option('--published <date>')
    .option('--quiet')
    .option('--input-format <name>')
    .action((files: string[], options) => {
      const read = documents(files, options).map((document) => annotate(document));
      const sets = options.each ? read.map((one) => [one]) : [read];
      for (const set of sets) console.log(JSON.stringify(assemble(set, { all: options.all })));
    });
  program
    .command('annotate <input...>')
    .option('--input-format <name>')
    .option('--published <date>')
    .option('--quiet')
    .action((files: string[], options) => {
      for (const document of documents(files, options)) console.log(JSON.stringify(annotate(document)));
    });
  program.parse();
}
