import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/**
 * What each room of `src/` may import from the others, beside itself. `effects`, `memo` and `diagnostics` stand below all.
 * A room is open whole or not at all.
 */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  effects: [],
  memo: [],
  diagnostics: ['effects'],
  files: [],
  yaml: ['files'],
  language: ['files', 'yaml'],
  quantity: ['files', 'language'],
  tables: ['files', 'yaml', 'language', 'quantity'],
  report: ['files', 'yaml', 'language', 'quantity', 'tables'],
  fonts: ['files', 'yaml', 'language'],
  document: ['files', 'language', 'quantity'],
  template: ['files', 'yaml', 'language', 'quantity', 'report', 'document'],
  lines: ['files', 'language', 'fonts'],
  sheet: ['language', 'fonts', 'document', 'lines'],
  images: ['files', 'sheet'],
  pages: ['files', 'language', 'document', 'lines', 'sheet'],
  pdf: ['language', 'fonts', 'document', 'lines', 'sheet'],
  charts: ['files', 'language', 'quantity', 'report', 'fonts', 'lines', 'sheet'],
  typeset: [
    'files',
    'yaml',
    'language',
    'quantity',
    'report',
    'fonts',
    'document',
    'sheet',
    'charts',
    'lines',
  ],
  verify: ['files', 'language', 'quantity', 'report', 'document', 'sheet'],
  inspect: ['files', 'language', 'fonts', 'document', 'sheet'],
  provenance: ['files', 'language', 'quantity', 'report', 'verify', 'document', 'sheet'],
  raster: ['files', 'provenance'],
  compare: ['files', 'language', 'provenance', 'raster'],
  catalogue: ['files', 'yaml', 'language', 'template', 'provenance', 'compare'],
  build: [
    'files',
    'yaml',
    'language',
    'quantity',
    'report',
    'verify',
    'fonts',
    'document',
    'template',
    'charts',
    'images',
    'typeset',
    'sheet',
    'pages',
    'pdf',
    'inspect',
    'provenance',
    'raster',
  ],
  index: ['build', 'files', 'report'],
  project: ['files', 'yaml', 'language', 'report'],
  refresh: [],
  preview: [
    'files',
    'language',
    'quantity',
    'report',
    'template',
    'provenance',
    'build',
    'project',
  ],
  cli: [
    'preview',
    'refresh',
    'build',
    'files',
    'report',
    'provenance',
    'compare',
    'catalogue',
    'project',
  ],
};

const everywhere = ['effects', 'memo', 'diagnostics'];

/** Packages that only the named rooms may import, by pattern. */
const guarded: readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[] = [
  { packages: /^pdfmake(\/|$)/, rooms: ['pages', 'pdf'] },
  { packages: /^pdfkit(\/|$)/, rooms: ['pdf'] },
  { packages: /^(chart\.js|chartjs-|canvas$|@napi-rs\/canvas)/, rooms: ['charts'] },
  { packages: /^handlebars(\/|$)/, rooms: ['template', 'preview'] },
  { packages: /^pdfjs-dist(\/|$)/, rooms: ['provenance', 'raster', 'compare', 'preview'] },
  { packages: /^pixelmatch$/, rooms: ['compare'] },
  { packages: /^pngjs$/, rooms: ['raster', 'compare', 'images'] },
  { packages: /^(css-tree|css-select|svgpath)(\/|$)/, rooms: ['images'] },
  { packages: /^culori(\/|$)/, rooms: ['images', 'typeset'] },
  { packages: /^commander$/, rooms: ['cli'] },
  // Set up there before any schema is made.
  { packages: /^zod(\/|$)/, rooms: ['files'] },
];

export interface SourceFile {
  /** Relative to `src/`, with `/`. */
  readonly path: string;
  readonly text: string;
}

export const readSources = (folder: string): readonly SourceFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));

/** Every `import`, `export … from` and `import()` specifier of a module. */
export const specifiers = (text: string): readonly string[] => {
  const statement =
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(statement)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
};

/** The room of a file: its folder under `src/`, or its own name at the top. */
const roomOf = (path: string): string => path.split('/')[0]?.replace(/\.ts$/, '') ?? path;

const resolve = (from: string, specifier: string): string =>
  posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');

const isAllowed = (from: string, to: string): boolean => {
  const [room, target] = [roomOf(from), roomOf(to)];
  return (
    room === target || everywhere.includes(target) || (allowedImports[room] ?? []).includes(target)
  );
};

/** One line for each import that breaks the order of the rooms, `file → import`. */
export const wrongImports = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap(({ path, text }) =>
    specifiers(text)
      .filter((specifier) =>
        specifier.startsWith('.')
          ? !isAllowed(path, resolve(path, specifier))
          : guarded.some(
              ({ packages, rooms }) => packages.test(specifier) && !rooms.includes(roomOf(path)),
            ),
      )
      .map((specifier) => `${path} → ${specifier}`),
  );

/** A file that is longer does more than one job. */
const mostLines = 300;

/** Files of more lines than one job takes. */
export const longFiles = (files: readonly SourceFile[]): readonly string[] =>
  files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `${path}: ${lines} lines`);

/** Rooms in `src/` for which no order is stated. */
export const unknownRooms = (files: readonly SourceFile[]): readonly string[] => [
  ...new Set(files.map(({ path }) => roomOf(path)).filter((room) => !(room in allowedImports))),
];

/** Import cycles between files, each as `a → b → a`. Type-only imports count: they couple as tightly. */
export const cycles = (files: readonly SourceFile[]): readonly string[] => {
  const edges = new Map(
    files.map(({ path, text }) => [
      path,
      specifiers(text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolve(path, specifier)),
    ]),
  );
  const found: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || finished.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
};
