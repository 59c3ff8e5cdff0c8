import { editionBefore } from '../build/incremental/kept-editions.js';
import { pageImages } from '../build/page-images.js';
import type { ManifestEntry } from '../build/incremental/manifest.js';
import type { CatalogueSheet, Since } from '../catalogue/sheet.js';
import { comparePdfs, type Comparison } from '../compare/compare.js';
import { failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects, OutputFile } from '../effects.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { openRoot, type Root } from '../files/root.js';

export interface GatheredSheets {
  readonly sheets: readonly CatalogueSheet[];
  /** Pictures that are not there yet. */
  readonly thumbnails: readonly OutputFile[];
}

/** Folder of all that the page needs beside itself. */
export const indexFolder = 'index';

/** Gathers what the page says of each fact sheet of a folder of outputs: all layouts of a report or row together. */
export async function gatherSheets(
  effects: Effects,
  out: string,
  entries: readonly ManifestEntry[],
): Promise<Checked<GatheredSheets>> {
  const root = openRoot(effects, out);
  const diagnostics: Diagnostic[] = [];
  const sheets: CatalogueSheet[] = [];
  const thumbnails: OutputFile[] = [];
  for (const group of grouped(entries)) {
    const [main] = group;
    if (main === undefined) continue;
    // One after the other: a thousand PDFs are not to be open at a time.
    // oxlint-disable-next-line no-await-in-loop
    const { value, diagnostics: found } = await gatherSheet(effects, root, out, main, group);
    diagnostics.push(...found);
    if (value === undefined) continue;
    sheets.push(value.sheet);
    if (value.picture) thumbnails.push(value.picture);
  }
  return diagnostics.length > 0
    ? failed(diagnostics)
    : { value: { sheets, thumbnails }, diagnostics };
}

/** Layouts in the order of their report. */
function grouped(entries: readonly ManifestEntry[]): readonly (readonly ManifestEntry[])[] {
  const groups = new Map<string, ManifestEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.report, entry.row]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const order = ({ layouts, layout }: ManifestEntry): number => layouts.indexOf(layout);
  return [...groups.values()].map((group) =>
    group.toSorted((one, other) => order(one) - order(other)),
  );
}

interface Gathered {
  readonly sheet: CatalogueSheet;
  readonly picture?: OutputFile;
}

async function gatherSheet(
  effects: Effects,
  root: Root,
  out: string,
  main: ManifestEntry,
  group: readonly ManifestEntry[],
): Promise<Checked<Gathered>> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>({ value, diagnostics: found }: Checked<T>): T | undefined => {
    diagnostics.push(...found);
    return value;
  };
  const picture = take(await thumbnailOf(root, main));
  const since = take(await sinceBefore(effects, root, out, group));
  for (const { path } of group) if (!root.has(path)) take(readPdf(root, path));
  if (picture === undefined || since === undefined || diagnostics.length > 0) {
    return failed(diagnostics);
  }
  const { report, row, title, edition, figures } = main;
  return {
    value: {
      sheet: {
        report,
        ...(row === undefined ? {} : { row }),
        title,
        edition,
        figures,
        files: group.map(({ path, layout, pages, bytes }) => ({ path, layout, pages, bytes })),
        thumbnail: picture.path,
        since,
      },
      ...(picture.bytes === undefined
        ? {}
        : { picture: { path: root.path(picture.path), bytes: picture.bytes } }),
    },
    diagnostics,
  };
}

const readPdf = (root: Root, path: string): Checked<Uint8Array> =>
  root.read(path, startOf(root.path(path)), limits.pdfBytes);

interface Picture {
  readonly path: string;
  /** Of one that is not there yet. */
  readonly bytes?: Uint8Array;
}

/** The one that the build made, or one by the digest of the PDF, which is painted once. */
async function thumbnailOf(root: Root, entry: ManifestEntry): Promise<Checked<Picture>> {
  const built = entry.images?.find(({ kind }) => kind === 'thumbnail')?.path;
  if (built !== undefined && root.has(built)) return { value: { path: built }, diagnostics: [] };
  const path = `${indexFolder}/${entry.sha256}.png`;
  if (root.has(path)) return { value: { path }, diagnostics: [] };
  const pdf = readPdf(root, entry.path);
  if (pdf.value === undefined) return failed(pdf.diagnostics);
  const { value: images, diagnostics } = await pageImages(pdf.value, root.path(entry.path), {
    thumbnail: true,
  });
  const bytes = images?.[0]?.bytes;
  return bytes === undefined ? failed(diagnostics) : { value: { path, bytes }, diagnostics };
}

/** What has changed since the latest edition that is kept; layouts that it did not have are not compared. */
async function sinceBefore(
  effects: Effects,
  root: Root,
  out: string,
  group: readonly ManifestEntry[],
): Promise<Checked<Since>> {
  const kept = group.map((entry) => ({ entry, before: editionBefore(effects, out, entry) }));
  const edition = Math.max(0, ...kept.map(({ before }) => before?.number ?? 0));
  if (edition === 0) {
    const isFirst = group.every((entry) => entry.edition.number === 1);
    return { value: { kind: isFirst ? 'first' : 'not-kept' }, diagnostics: [] };
  }
  const diagnostics: Diagnostic[] = [];
  const comparisons: Comparison[] = [];
  for (const { entry, before } of kept) {
    if (before?.number !== edition) continue;
    const [old, now] = [readPdf(root, before.path), readPdf(root, entry.path)];
    diagnostics.push(...old.diagnostics, ...now.diagnostics);
    if (old.value === undefined || now.value === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop
    const compared = await comparePdfs(
      { file: root.path(before.path), bytes: old.value },
      { file: root.path(entry.path), bytes: now.value },
    );
    diagnostics.push(...compared.diagnostics);
    if (compared.value) comparisons.push(compared.value);
  }
  return diagnostics.length > 0
    ? failed(diagnostics)
    : { value: { kind: 'compared', edition, comparisons }, diagnostics };
}
