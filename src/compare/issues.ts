import type { Checked, Diagnostic } from '../diagnostics/diagnostic.js';
import { readRecord } from '../provenance/read-record.js';
import { comparePdfs, isSame, sheetName, type Comparison, type SheetName } from './compare.js';

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

/** Takes the picture of a changed page of a fact sheet. */
type TakePictureOf = (path: string, page: number, png: Uint8Array) => void;

/**
 * Compares the fact sheets of two folders, one pair after the other; those of the same bytes are not opened. Every file
 * that cannot be read or compared is told.
 */
export async function compareIssues(
  old: Issue,
  now: Issue,
  takePicture?: TakePictureOf,
): Promise<Checked<IssueComparison>> {
  const diagnostics: Diagnostic[] = [];
  const [before, after] = [byPath(old), byPath(now)];
  const added: ListedSheet[] = [];
  const removed: ListedSheet[] = [];
  const changed: (Comparison & { readonly path: string })[] = [];
  let unchanged = 0;
  const take = <T>({ value, diagnostics: found }: Checked<T>): T | undefined => {
    diagnostics.push(...found);
    return value;
  };
  /* oxlint-disable no-await-in-loop -- a thousand PDFs are not to be open at a time */
  for (const path of [...new Set([...before.keys(), ...after.keys()])].toSorted()) {
    const [was, is] = [before.get(path), after.get(path)];
    if (!was || !is) {
      const only = is ?? was;
      const bytes = only && take(only.read());
      const record = only && bytes && take(await readRecord(bytes, only.file));
      if (record) (is ? added : removed).push({ path, ...sheetName(record) });
      continue;
    }
    const [oldBytes, newBytes] = [take(was.read()), take(is.read())];
    if (!oldBytes || !newBytes) continue;
    if (Buffer.compare(oldBytes, newBytes) === 0) {
      unchanged += 1;
      continue;
    }
    const comparison = take(
      await comparePdfs(
        { file: was.file, bytes: oldBytes },
        { file: is.file, bytes: newBytes },
        takePicture && ((page, png) => takePicture(path, page, png)),
      ),
    );
    if (!comparison) continue;
    if (isSame(comparison)) unchanged += 1;
    else changed.push({ path, ...comparison });
  }
  /* oxlint-enable no-await-in-loop */
  const value = { old: old.name, new: now.name, added, removed, changed, unchanged };
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
}

const byPath = ({ sheets }: Issue): ReadonlyMap<string, SheetFile> =>
  new Map(sheets.map((sheet) => [sheet.path, sheet]));
