import '../engine.js';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { bundleFile, cacheFile } from './files.js';
import { compileBundle, openCommand } from './open.js';

/*
 * `node dist/cli/bundle/make.js`, the last step of compiling: bundles the command, runs it once, and keeps the bytecode
 * of every function that ran.
 */

/** Packages that are loaded anew for each canvas, or rarely needed. */
const external = [
  '@napi-rs/canvas',
  'brotli/decompress.js',
  'canvas',
  'chartjs-node-canvas',
  'pdfjs-dist',
  'piscina',
];

/** A module's own `require` of a package that it names becomes the bundle's, which the bundler follows. */
const followRequire: Plugin = {
  name: 'follow-require',
  transform: (code) => code.replace('const require = createRequire(import.meta.url);', ''),
};

/** A package that reads files of its own finds them where it is installed, not beside the bundle. */
const keepOwnFolder: Plugin = {
  name: 'keep-own-folder',
  transform(code, id) {
    const [, file] = id.replaceAll('\\', '/').split('/node_modules/');
    if (file === undefined || !/\b__dirname\b/u.test(code)) return undefined;
    const folder = `require("node:path").dirname(require.resolve(${JSON.stringify(file)}))`;
    return code.replaceAll(/\b__dirname\b/gu, folder);
  },
};

const build = await rolldown({
  input: fileURLToPath(new URL('../command.js', import.meta.url)),
  platform: 'node',
  external,
  // Handlebars does without: nobody debugs its templates by a source map.
  resolve: { alias: { 'source-map': false } },
  plugins: [followRequire, keepOwnFolder],
});
await build.write({ file: bundleFile, format: 'cjs', codeSplitting: false });
await build.close();

const script = compileBundle();
const { runCommand } = openCommand(script);
const silent = { out: () => {}, err: () => {}, columns: undefined, color: false, environment: {} };
const code = await runCommand(['check'], silent);
if (code !== 0) throw new Error(`the bundled command ended with ${code}`);
writeFileSync(cacheFile, script.createCachedData());
