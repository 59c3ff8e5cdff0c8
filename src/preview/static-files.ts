import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolders, packageRoot } from '../files/package.js';

/** The page of the browser, as it was bundled when the project was compiled. */
export const pageFolder = fileURLToPath(new URL('dist/preview/page/', packageRoot));

export interface StaticFile {
  readonly type: string;
  readonly bytes: Uint8Array | string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
};

/** Every path that is served from the disk, and where it lies; no other is looked for. */
const places: readonly (readonly [pattern: RegExp, folder: () => string])[] = [
  [/^\/(preview\.html|preview\.css|preview\.js)$/u, () => pageFolder],
  [/^\/(screen\.css)$/u, () => packageFolders.templates],
  [/^\/pdfjs\/(pdf\.worker\.min\.mjs)$/u, () => pdfjs('build')],
  [/^\/pdfjs\/((?:jbig2|openjpeg|qcms_bg)\.wasm)$/u, () => pdfjs('wasm')],
  [/^\/fonts\/([a-z-]+\/[\w-]+\.ttf)$/u, () => packageFolders.fonts],
];

const pdfjs = (folder: string): string => {
  const find = createRequire(new URL('package.json', packageRoot));
  return join(dirname(find.resolve('pdfjs-dist/package.json')), folder);
};

/** A file of the page; `undefined` where none is served under the path. */
export function staticFile(path: string): StaticFile | undefined {
  const asked = path === '/' ? '/preview.html' : path;
  for (const [pattern, folder] of places) {
    const name = pattern.exec(asked)?.[1];
    if (name === undefined) continue;
    try {
      const type = types[extname(name)] ?? 'application/octet-stream';
      return { type, bytes: readFileSync(join(folder(), name)) };
    } catch {
      return undefined;
    }
  }
  return undefined;
}
