import '../../src/cli/engine.js';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { precompiledFile } from '../../src/build/open-package.js';
import { bundleFile, bytecodeFile, compileBundle, openCommand } from '../../src/cli/bundle/open.js';
import { sealBytecode } from '../../src/cli/bundle/bytecode.js';
import { exitCodes } from '../../src/cli/exit-code.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { packageFolders } from '../../src/files/package.js';
import { precompile } from './precompile.js';

/*
 * The last step of compiling: parses what designers wrote for the command, runs the bundled command once, and keeps the
 * bytecode of every function that ran.
 */

rmSync(bytecodeFile, { force: true });

const bundle = readFileSync(bundleFile);
// It is read byte for character. What no escape can stand in for (a raw template) has to be written otherwise.
const beyond = bundle.findIndex((byte) => byte > 0x7f);
if (beyond >= 0) throw new Error(`the bundle is not ASCII at byte ${beyond}`);

writeFileSync(precompiledFile, JSON.stringify(precompile(nodeEffects(), packageFolders)));

const script = compileBundle();
const { runCommand } = openCommand(script);
const silent = { out: () => {}, err: () => {}, columns: undefined, color: false, environment: {} };
const code = await runCommand(['check'], silent);
// What is wrong with a report is told when it is built.
if (code === exitCodes.bug) throw new Error('the bundled command has a bug');
writeFileSync(bytecodeFile, sealBytecode(bundle, script.createCachedData()));
