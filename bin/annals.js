#!/usr/bin/env node
import module from 'node:module';

// Since Node 22.1: the compiled bundle is kept in the temporary folder, which halves what loading costs.
module.enableCompileCache?.();
import('../dist/cli.js').then(({ main }) => main()).then((code) => (process.exitCode = code));
