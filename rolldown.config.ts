import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'rolldown';
import { LANGUAGES } from './source/day/interview.ts';

// What compiles is imported where it is used: `npm start` asks first whether there is anything to build.

/**
 * Compiles a scenario folder into the module `scenario:NAME`, as JSON: it is read several times faster than an object
 * literal, and fastest from a file beside the module.
 */
function scenarios({ inOneFile = false } = {}): Plugin {
  const prefix = 'scenario:';
  return {
    name: 'scenarios',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const { chartHash, problemLines } = await import('./source/commands/find-scenario.ts');
      const { readScenario, scenarioFiles } = await import('./source/scenario/read-scenario.ts');
      const { VOCABULARY } = await import('./source/texts/vocabulary.ts');
      const folder = join(import.meta.dirname, 'scenarios', id.slice(prefix.length + 1));
      const files = Object.fromEntries(
        scenarioFiles(LANGUAGES).map((file) => {
          this.addWatchFile(join(folder, file));
          return [file, readFileSync(join(folder, file), 'utf8')];
        }),
      );
      const loaded = readScenario(files, VOCABULARY, chartHash(files['chart.yaml'] ?? ''));
      if (!loaded.ok) throw new Error([folder, ...problemLines(loaded.problems, 'en')].join('\n'));
      const source = JSON.stringify(loaded.scenario);
      if (inOneFile) return `export default JSON.parse(${JSON.stringify(source)});`;
      const file = this.emitFile({ type: 'asset', name: id.slice(prefix.length + 1), source });
      return [
        `import { readFileSync } from 'node:fs';`,
        `export default JSON.parse(readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${file}), 'utf8'));`,
      ].join('\n');
    },
  };
}

/** The files of an example of a scenario as the module `example:LANGUAGE`, for `check --init`. */
function examples(): Plugin {
  const prefix = 'example:';
  return {
    name: 'examples',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const { schemaFiles } = await import('./source/scenario/schemas.ts');
      const { VOCABULARY } = await import('./source/texts/vocabulary.ts');
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

/** Where the program of a thread lies, as the module `thread:NAME`; in one file there is none. */
function threads({ inOneFile = false } = {}): Plugin {
  const prefix = 'thread:';
  return {
    name: 'threads',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      if (inOneFile) return 'export default null;';
      const name = id.slice(prefix.length + 1);
      const file = this.emitFile({ type: 'chunk', name, id: join(import.meta.dirname, 'source', `${name}.ts`) });
      return `export default new URL(import.meta.ROLLUP_FILE_URL_${file});`;
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

/** commander can start subcommands that are programs of their own. There are none here, and what starts them is slow to load. */
function withoutSubprograms(): Plugin {
  return {
    name: 'without-subprograms',
    resolveId: (id, importer) =>
      id === 'node:child_process' && importer?.includes('commander') ? '\0without-subprograms' : null,
    load: (id) => (id === '\0without-subprograms' ? 'export default {};' : null),
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

/**
 * Node's own modules as `require` gives them. As an ES module each is first asked for all that it has, and `node:fs`
 * alone then loads its promises, the streams and a line editor.
 */
function nodeModules(): Plugin {
  return {
    name: 'node-modules',
    resolveId: (id, _importer, { kind }) => (kind === 'import-statement' && isBuiltin(id) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith('\0') || !isBuiltin(id.slice(1))) return null;
      const names = Object.keys(await import(id.slice(1))).filter((name) => /^\w+$/.test(name) && name !== 'default');
      return [
        `const whole = process.getBuiltinModule('${id.slice(1)}');`,
        'const part = (name) => whole[name];',
        'export default whole;',
        ...names.map((name) => `export const ${name} = /* @__PURE__ */ part('${name}');`),
      ].join('\n');
    },
  };
}

/** A module that is all ASCII takes Node half the memory, and less time to read. */
function asAscii(): Plugin {
  return {
    name: 'as-ascii',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[^\0-\x7f]/g, escaped);
      }
    },
  };
}

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What a status line asks for again and again is one file with all that it needs: each file costs a start its time. */
const OFTEN = /[\\/]source[\\/](?:cli|commands[\\/](?:status|list))\.ts$/;

const everywhere = [withoutSubprograms(), nodeModules(), examples(), withoutDevtools(), asAscii()];

const config: BuildOptions = {
  input: 'source/jour-j.ts',
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: 'jour-j.js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    assetFileNames: 'scenarios/[name]-[hash].json',
    minify: true,
    cleanDir: true,
    codeSplitting: { groups: [{ name: 'often', test: OFTEN }] },
  },
  // What compiles is loaded by the first plugin that needs it: on a busy machine that would be reported as slow.
  checks: { bundlerTimings: false },
  transform: { target: 'node20.19', define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' } },
  plugins: [scenarios(), threads(), ...everywhere, clipboardFallback(), runnable()],
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
  const { build } = await import('rolldown');
  await build({
    ...config,
    output: { ...config.output, dir: folder, entryFileNames: 'jour-j.mjs', codeSplitting: false },
    plugins: [scenarios({ inOneFile: true }), threads({ inOneFile: true }), ...everywhere],
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

/** All that the build is made from. */
const INPUTS = ['source', 'scenarios', 'package.json', 'package-lock.json', 'rolldown.config.ts', 'tsconfig.json'];

/** What the build is made from, as one hash: a clock that is wrong, or a copy with its old dates, changes nothing. */
export function hashOfInputs(folder: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const found = statSync(join(folder, input)).isDirectory()
      ? readdirSync(join(folder, input), { recursive: true, encoding: 'utf8' }).map((name) => join(input, name))
      : [input];
    for (const name of found.sort()) {
      const file = join(folder, name);
      if (statSync(file).isFile())
        hash
          .update(name)
          .update('\0')
          .update(createHash('sha256').update(readFileSync(file)).digest());
    }
  }
  return hash.digest('hex');
}

/** Written last, with what was built: a build that broke off has none, for a build begins with an empty folder. */
const BUILT_FROM = 'dist/built-from';

/** Whether what was built last is what would be built now. */
export function isBuilt(folder: string): boolean {
  const note = join(folder, BUILT_FROM);
  return existsSync(note) && readFileSync(note, 'utf8') === hashOfInputs(folder);
}

async function buildAll(): Promise<void> {
  const from = hashOfInputs(import.meta.dirname);
  const { build } = await import('rolldown');
  await build(config);
  writeFileSync(join(import.meta.dirname, BUILT_FROM), from);
}

// `node rolldown.config.ts` builds without a word; with `--if-changed`, only where something has changed since; with
// `--executable`, the single file instead.
if (import.meta.main) {
  if (process.argv.includes('--executable')) await buildExecutable();
  else if (!process.argv.includes('--if-changed') || !isBuilt(import.meta.dirname)) await buildAll();
}
