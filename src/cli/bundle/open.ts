import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import type * as Command from '../command.js';
import { bundleFile, cacheFile } from './files.js';

type ModuleFunction = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  dirname: string,
  importPackage: (name: string) => Promise<unknown>,
) => void;

/** The compiled bundle; V8 leaves a cache aside that another V8 made, or one with other settings. */
export function compileBundle(): Script {
  // The line breaks of the bundle stay its own: the head of the function stands on its first line.
  const head = '(function (exports, require, module, __filename, __dirname, importPackage) {';
  const cachedData = readIfThere(cacheFile);
  return new Script(`${head}${readFileSync(bundleFile, 'latin1')}\n})`, {
    filename: bundleFile,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
}

/** Runs the bundle as Node runs a CommonJS module, and answers with what it exports. */
export function openCommand(script = compileBundle()): typeof Command {
  const module = { exports: {} };
  const run = script.runInThisContext() as ModuleFunction;
  const require = createRequire(bundleFile);
  // A script that comes from bytecode has forgotten who answers its own `import()`.
  const importPackage = (name: string): Promise<unknown> => import(name);
  run(module.exports, require, module, bundleFile, dirname(bundleFile), importPackage);
  return module.exports as typeof Command;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
