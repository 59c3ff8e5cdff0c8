// Fetches the font files of fonts.yaml from npm again and writes their lengths and SHA-256 into it.
// Usage: node fonts/renew.mjs [--check]     --check compares only and exits 1 on a difference.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';

const folder = dirname(fileURLToPath(import.meta.url));
const manifestFile = join(folder, 'fonts.yaml');
const checkOnly = process.argv.includes('--check');

const manifest = parseDocument(readFileSync(manifestFile, 'utf8'));
const families = manifest.toJS().families;
const work = mkdtempSync(join(tmpdir(), 'factsheet-fonts-'));
let differences = 0;

try {
  const origins = [...new Set(families.flatMap(({ origin }) => origin ?? []))];
  writeFileSync(join(work, 'package.json'), '{"private":true}\n');
  if (origins.length > 0) {
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...origins], {
      cwd: work,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  }
  families.forEach((family, f) => {
    // What a project installs itself is its own to choose.
    if (family.install) return;
    const source = family.origin
      ? join(work, 'node_modules', family.origin.slice(0, family.origin.lastIndexOf('@')))
      : family.package
        ? packageFolder(family.package)
        : folder;
    if (family.origin) take(join(source, family.licence.path), join(folder, family.licence.file));
    family.faces.forEach((face, i) => {
      const bytes = readFileSync(join(source, family.origin ? face.path : face.file));
      if (family.origin) take(join(source, face.path), join(folder, face.file));
      record(['families', f, 'faces', i, 'bytes'], bytes.length, face.id);
      record(
        ['families', f, 'faces', i, 'sha256'],
        createHash('sha256').update(bytes).digest('hex'),
        face.id,
      );
    });
  });
  if (!checkOnly) writeFileSync(manifestFile, manifest.toString({ lineWidth: 0 }));
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(differences === 0 ? 'fonts: unchanged' : `fonts: ${differences} differences`);
if (checkOnly && differences > 0) process.exitCode = 1;

function take(from, to) {
  const wanted = readFileSync(from);
  let present;
  try {
    present = readFileSync(to);
  } catch {
    present = undefined;
  }
  if (present?.equals(wanted)) return;
  differences++;
  console.log(`${present ? 'changed' : 'new'}: ${to.slice(folder.length + 1)}`);
  if (checkOnly) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function record(path, value, face) {
  if (manifest.getIn(path) === value) return;
  differences++;
  console.log(`${face}: ${path.at(-1)} is now ${value}`);
  manifest.setIn(path, value);
}

function packageFolder(name) {
  const found = createRequire(manifestFile).resolve.paths(name);
  for (const base of found ?? []) {
    try {
      readFileSync(join(base, name, 'package.json'));
      return join(base, name);
    } catch {
      continue;
    }
  }
  throw new Error(`${name} is not installed`);
}
