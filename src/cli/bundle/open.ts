import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { packageRoot } from '../../files/package.js';
import type * as Command from '../command.js';
import { openBytecode } from './bytecode.js';

/** The whole command in one CommonJS file, so that starting it opens one file and not a thousand. */
export const bundleFile = fileURLToPath(new URL('dist/cli/command.cjs', packageRoot));

/** V8's bytecode of the bundle. */
export const bytecodeFile = `${bundleFile}.cache`;

type ModuleFunction = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  dirname: string,
  importPackage: (name: string) => Promise<unknown>,
) => void;

/** The compiled bundle; without bytecode that is this bundle's and this Node's, V8 compiles it anew. */
export function compileBundle(): Script {
  const bundle = readFileSync(bundleFile);
  const file = readIfThere(bytecodeFile);
  const cachedData = file && openBytecode(bundle, file);
  // The line breaks of the bundle stay its own: the head of the function stands on its first line.
  const head = '(function (exports, require, module, __filename, __dirname, importPackage) {';
  return new Script(`${head}${bundle.toString('latin1')}\n})`, {
    filename: bundleFile,
    ...(cachedData && { cachedData }),
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
