/**
 * Measures the product beside what it is compared with: in one run, in turn, several times. Only the ratios mean
 * something; the milliseconds belong to the machine and the hour.
 *
 *   npm run bench             measures and prints
 *   npm run bench -- --write  also replaces the table in test/bench/README.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { checkCosts, foldCosts, listCosts, type Point } from './growth.ts';
import { growthOf, quantile, type Sample, sampleOf } from './sample.ts';
import { sizeOfPackage } from './size.ts';
import { firstFrames, keysToFrames, memory, wholeCommands } from './startup.ts';
import { waiting } from './waiting.ts';

const PAGE = fileURLToPath(new URL('README.md', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Row = readonly [what: string, measured: string, ratio: string, most: string];
const rows: Row[] = [];

function compared(
  what: string,
  measured: Record<string, number[]>,
  subject: string,
  most: Record<string, number>,
): void {
  const own = measured[subject] ?? [];
  rows.push([what, milliseconds(sampleOf(own)), '', '']);
  for (const [name, values] of Object.entries(measured)) {
    if (name === subject || values.length !== own.length) continue;
    // Each round has its own ratio: what slows the machine down slows both.
    const ratio = quantile(
      own.map((value, round) => value / (values[round] ?? Number.NaN)),
      0.5,
    );
    const limit = most[name];
    rows.push([
      `beside \`${name}\``,
      milliseconds(sampleOf(values)),
      `${ratio.toFixed(2)} ×`,
      limit ? `${limit} ×` : '',
    ]);
  }
}

function grown(what: string, points: readonly Point[], most: string): void {
  const costs = points.map(({ size, cost }) => `${size}: ${cost.toFixed(1)} ms`).join(' · ');
  rows.push([what, costs, `slope ${growthOf(points.slice(-3)).toFixed(2)}`, most]);
}

const milliseconds = ({ median, least, most }: Sample) =>
  `${median.toFixed(1)} ms (${least.toFixed(1)} to ${most.toFixed(1)})`;

compared('Start to the first useful frame', await firstFrames(11), 'jour-j', {
  'Ink hello-world': 0.6,
  'node -e 0': 8,
  'khal list': 1.2,
});
const commands = await wholeCommands(11);
for (const name of ['jour-j status', 'jour-j text', 'jour-j list']) {
  const pair = { [name]: commands[name] ?? [], 'node -e 0': commands['node -e 0'] ?? [] };
  compared(`\`${name}\``, pair, name, name === 'jour-j status' ? { 'node -e 0': 4 } : {});
}
const keys = await keysToFrames(100);
for (const [name, share, most] of [
  ['Key to frame, median', 0.5, 10],
  ['Key to frame, 95th percentile', 0.95, 25],
] as const) {
  const [own, other] = [quantile(keys['jour-j'] ?? [], share), quantile(keys['Ink hello-world'] ?? [], share)];
  rows.push([
    name,
    `${own.toFixed(1)} ms, Ink’s own ${other.toFixed(1)}`,
    `+${(own - other).toFixed(1)} ms`,
    `+${most} ms`,
  ]);
}
const wait = await waiting(60);
if (wait) {
  const { 'jour-j': own, 'Ink countdown': other } = wait as Record<'jour-j' | 'Ink countdown', (typeof wait)[string]>;
  const percent = `${own.cpuPercent.toFixed(2)} % of a core, the countdown ${other.cpuPercent.toFixed(2)}`;
  rows.push([
    'A minute of waiting: CPU',
    percent,
    `${(own.cpuPercent / other.cpuPercent).toFixed(2)} ×`,
    '0.8 %, 1.5 ×',
  ]);
  rows.push(['… written to the terminal', `${own.bytesPerSecond.toFixed(0)} bytes a second`, '', '300']);
  rows.push([
    '… wake-ups',
    `${own.wakeUpsPerSecond.toFixed(1)} a second, the countdown ${other.wakeUpsPerSecond.toFixed(1)}`,
    '',
    '',
  ]);
}
const resident = await memory(5);
if (resident) {
  const [own, other] = [resident['jour-j'], resident['Ink hello-world']].map((each) => sampleOf(each ?? []).median);
  rows.push([
    'Memory, resident',
    `${own?.toFixed(0)} MiB, the hello-world ${other?.toFixed(0)}`,
    `${((own ?? 0) / (other ?? 1)).toFixed(2)} ×`,
    '1.1 ×',
  ]);
}
grown('The fold, by events in the journal', foldCosts([10, 100, 1_000, 10_000], 5), '10,000 within 200 ms');
grown('`list`, by interviews', await listCosts([1, 20, 200, 2_000], 3), '200 within 3 × one');
grown('The proof of `check --quick`, by steps of the chart', checkCosts([60, 240, 960, 2500, 5000], 3), 'near-linear');
const size = sizeOfPackage(ROOT);
rows.push(['The package', `${size.packageKib.toFixed(0)} KiB packed, ${size.unpackedKib.toFixed(0)} unpacked`, '', '']);
rows.push(['The bundle', `${size.bundleKib.toFixed(0)} KiB`, '', '']);
rows.push(['Packages that a user installs', String(size.packages), '', '']);

const table = [
  `${new Date().toISOString().slice(0, 10)} · ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${process.platform} · Node ${process.versions.node} · jour-j ${manifest.version} · Ink ${manifest.devDependencies.ink}`,
  '',
  '| what | measured: median (least to most) | ratio or difference | at most |',
  '| --- | --- | --- | --- |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) {
  const [before = '', , after = ''] = readFileSync(PAGE, 'utf8').split(/<!-- (?:begin|end) of the table -->\n/);
  writeFileSync(PAGE, `${before}<!-- begin of the table -->\n${table}\n<!-- end of the table -->\n${after}`);
}
