import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'rolldown';
import { chartHash, problemLines } from './source/commands/scenario.ts';
import { LANGUAGES } from './source/day/interview.ts';
import { loadScenario, scenarioFiles } from './source/scenario/load-scenario.ts';
import { schemaFiles } from './source/scenario/schemas.ts';
import { VOCABULARY } from './source/texts/vocabulary.ts';

/** Compiles a scenario folder into the module `scenario:NAME`, so that nothing of it is parsed at start-up. */
function scenarios(): Plugin {
  const prefix = 'scenario:';
  return {
    name: 'scenarios',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const folder = join(import.meta.dirname, 'scenarios', id.slice(prefix.length + 1));
      const files = Object.fromEntries(
        scenarioFiles(LANGUAGES).map((file) => {
          this.addWatchFile(join(folder, file));
          return [file, readFileSync(join(folder, file), 'utf8')];
        }),
      );
      const loaded = loadScenario(files, VOCABULARY, chartHash(files['chart.yaml'] ?? ''));
      if (!loaded.ok) throw new Error([folder, ...problemLines(loaded.problems, 'en')].join('\n'));
      // As JSON in a string it is read several times faster than as an object literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(loaded.scenario))});`;
    },
  };
}

/** The files of an example of a scenario as the module `example:LANGUAGE`, for `check --init`. */
function examples(): Plugin {
  const prefix = 'example:';
  return {
    name: 'examples',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const folder = join(import.meta.dirname, 'scenarios/examples', id.slice(prefix.length + 1));
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
      const files = names.sort().map((name) => {
        this.addWatchFile(join(folder, name));
        return [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')];
      });
      return `export default ${JSON.stringify({ ...Object.fromEntries(files), ...schemaFiles(VOCABULARY) })};`;
    },
  };
}

/** Ink asks for React's developer tools in development only: they are no part of the product. */
function withoutDevtools(): Plugin {
  return {
    name: 'without-devtools',
    resolveId: (id) => (id === 'react-devtools-core' ? '\0without-devtools' : null),
    load: (id) => (id === '\0without-devtools' ? 'export default {};' : null),
  };
}

/** clipboardy looks for its fallback programs one folder above the chunk that holds it. */
function clipboardFallback(): Plugin {
  return {
    name: 'clipboard-fallback',
    writeBundle() {
      const from = join(import.meta.dirname, 'node_modules/clipboardy/fallbacks');
      cpSync(from, join(import.meta.dirname, 'dist/fallbacks'), { recursive: true });
    },
  };
}

/** `npx` and a global install link to the built file itself: it must stay a program when it is built anew. */
function runnable(): Plugin {
  return {
    name: 'runnable',
    writeBundle: ({ dir = '', entryFileNames }) => chmodSync(join(dir, String(entryFileNames)), 0o755),
  };
}

const config: BuildOptions = {
  input: 'source/jour-j.ts',
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: 'jour-j.js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minify: true,
    cleanDir: true,
  },
  transform: { target: 'node20.19', define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' } },
  plugins: [scenarios(), examples(), withoutDevtools(), clipboardFallback(), runnable()],
};

export default config;

/** The Node that is put into the executable: the first line that takes an ES module as its program. */
const EXECUTABLE_NODE = '26';

/** One file that needs no Node: the whole bundle inside a Node of its own, for the platform that builds it. */
async function buildExecutable(): Promise<void> {
  const folder = join(import.meta.dirname, 'executable');
  const name = process.platform === 'win32' ? 'jour-j.exe' : 'jour-j';
  rmSync(folder, { recursive: true, force: true });
  const program = join(folder, 'jour-j.mjs');
  await build({
    ...config,
    output: { ...config.output, dir: folder, entryFileNames: 'jour-j.mjs', codeSplitting: false },
    plugins: [scenarios(), examples(), withoutDevtools()],
  });
  const settings = join(folder, 'executable.json');
  const executable = { main: program, mainFormat: 'module', output: join(folder, name), useCodeCache: true };
  writeFileSync(settings, JSON.stringify({ ...executable, disableExperimentalSEAWarning: true }));
  execFileSync('npm', ['exec', '--yes', `--package=node@${EXECUTABLE_NODE}`, '--', 'node', '--build-sea', settings], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  for (const file of [program, settings]) rmSync(file);
}

// `node rolldown.config.ts` builds without a word; with `--executable`, the single file instead.
if (import.meta.main) await (process.argv.includes('--executable') ? buildExecutable() : build(config));
