// Runs the commands of a composite action as the runner of GitHub does, and prints what they give out.
//   node .ci/run-action.mjs action.yml FOLDER [input=value …]
// Steps that use another action are named and left out: they need GitHub. What it cannot read it refuses.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const [file, folder, ...given] = process.argv.slice(2);
const { inputs = {}, outputs = {}, runs } = parse(readFileSync(file, 'utf8'));
if (runs.using !== 'composite') throw new Error(`${file} is no composite action`);

const values = new Map(Object.entries(inputs).map(([name, { default: value = '' }]) => [name, value]));
for (const each of given) {
  const [, name, value] = /^([\w-]+)=(.*)$/su.exec(each) ?? [];
  if (!values.has(name)) throw new Error(`the action takes no input “${name ?? each}”`);
  values.set(name, value);
}

const stepOutputs = new Map();
const filled = (text) =>
  String(text).replaceAll(/\$\{\{\s*(.*?)\s*\}\}/gu, (_, expression) => {
    const [, input] = /^inputs\.([\w-]+)$/u.exec(expression) ?? [];
    const [, step, output] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/u.exec(expression) ?? [];
    const value = input === undefined ? stepOutputs.get(`${step}.${output}`) : values.get(input);
    if (value === undefined) throw new Error(`cannot work out “${expression}”`);
    return value;
  });

const scratch = mkdtempSync(join(tmpdir(), 'action-'));
for (const [index, step] of runs.steps.entries()) {
  const { id = String(index), name = id, uses, run, shell, env = {}, 'working-directory': at = '.' } = step;
  if (uses !== undefined) {
    console.error(`left out: ${uses}`);
    continue;
  }
  if (shell !== 'bash' || step.if !== undefined) throw new Error(`cannot run the step “${name}”`);
  const [script, output] = [join(scratch, `${id}.sh`), join(scratch, `${id}.out`)];
  writeFileSync(script, filled(run));
  writeFileSync(output, '');
  const own = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, filled(value)]));
  console.error(`step: ${name}`);
  // As the runner calls bash where a step says `shell: bash`.
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: join(folder, filled(at)),
    env: { ...process.env, ...own, GITHUB_OUTPUT: output, GITHUB_ACTIONS: 'true' },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
  for (const line of readFileSync(output, 'utf8').split('\n').filter((each) => each !== '')) {
    const [, key, value] = /^(\w+)=(.*)$/u.exec(line) ?? [];
    if (key === undefined) throw new Error(`cannot read the output “${line}”`);
    stepOutputs.set(`${id}.${key}`, value);
  }
}
for (const [name, { value }] of Object.entries(outputs)) console.log(`${name}=${filled(value)}`);
