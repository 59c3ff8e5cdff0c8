import { createHash } from 'node:crypto';
import { dirname, relative } from 'node:path';
import type { Checked } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import { packageFolders, packageRoot } from '../../files/package.js';
import { startOf } from '../../files/paths.js';
import { openRoot } from '../../files/root.js';
import type { FontLibrary } from '../../fonts/face.js';
import { fileURLToPath } from 'node:url';
import { memo } from '../../memo.js';
import type { ProjectSetting } from '../open-package.js';
import type { Inputs } from './manifest.js';

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Digests of what fact sheets are made from. What reports share is read once, and everything before any report is, so that
 * a file which changes meanwhile is found changed by the next run.
 */
export function inputsReader(
  effects: Pick<Effects, 'files' | 'environment'>,
  own: ProjectSetting,
  fonts: () => Checked<FontLibrary>,
  annex: boolean,
): (folder: string) => Inputs {
  const once = memo((folder: string) => folderDigest(effects, folder), Infinity);
  const common = {
    program: programDigest(effects),
    settings: sha256Of(JSON.stringify([annex, effects.environment['SOURCE_DATE_EPOCH'] ?? null])),
    templates: both(own.templates, packageFolders.templates, once),
    fonts: sha256Of(
      both(own.fonts, packageFolders.fonts, (folder) => fileDigest(effects, folder, 'fonts.yaml')) +
        facesDigest(effects, fonts()),
    ),
  };
  // With the files: of a report that names its own, what it says decides.
  const languages = (own.languages ?? []).map(({ tag }) => tag).join(' ');
  return memo(
    (folder) => ({
      ...common,
      report: sha256Of(`${once(folder)} ${once(`${dirname(folder)}/_shared`)} ${languages}`),
    }),
    Infinity,
  );
}

/** The folder of a project, where it has one, and that of the package. */
const both = (
  own: string | undefined,
  shared: string,
  digestOf: (folder: string) => string,
): string => sha256Of([...new Set([own ?? shared, shared])].map(digestOf).join(' '));

/**
 * The faces that are there, each by its file: packages come, go and change without a word in `fonts.yaml`. A file whose
 * digest the manifest says is not read, since another would not be set.
 */
function facesDigest(
  { files }: Pick<Effects, 'files'>,
  { value, diagnostics }: Checked<FontLibrary>,
): string {
  const hash = createHash('sha256');
  for (const { code, problem } of diagnostics) hash.update(`${code} ${problem}\0`);
  const digestOf = memo((file: string) => sha256Of(files.read(file)));
  for (const { id, file, sha256 } of value?.files ?? [])
    hash.update(`${id} ${sha256 ?? digestOf(file)}\0`);
  return hash.digest('hex');
}

/** The code, its packages, and what Node itself brings that a PDF depends on: zlib, ICU. */
function programDigest({ files }: Pick<Effects, 'files'>): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of ['package.json', 'dist/cli/command.cjs']) {
    try {
      hash.update(files.read(fileURLToPath(new URL(name, packageRoot))));
    } catch {
      // Not compiled: the version in package.json stands for the code.
    }
  }
  return hash.digest('hex');
}

/**
 * Every file under a folder, by its path. What cannot be read counts as what is said of it, and a link to another folder
 * in it as where it leads: what is there is counted there, and links that go round in a circle end.
 * @param isMeant of its path from the folder; every file where absent
 */
export function folderDigest(
  effects: Pick<Effects, 'files'>,
  folder: string,
  isMeant: (path: string) => boolean = () => true,
): string {
  const root = openRoot(effects, folder);
  const hash = createHash('sha256');
  const add = (path: string): void => {
    const entries = root.list(path, startOf(folder));
    for (const { name, isFolder, isLink } of entries.value ?? []) {
      const inner = path === '.' ? name : `${path}/${name}`;
      if (isFolder && isLink === true) hash.update(`${inner}\0${leadsTo(inner)}\0`);
      else if (isFolder) add(inner);
      else if (isMeant(inner)) hash.update(`${inner}\0${fileDigest(effects, folder, inner)}\0`);
    }
    for (const { code } of entries.diagnostics) hash.update(`${path}\0${code}\0`);
  };
  const leadsTo = (link: string): string => {
    const [refused] = root.list(link, startOf(folder)).diagnostics;
    const { realPath } = effects.files;
    return (
      refused?.code ?? relative(realPath(folder), realPath(root.path(link))).replaceAll('\\', '/')
    );
  };
  add('.');
  return hash.digest('hex');
}

function fileDigest(effects: Pick<Effects, 'files'>, folder: string, name: string): string {
  const { value, diagnostics } = openRoot(effects, folder).read(name, startOf(folder));
  return sha256Of(value ?? JSON.stringify(diagnostics.map(({ code }) => code)));
}
