#!/usr/bin/env node
import module from 'node:module';

// Since Node 22.1: the compiled bundle is kept in the temporary folder (bench/startup.ts shows what it saves).
module.enableCompileCache?.();
import('../dist/cli.js').then(({ main }) => main()).then((code) => (process.exitCode = code));
