#!/usr/bin/env node
import('../dist/cli.js').then(({ main }) => main()).then((code) => (process.exitCode = code));
