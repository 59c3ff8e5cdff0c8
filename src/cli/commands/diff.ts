import { comparePdfs, isSame, type Comparison, type PdfFile } from '../../compare/compare.js';
import type { TakePicture } from '../../compare/pages.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { limits } from '../../files/limits.js';
import { nodeEffects } from '../../files/node-effects.js';
import { readNamedFile } from '../../files/read-file.js';
import { writeOutputs } from '../../files/write-output.js';
import { exitCodeOf, exitCodes, type ExitCode } from '../exit-code.js';
import { comparisonGithub, comparisonJson, comparisonText } from '../format/comparison.js';
import { tell } from '../format/tell.js';
import type { DiffOptions } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `factsheet diff <old> <new>`: as `diff` of POSIX, 0 for no difference, 1 for some, above that for trouble. */
export async function diff(
  old: string,
  now: string,
  { png, format }: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const effects = nodeEffects();
  const diagnostics: Diagnostic[] = [];
  const files = [old, now].flatMap((file): readonly PdfFile[] => {
    const { value: bytes, diagnostics: refusals } = readNamedFile(effects, file, limits.pdfBytes);
    diagnostics.push(...refusals);
    return bytes ? [{ file, bytes }] : [];
  });
  const [before, after] = files;
  let comparison: Comparison | undefined;
  if (before && after) {
    const takePicture =
      (folder: string): TakePicture =>
      (page, picture) => {
        const path = `${folder.replace(/[/\\]+$/u, '')}/page-${String(page).padStart(2, '0')}.png`;
        diagnostics.push(...writeOutputs(effects, [{ path, bytes: picture }]));
      };
    const compared = await comparePdfs(
      before,
      after,
      png === undefined ? undefined : takePicture(png),
    );
    comparison = compared.value;
    diagnostics.push(...compared.diagnostics);
  }
  if (!comparison || diagnostics.length > 0) {
    tell(diagnostics, format, terminal, effects);
    return exitCodeOf(diagnostics) === exitCodes.fileSystemRefused
      ? exitCodes.fileSystemRefused
      : exitCodes.wrongUse;
  }
  terminal.out(print[format](comparison));
  return isSame(comparison) ? exitCodes.done : exitCodes.reportHasErrors;
}

const print: Readonly<Record<DiffOptions['format'], (comparison: Comparison) => string>> = {
  human: comparisonText,
  json: comparisonJson,
  github: comparisonGithub,
};
