import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** The path of a package's file as other packages name it; `undefined` for files of the project. */
const nameInPackages = (id: string): string | undefined =>
  id.replaceAll('\\', '/').split('/node_modules/').at(1);

/** A module's own `require` of a package that it names becomes the bundle's, which the bundler follows. */
export const followRequire: Plugin = {
  name: 'follow-require',
  transform: (code) => code.replace('const require = createRequire(import.meta.url);', ''),
};

/** A package that reads files of its own finds them where it is installed, not beside the bundle. */
export const keepOwnFolder: Plugin = {
  name: 'keep-own-folder',
  transform(code, id) {
    const file = nameInPackages(id);
    if (file === undefined || !/\b__dirname\b/u.test(code)) return undefined;
    const folder = `require("node:path").dirname(require.resolve(${JSON.stringify(file)}))`;
    return code.replaceAll(/\b__dirname\b/gu, folder);
  },
};

/** Packages of ES modules alone, which stay outside the bundle, are imported by whoever runs it. */
export const importOutside = (packages: readonly string[]): Plugin => ({
  name: 'import-outside',
  transform: (code) =>
    packages.reduce(
      (changed, name) => changed.replaceAll(`import('${name}`, `importPackage('${name}`),
      code,
    ),
});

const PREFIX = '\0when-used:';

/** Packages, and modules of Node, that are asked for at the start and hardly ever used: each is loaded by the first thing done with it. */
export const loadWhenUsed = (packages: readonly string[]): Plugin => ({
  name: 'load-when-used',
  resolveId: (source, importer) =>
    importer !== undefined && !importer.startsWith(PREFIX) && packages.includes(source)
      ? `${PREFIX}${source}|${nameInPackages(importer) ?? ''}`
      : undefined,
  load(id) {
    if (!id.startsWith(PREFIX)) return undefined;
    const [source = '', importer = ''] = id.slice(PREFIX.length).split('|');
    // From where the package that asks is installed: its own dependencies need not be found from here.
    const from = importer === '' ? '__filename' : `require.resolve(${JSON.stringify(importer)})`;
    const ask = source.startsWith('node:')
      ? 'require'
      : `require("node:module").createRequire(${from})`;
    return `
      let loaded;
      const load = () => (loaded ??= ${ask}(${JSON.stringify(source)}));
      module.exports = new Proxy(function () {}, {
        get: (_, key) => (key === "__esModule" ? undefined : load()[key]),
        apply: (_, self, given) => Reflect.apply(load(), self, given),
        construct: (_, given) => Reflect.construct(load(), given),
      });`;
  },
});

/** A trie of Unicode properties as fontkit and its packages write it: made at the start from a text of 64 characters. */
const TRIE = /^const (\S+\$trie) = (new .+\$unicodetrie.+);$/gmu;

/** Tries are unpacked by the first look into them: only fonts whose shaping asks for such properties do. */
export const unpackTriesWhenUsed: Plugin = {
  name: 'unpack-tries-when-used',
  transform: (code) =>
    code.includes('$unicodetrie')
      ? code.replaceAll(
          TRIE,
          (_, name: string, made: string) =>
            `let ${name}$made; const ${name} = { get: (codePoint) => (${name}$made ??= ${made}).get(codePoint) };`,
        )
      : undefined,
};

/** The folder of the package that a module is from; `undefined` for files of the project. */
const packageFolder = (id: string): string | undefined =>
  /^[^\0]*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id.replaceAll('\\', '/'))?.[0];

const LICENCE = /^(?:licen[cs]e|copying|notice)/iu;

/** The licence of a package in its own words; the name that its manifest gives it where it comes without a text. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { readonly name: string; readonly version: string; readonly license?: string };
  const texts = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0 && license === undefined) throw new Error(`${name} has no licence`);
  return [`${name} ${version}`, ...(texts.length === 0 ? [license] : texts)].join('\n\n');
}

/** The licences of all that is bundled, beside the bundle, as most of them ask of whoever hands on a copy. */
export const besideLicences: Plugin = {
  name: 'beside-licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((each) =>
      each.type === 'chunk' ? each.moduleIds : [],
    );
    const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
    const source = [...folders]
      .map(licenceOf)
      .toSorted()
      .join(`\n\n${'-'.repeat(72)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source: `${source}\n` });
  },
};

/** Files of a folder, as they are, beside what is bundled. */
export const copyFiles = (folder: string, names: RegExp): Plugin => ({
  name: 'copy-files',
  generateBundle() {
    for (const fileName of readdirSync(folder).filter((name) => names.test(name))) {
      const source = readFileSync(join(folder, fileName));
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
});
