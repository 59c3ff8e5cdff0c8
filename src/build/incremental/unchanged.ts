import type { Effects } from '../../effects.js';
import { sha256Of } from './inputs.js';
import type { ImageEntry, Inputs, ManifestEntry } from './manifest.js';
import type { PageImage, PageImageOptions } from '../page-images.js';
import type { BuiltOutput, MadeReport } from '../results.js';
import { inFolder } from '../../files/paths.js';

/** What a manifest knows of a report, or of one of its rows, that is made from the same as then. */
export interface Known {
  /** Every layout that it is set in. */
  readonly layouts: readonly string[];
  /** Fact sheets whose files stand as they were written. */
  readonly unchanged: readonly BuiltOutput[];
  /** Entries of those whose files of the report have changed, and what they say to them has not. */
  readonly renewed: readonly ManifestEntry[];
}

interface Asked {
  /** What the manifest says of this report or row. */
  readonly entries: readonly ManifestEntry[];
  readonly inputs: Inputs;
  /** Digest of what the report says now; asked for where its files have changed. */
  readonly content: () => string | undefined;
  readonly out: string;
  /** Pictures that have to stand beside the PDF. */
  readonly images?: PageImageOptions;
}

/** @returns `undefined` where nothing is known, or what it is made from has changed */
export function knownOutputs(
  effects: Pick<Effects, 'files'>,
  { entries, inputs, content, out, images }: Asked,
): Known | undefined {
  const alike = entries.filter((entry) => isMadeWith(entry, inputs));
  const isSame = alike.every((entry) => entry.inputs.report === inputs.report);
  const says = isSame ? undefined : content();
  const current = alike.filter(
    (entry) =>
      entry.inputs.report === inputs.report ||
      (says !== undefined && entry.inputs.content === says),
  );
  const [first] = current;
  if (first === undefined) return undefined;
  const standing = current
    .filter((entry) =>
      [entry, ...(images === undefined ? [] : (entry.images ?? []))].every((each) =>
        standsAsWritten(effects, inFolder(out, each.path), each),
      ),
    )
    .filter((entry) => images === undefined || hasImages(entry, images));
  const renewed = standing
    .filter((entry) => entry.inputs.report !== inputs.report)
    .map((entry) => ({ ...entry, inputs: { ...entry.inputs, report: inputs.report } }));
  const unchanged = standing
    .toSorted((one, other) => order(first, one) - order(first, other))
    .map(({ layout, path, pages, figures, warnings, bytes, sha256 }): BuiltOutput => {
      const known = { layout, pages, figures, warnings, bytes, sha256 };
      return { ...known, path: inFolder(out, path), seconds: 0, isUnchanged: true };
    });
  return { layouts: first.layouts, unchanged, renewed };
}

/** Whether the manifest knows of all the pictures that are asked for. */
function hasImages(
  { images = [], pages }: ManifestEntry,
  { resolution, thumbnail }: PageImageOptions,
): boolean {
  const painted = images.filter(
    (image) => image.kind === 'page' && image.resolution === resolution,
  );
  const isThere = images.some(({ kind }) => kind === 'thumbnail');
  return (resolution === undefined || painted.length === pages) && (!thumbnail || isThere);
}

/** The path that a manifest of the folder says. */
export const pathFrom = (out: string, path: string): string => path.slice(inFolder(out, '').length);

const order = ({ layouts }: ManifestEntry, { layout }: ManifestEntry): number =>
  layouts.indexOf(layout);

/** Whether all that reports share is the same. */
const isMadeWith = (entry: ManifestEntry, inputs: Inputs): boolean =>
  (['program', 'settings', 'templates', 'fonts'] as const).every(
    (key) => entry.inputs[key] === inputs[key],
  );

export function standsAsWritten(
  { files }: Pick<Effects, 'files'>,
  path: string,
  { bytes, sha256 }: Pick<ManifestEntry, 'bytes' | 'sha256'>,
): boolean {
  try {
    return files.size(path) === bytes && sha256Of(files.read(path)) === sha256;
  } catch {
    // Whatever keeps it from being read, it is made again.
    return false;
  }
}

/** What the manifest is to say of fact sheets that were written. */
export function entriesOf(
  { report, row, layouts = [], outputs, content }: MadeReport,
  inputs: Inputs,
  out: string,
  tool: string,
): readonly ManifestEntry[] {
  return outputs.map(({ layout, path, pdf, images, pages, figures, warnings, provenance }) => ({
    path: pathFrom(out, path),
    report,
    ...(row === undefined ? {} : { row }),
    layout,
    layouts: [...layouts],
    title: provenance.title,
    edition: provenance.edition,
    sha256: sha256Of(pdf),
    bytes: pdf.length,
    pages,
    figures,
    warnings,
    ...(images.length === 0 ? {} : { images: images.map((image) => imageEntry(image, out)) }),
    tool,
    inputs: { ...inputs, ...(content === undefined ? {} : { content }) },
  }));
}

const imageEntry = (
  { kind, path, page, resolution, bytes }: PageImage,
  out: string,
): ImageEntry => ({
  path: pathFrom(out, path),
  kind,
  page,
  resolution,
  sha256: sha256Of(bytes),
  bytes: bytes.length,
});

/**
 * What the manifest says of a fact sheet that takes the place of an older one: its pictures, and the older ones where they
 * are still of the same PDF. No picture of an older issue stays beside a new PDF; what somebody has changed since is theirs.
 */
export function withOlderImages(
  effects: Pick<Effects, 'files'>,
  out: string,
  old: ManifestEntry | undefined,
  now: ManifestEntry,
): ManifestEntry {
  const made = now.images ?? [];
  const paths = new Set(made.map(({ path }) => path));
  const others = (old?.images ?? []).filter(({ path }) => !paths.has(path));
  const isSame = old?.sha256 === now.sha256;
  for (const image of isSame ? [] : others) {
    const path = inFolder(out, image.path);
    if (standsAsWritten(effects, path, image)) effects.files.remove(path);
  }
  const images = isSame ? [...made, ...others] : made;
  return images.length === 0 ? now : { ...now, images };
}
