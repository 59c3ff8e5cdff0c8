import {
  error,
  failed,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { leadsOut, linkLeadsOut, openRoot, type Root } from '../files/root.js';
import { z } from '../files/zod.js';
import type { DefaultLanguage } from '../report/open-files.js';
import { canonicalTag } from '../language/tags.js';
import { readDesignerYaml } from '../yaml/designer.js';

export const projectFile = 'factsheet.yaml';

const folderName = (description: string) =>
  z.string().trim().min(1).optional().describe(description);

/** What `factsheet.yaml` in the working directory says; every part may be left out. */
export const projectSchema = z
  .strictObject({
    data: folderName('Folder that holds the reports; data where it is not said.'),
    out: folderName('Folder that the PDF files are written to; out where it is not said.'),
    templates: folderName('Folder of layouts, themes and language packs of one’s own; templates.'),
    fonts: folderName('Folder of fonts of one’s own, with its fonts.yaml; fonts.'),
    languages: z
      .array(
        z.string().refine((tag) => canonicalTag(tag) !== undefined, 'a language is a BCP 47 tag'),
      )
      .min(1)
      .max(limits.languages)
      .refine((tags) => new Set(tags).size === tags.length, 'name each language once')
      .optional()
      .describe('Languages of reports that name none, as BCP 47 tags; the first leads.'),
  })
  .describe(
    'A project: where its reports and its own layouts and fonts are, and the languages of its reports.',
  );

/** The folders that a command works with. */
export interface Project {
  readonly data: string;
  readonly out: string;
  /** Looked at before the package's own; absent where there are none. */
  readonly templates?: string;
  readonly fonts?: string;
  /** Of reports that name none. */
  readonly languages?: readonly DefaultLanguage[];
}

export interface ProjectFlags {
  readonly data?: string;
  readonly out?: string;
  readonly templates?: string;
  readonly fonts?: string;
}

const kind = {
  syntax: 'command/bad-project',
  shape: 'command/bad-project',
  name: projectFile,
  docs: '“factsheet help projects”',
} as const;

/**
 * Flags, then `factsheet.yaml` of the working directory, then the usual names. Folders `templates` and `fonts` that nobody
 * named are used where they are there.
 */
export function openProject(
  effects: Pick<Effects, 'files'>,
  flags: ProjectFlags,
): Checked<Project> {
  const { value, diagnostics } = readProject(effects, flags);
  if (value === undefined) return failed(diagnostics);
  const { said } = value;
  const project = withoutEmptyFonts(effects, flags, value.project);
  const missing = [project.templates, project.fonts].filter(
    (named) => named !== undefined && !isThere(effects, named),
  );
  const faults = [
    ...missing.map((named = '') => noFolder(named, said)),
    ...linksOut(effects, flags, value),
  ];
  return faults.length > 0 ? failed(faults) : { value: project, diagnostics: [] };
}

/** A folder of fonts in which nothing lies holds no fonts of one’s own; one that a flag names is meant. */
function withoutEmptyFonts(
  effects: Pick<Effects, 'files'>,
  flags: ProjectFlags,
  project: Project,
): Project {
  const { fonts, ...rest } = project;
  if (flags.fonts !== undefined || fonts === undefined || !isThere(effects, fonts)) return project;
  const isEmpty = effects.files.list(fonts).every(({ name }) => name.startsWith('.'));
  return isEmpty ? rest : project;
}

/** Folders of a project that are links out of it; what a flag names is the user's own word. */
function linksOut(
  effects: Pick<Effects, 'files'>,
  flags: ProjectFlags,
  { said, project }: ReadProject,
): readonly Diagnostic[] {
  const folders = (['data', 'templates', 'fonts'] as const).flatMap((key) => {
    const folder = flags[key] === undefined ? project[key] : undefined;
    if (folder === undefined || !leadsOut(effects, '.', folder)) return [];
    const remedy = `put the folder itself there, or name where it is with --${key}`;
    return [linkLeadsOut(namedIn(folder, said) ?? startOf(folder), folder, 'the project', remedy)];
  });
  const { templates } = project;
  const parts = templates === undefined ? [] : [`${templates}/languages`, `${templates}/assets`];
  return [
    ...folders,
    ...parts
      .filter((part) => leadsOut(effects, templates ?? '.', part))
      .map((part) =>
        linkLeadsOut(startOf(part), part, templates ?? '.', 'put the folder itself there'),
      ),
  ];
}

/** The folders that a project names, whether they are there or not; `undefined` where what it says cannot be read. */
export const foldersNamed = (
  effects: Pick<Effects, 'files'>,
  flags: ProjectFlags,
): Project | undefined => readProject(effects, flags).value?.project;

interface ReadProject {
  readonly said: Said;
  readonly project: Project;
}

function readProject(effects: Pick<Effects, 'files'>, flags: ProjectFlags): Checked<ReadProject> {
  const root = openRoot(effects, '.');
  const read = root.has(projectFile) ? readSaid(root) : { value: {}, diagnostics: [] };
  if (read.value === undefined) return failed(read.diagnostics);
  const said = read.value;
  const own = (name: 'templates' | 'fonts'): string | undefined =>
    flags[name] ?? said[name] ?? (isThere(effects, name) ? name : undefined);
  const [templates, fonts] = [own('templates'), own('fonts')];
  const project: Project = {
    data: flags.data ?? said.data ?? 'data',
    out: flags.out ?? said.out ?? 'out',
    ...(templates === undefined ? {} : { templates }),
    ...(fonts === undefined ? {} : { fonts }),
    ...(said.languages === undefined ? {} : { languages: said.languages }),
  };
  return { value: { said, project }, diagnostics: [] };
}

type Said = Omit<z.infer<typeof projectSchema>, 'languages'> &
  Pick<Project, 'languages'> & { readonly placeOf?: (path: readonly string[]) => Place };

function readSaid(root: Root): Checked<Said> {
  const text = root.readText(projectFile, startOf(projectFile), limits.yamlBytes);
  if (text.value === undefined) return failed(text.diagnostics);
  // Comments alone say nothing.
  if (text.value.replaceAll(/#.*/gu, '').trim() === '') return { value: {}, diagnostics: [] };
  const { value, diagnostics } = readDesignerYaml(text.value, projectFile, projectSchema, kind);
  if (value === undefined || diagnostics.length > 0) return failed(diagnostics);
  const { languages, ...folders } = value.data;
  const placed = languages?.map((tag, index) => ({
    tag,
    place: value.placeOf(['languages', index]),
  }));
  const placeOf = (path: readonly string[]): Place => value.placeOf(path);
  return { value: { ...folders, placeOf, ...(placed && { languages: placed }) }, diagnostics };
}

/** Whether a folder is there and may be read. */
export function isThere({ files }: Pick<Effects, 'files'>, folder: string): boolean {
  try {
    files.list(folder);
    return true;
  } catch {
    return false;
  }
}

/** Where `factsheet.yaml` names a folder, if it does. */
const namedIn = (folder: string, said: Said): Place | undefined => {
  const key = (['data', 'templates', 'fonts'] as const).find((each) => said[each] === folder);
  return key && said.placeOf?.([key]);
};

const noFolder = (folder: string, said: Said) =>
  error(
    'command/no-folder',
    namedIn(folder, said) ?? startOf(folder),
    `there is no folder “${folder}”`,
    'make it, or name another with --templates, --fonts or in factsheet.yaml',
  );
