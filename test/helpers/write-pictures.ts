import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { pagePictures } from './page-pictures.ts';
import { PRODUCT } from './run-jour-j.ts';
import { shippedGraphs } from './shipped-graphs.ts';

// `npm run pictures` draws anew what is kept of the charts and for the pages.
for (const { file, args } of shippedGraphs()) {
  writeFileSync(file, execFileSync(process.execPath, [PRODUCT, ...args], { encoding: 'utf8' }));
}
for (const { file, draw } of pagePictures()) writeFileSync(file, await draw());
