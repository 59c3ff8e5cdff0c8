import '../engine.js';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { precompile } from '../../build/precompile.js';
import { nodeEffects } from '../../files/node-effects.js';
import { exitCodes } from '../exit-code.js';
import { precompiledFile } from '../open-package.js';
import { packageFolders } from '../package.js';
import { bundleFile, cacheFile } from './files.js';
import { compileBundle, openCommand } from './open.js';
import {
  followRequire,
  importOutside,
  keepOwnFolder,
  loadWhenUsed,
  unpackTriesWhenUsed,
} from './plugins.js';

/*
 * `node dist/cli/bundle/make.js`, the last step of compiling: bundles the command, parses what designers wrote for it,
 * runs it once, and keeps the bytecode of every function that ran.
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
    unpackTriesWhenUsed,
    loadWhenUsed([
      // The dictionary of WOFF2; breaking and encryption of stock documents.
      'brotli/decompress.js',
      'linebreak',
      '@noble/ciphers/aes',
      '@noble/hashes/sha2',
      '@noble/hashes/utils',
      // Commands that are programs of their own; threads; pictures.
      'node:child_process',
      'piscina',
      'pngjs',
    ]),
  ],
});
await build.write({
  file: bundleFile,
  format: 'cjs',
  codeSplitting: false,
  // Read as it is, without decoding.
  charset: 'ascii',
  comments: { legal: true, jsdoc: false, annotation: false },
});
await build.close();
// It is read byte for character. What no escape can stand in for (a raw template) has to be written otherwise.
const beyond = readFileSync(bundleFile).findIndex((byte) => byte > 0x7f);
if (beyond >= 0) throw new Error(`the bundle is not ASCII at byte ${beyond}`);

writeFileSync(precompiledFile, JSON.stringify(precompile(nodeEffects(), packageFolders)));

const script = compileBundle();
const { runCommand } = openCommand(script);
const silent = { out: () => {}, err: () => {}, columns: undefined, color: false, environment: {} };
const code = await runCommand(['check'], silent);
// What is wrong with a report is told when it is built.
if (code === exitCodes.bug) throw new Error('the bundled command has a bug');
writeFileSync(cacheFile, script.createCachedData());
