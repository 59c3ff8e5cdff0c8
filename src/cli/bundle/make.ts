import '../engine.js';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { exitCodes } from '../exit-code.js';
import { bundleFile, cacheFile } from './files.js';
import { compileBundle, openCommand } from './open.js';
import { followRequire, importOutside, keepOwnFolder, loadWhenUsed } from './plugins.js';

/*
 * `node dist/cli/bundle/make.js`, the last step of compiling: bundles the command, runs it once, and keeps the bytecode
 * of every function that ran.
 */

// V8 knows a cache to be of other source by its length alone: the cache of an earlier bundle is taken away first.
rmSync(cacheFile, { force: true });

const build = await rolldown({
  input: fileURLToPath(new URL('../command.js', import.meta.url)),
  platform: 'node',
  // `canvas` is looked for by its name as charts are drawn.
  external: ['@napi-rs/canvas', 'canvas'],
  // Handlebars does without: nobody debugs its templates by a source map.
  resolve: { alias: { 'source-map': false } },
  plugins: [
    followRequire,
    keepOwnFolder,
    importOutside(['pdfjs-dist']),
    // The dictionary of WOFF2, breaking and encryption of stock documents, threads.
    loadWhenUsed(['brotli/decompress.js', 'linebreak', '@noble/ciphers/aes', 'piscina']),
  ],
});
await build.write({
  file: bundleFile,
  format: 'cjs',
  codeSplitting: false,
  comments: { legal: true, jsdoc: false, annotation: false },
});
await build.close();

const script = compileBundle();
const { runCommand } = openCommand(script);
const silent = { out: () => {}, err: () => {}, columns: undefined, color: false, environment: {} };
const code = await runCommand(['check'], silent);
// What is wrong with a report is told when it is built.
if (code === exitCodes.bug) throw new Error('the bundled command has a bug');
writeFileSync(cacheFile, script.createCachedData());
