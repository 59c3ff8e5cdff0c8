import { failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { readRecord } from '../provenance/read-record.js';
import { isSame, sheetName, type Comparison, type PdfFile, type SheetName } from './compare.js';

/** A PDF of a folder of outputs, read when it is compared. */
interface SheetFile {
  /** From the folder, with `/`: what pairs it with the PDF of the other folder. */
  readonly path: string;
  /** The path that faults are reported at. */
  readonly file: string;
  readonly read: () => Checked<Uint8Array>;
}

/** All fact sheets of one folder of outputs. */
export interface Issue {
  /** As the user named it. */
  readonly name: string;
  readonly sheets: readonly SheetFile[];
}

export type ListedSheet = SheetName & { readonly path: string };

/** How the fact sheets of one folder differ from those of another, each list by path. */
export interface IssueComparison {
  readonly old: string;
  readonly new: string;
  readonly added: readonly ListedSheet[];
  readonly removed: readonly ListedSheet[];
  readonly changed: readonly (Comparison & { readonly path: string })[];
  /** How many say and look the same in both. */
  readonly unchanged: number;
}

export const areSame = ({ added, removed, changed }: IssueComparison): boolean =>
  [added, removed, changed].every(({ length }) => length === 0);

/** Compares the PDFs of one path in both folders. */
export type ComparePair = (
  path: string,
  old: PdfFile,
  now: PdfFile,
) => Promise<Checked<Comparison>>;

/** Compares pairs, as many at a time as it says: a thousand PDFs are not to be open at a time. */
export interface PairComparer {
  readonly compare: ComparePair;
  readonly atATime: number;
}

/**
 * Compares the fact sheets of two folders; those of the same bytes are not opened. Every file that cannot be read or
 * compared is told.
 * @param comparerOf what compares so many pairs of other bytes
 */
export async function compareIssues(
  old: Issue,
  now: Issue,
  comparerOf: (pairs: number) => Promise<PairComparer>,
): Promise<Checked<IssueComparison>> {
  const diagnostics: Diagnostic[] = [];
  const [before, after] = [byPath(old), byPath(now)];
  const added: ListedSheet[] = [];
  const removed: ListedSheet[] = [];
  const differing: (readonly [path: string, was: SheetFile, is: SheetFile])[] = [];
  let unchanged = 0;
  const take = <T>({ value, diagnostics: found }: Checked<T>): T | undefined => {
    diagnostics.push(...found);
    return value;
  };
  for (const path of [...new Set([...before.keys(), ...after.keys()])].toSorted()) {
    const [was, is] = [before.get(path), after.get(path)];
    if (!was || !is) {
      const only = is ?? was;
      const bytes = only && take(only.read());
      // oxlint-disable-next-line no-await-in-loop -- a thousand PDFs are not to be open at a time
      const record = only && bytes && take(await readRecord(bytes, only.file));
      if (record) (is ? added : removed).push({ path, ...sheetName(record) });
      continue;
    }
    const [oldBytes, newBytes] = [take(was.read()), take(is.read())];
    if (!oldBytes || !newBytes) continue;
    if (Buffer.compare(oldBytes, newBytes) === 0) unchanged += 1;
    else differing.push([path, was, is]);
  }
  const changed: (Comparison & { readonly path: string })[] = [];
  for (const [path, compared] of await compareAll(differing, await comparerOf(differing.length))) {
    const comparison = take(compared);
    if (!comparison) continue;
    if (isSame(comparison)) unchanged += 1;
    else changed.push({ path, ...comparison });
  }
  const value = { old: old.name, new: now.name, added, removed, changed, unchanged };
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
}

/** Each pair with what it comes to, in their order. Files are read again as their turn comes, so that few are held. */
async function compareAll(
  pairs: readonly (readonly [path: string, was: SheetFile, is: SheetFile])[],
  { compare, atATime }: PairComparer,
): Promise<readonly (readonly [path: string, compared: Checked<Comparison>])[]> {
  const done = new Map<string, Checked<Comparison>>();
  const waiting = pairs.values();
  const work = async (): Promise<void> => {
    for (const [path, was, is] of waiting) {
      const [old, now] = [was.read(), is.read()];
      done.set(
        path,
        old.value && now.value
          ? // oxlint-disable-next-line no-await-in-loop -- each takes the next pair when it has done with one
            await compare(
              path,
              { file: was.file, bytes: old.value },
              { file: is.file, bytes: now.value },
            )
          : failed([...old.diagnostics, ...now.diagnostics]),
      );
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return pairs.flatMap(([path]) => {
    const compared = done.get(path);
    return compared === undefined ? [] : [[path, compared] as const];
  });
}

const byPath = ({ sheets }: Issue): ReadonlyMap<string, SheetFile> =>
  new Map(sheets.map((sheet) => [sheet.path, sheet]));
