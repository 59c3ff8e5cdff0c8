import { defineConfig } from 'rolldown';
import {
  besideLicences,
  copyFiles,
  followRequire,
  importOutside,
  keepOwnFolder,
  loadWhenUsed,
  unpackTriesWhenUsed,
} from './start/bundler-plugins.js';

/*
 * What is bundled when the project is compiled: the command, into one file that starts quickly, and the tools of this
 * folder, which run as they are bundled and do not ship.
 */

const command = defineConfig({
  input: 'dist/cli/command.js',
  platform: 'node',
  logLevel: 'warn',
  // `canvas` is looked for by its name as charts are drawn.
  external: ['@napi-rs/canvas', 'canvas'],
  // Handlebars does without: nobody debugs its templates by a source map.
  resolve: { alias: { 'source-map': false } },
  plugins: [
    besideLicences,
    followRequire,
    keepOwnFolder,
    importOutside(['pdfjs-dist', 'pg']),
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
      'node:http',
      'piscina',
      'pngjs',
    ]),
  ],
  output: {
    file: 'dist/cli/command.cjs',
    format: 'cjs',
    codeSplitting: false,
    // Read as it is, without decoding.
    charset: 'ascii',
    comments: { legal: true, jsdoc: false, annotation: false },
  },
});

const tools = defineConfig({
  input: {
    currencies: 'tools/currencies/main.ts',
    'rule-pages': 'tools/rule-pages/main.ts',
    schemas: 'tools/schemas/main.ts',
    start: 'tools/start/main.ts',
  },
  platform: 'node',
  logLevel: 'warn',
  external: /^[^./]/u,
  // As deep as the rooms of `dist`, so that files of the package are found from here as from there.
  output: { dir: 'dist/tools', chunkFileNames: '[name].js' },
});

/** What runs in the browser: bundled for it, with its styles and its markup beside it. */
const page = defineConfig({
  input: { preview: 'src/preview/page/preview.ts', proof: 'src/preview/page/proof.ts' },
  platform: 'browser',
  logLevel: 'warn',
  plugins: [besideLicences, copyFiles('src/preview/page', /\.(?:html|css|hbs)$/u)],
  output: {
    dir: 'dist/preview/page',
    format: 'esm',
    minify: true,
    comments: { legal: true, jsdoc: false, annotation: false },
  },
});

export default [command, tools, page];
