import { readManifest } from '../../build/incremental/ledger.js';
import { openPackage } from '../../build/open-package.js';
import { comparisonPage } from '../../catalogue/comparison-page.js';
import { layoutNames } from '../../catalogue/layout-names.js';
import { cataloguePage, type PageSetting } from '../../catalogue/page.js';
import { comparisonPath, type CatalogueSheet } from '../../catalogue/sheet.js';
import { readWording, type Wording } from '../../catalogue/words.js';
import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { shorten, suggest } from '../../diagnostics/wording.js';
import type { Effects, OutputFile } from '../../effects.js';
import { limits } from '../../files/limits.js';
import { nodeEffects } from '../../files/node-effects.js';
import { inFolder, startOf } from '../../files/paths.js';
import { openRoot, openRoots } from '../../files/root.js';
import { writeOutputs } from '../../files/write-output.js';
import { openProject } from '../../project/project.js';
import { gatherSheets, indexFolder } from '../catalogue-sheets.js';
import type { ExitCode } from '../exit-code.js';
import { count } from '../format/closing-line.js';
import { tell } from '../format/tell.js';
import type { IndexOptions } from '../options.js';
import type { Terminal } from '../terminal.js';

const pageName = 'index.html';
const styleFiles = ['screen.css', 'index/index.css'];

/** `factsheet index`: a page of what is in the folder of outputs, with what each fact sheet has changed. */
export async function makeIndex(options: IndexOptions, terminal: Terminal): Promise<ExitCode> {
  const effects = nodeEffects();
  const finish = (faults: readonly Diagnostic[]): ExitCode =>
    tell(faults, 'human', terminal, effects);
  const project = openProject(effects, options);
  if (project.value === undefined) return finish(project.diagnostics);
  const { data: _data, out, ...own } = project.value;
  const manifest = readManifest(effects, out);
  if (manifest.value === undefined) return finish(manifest.diagnostics);
  const { outputs } = manifest.value;
  if (outputs.length === 0) return finish([noSheets(out)]);

  const { templates } = openPackage(effects, own);
  const wording = readWording(effects, templates);
  const root = openRoots(effects, templates);
  const styles = styleFiles.map((file) =>
    root.readText(file, startOf(root.path(file)), limits.templateBytes),
  );
  const unread = [wording, ...styles].flatMap(({ diagnostics }) => diagnostics);
  if (wording.value === undefined || unread.length > 0) return finish(unread);
  const language = options.language ?? usualLanguage(outputs[0]?.title ?? {}, wording.value);
  if (!wording.value.languages.includes(language))
    return finish([noWords(language, wording.value)]);
  const gathered = await gatherSheets(effects, out, outputs);
  if (gathered.value === undefined) return finish(gathered.diagnostics);

  const { sheets, thumbnails } = gathered.value;
  const setting: PageSetting = {
    wording: wording.value,
    language,
    css: styles.map(({ value }) => value).join('\n'),
    layoutName: layoutNames(effects, templates, wording.value, language),
  };
  const path = (name: string): string => inFolder(out, name);
  const beside = [...thumbnails, ...comparisonPages(sheets, setting, path)];
  const index = { path: path(pageName), bytes: bytesOf(cataloguePage(sheets, setting)) };
  const refusals = [...writeOutputs(effects, beside), ...writeOutputs(effects, [index])];
  if (refusals.length > 0) return finish(refusals);
  removeOthers(
    effects,
    out,
    new Set([
      ...sheets.map((each) => each.thumbnail),
      ...beside.map((each) => each.path.slice(path('').length)),
    ]),
  );
  terminal.err(`${index.path}  ${count(sheets.length, 'fact sheet')}\n`);
  return finish([]);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const comparisonPages = (
  sheets: readonly CatalogueSheet[],
  setting: PageSetting,
  path: (name: string) => string,
): readonly OutputFile[] =>
  sheets.flatMap((sheet) =>
    sheet.since.kind === 'compared'
      ? [
          {
            path: path(comparisonPath(sheet)),
            bytes: bytesOf(comparisonPage(sheet, sheet.since, setting)),
          },
        ]
      : [],
  );

/** Titles lead in the first language of the reports; what the page itself says is in the one that follows. */
function usualLanguage(title: Readonly<Record<string, string>>, { languages }: Wording): string {
  const [leading = '', following = leading] = Object.keys(title);
  return [following, leading].find((tag) => languages.includes(tag)) ?? languages[0] ?? '';
}

/** Pictures and comparisons of an earlier page that this one does not show. */
function removeOthers(effects: Effects, out: string, shown: ReadonlySet<string>): void {
  const root = openRoot(effects, out);
  const { value = [] } = root.has(indexFolder)
    ? root.list(indexFolder, startOf(out))
    : { value: undefined };
  for (const { name, isFolder } of value) {
    const isOurs = !isFolder && /^[0-9a-f]{64}\.png$|\.html$/u.test(name);
    const path = `${indexFolder}/${name}`;
    if (isOurs && !shown.has(path)) effects.files.remove(root.path(path));
  }
}

const noSheets = (out: string): Diagnostic =>
  error(
    'provenance/no-sheets',
    startOf(out),
    `there is no fact sheet in ${out}`,
    'run factsheet build, or name another folder with --out',
  );

const noWords = (tag: string, { languages }: Wording): Diagnostic =>
  error(
    'command/no-words',
    startOf('--language'),
    `the page has no words in “${shorten(tag)}”`,
    suggest(tag, languages, `choose from ${languages.join(', ')}`),
  );
