#!/usr/bin/env node
import module from 'node:module';

// What was compiled once is not compiled again: only from Node 22.1 on, and only for what is loaded after this line.
module.enableCompileCache?.();
const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2));
