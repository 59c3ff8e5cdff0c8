import { openPackage } from '../build/open-package.js';
import { error, failed, type Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { systemCode } from '../files/faults.js';
import { packageFolders } from '../files/package.js';
import { startOf } from '../files/paths.js';
import {
  foldersNamed,
  openProject,
  projectFile,
  type Project,
  type ProjectFlags,
} from '../project/project.js';
import { findReports } from '../report/discover.js';
import { interfaceStrings } from './interface-strings.js';
import { servePreview, type Preview } from './serve.js';
import { openSession, type Session } from './session.js';
import type { Subject } from './subject.js';
import { watch, type Watch, type Watched } from './watch.js';

export interface PreviewFlags extends ProjectFlags {
  readonly row?: string;
  readonly port?: number;
  /** Link that opens a file in an editor. */
  readonly editor: string;
}

export interface StartedPreview extends Preview {
  readonly report: string;
  /** Never settles but by a bug, which it throws. */
  readonly ended: Promise<never>;
  /** Makes saves fast from the first one on, at the cost of some seconds of the processor. */
  readonly rehearse: Session['rehearse'];
}

/** The port that is tried first, so that a page that is open finds a preview that was started again. */
const usualPort = 7130;

/**
 * Builds a report and shows it in browsers of this machine, again after each change of its files. A report need not be
 * named where there is one alone.
 */
export async function startPreview(
  effects: Effects,
  name: string | undefined,
  flags: PreviewFlags,
): Promise<Checked<StartedPreview>> {
  let shown = name;
  const open = (): Checked<OpenedSubject> => openSubject(effects, shown, flags);
  const { value: first, diagnostics } = open();
  if (first === undefined) return failed(diagnostics);
  // Reports that are added later leave in question which is shown no more.
  shown = first.report.id;
  let watched = watchedOf(first.project, first.report.folder);
  const strings = interfaceStrings(effects, first.resources.templates);
  if (strings.value === undefined) return failed(strings.diagnostics);

  let watching: Watch | undefined;
  const row = flags.row === undefined ? {} : { row: flags.row };
  const session = openSession({
    effects,
    ...row,
    open: () => {
      const opened = open();
      // What is named and not there yet is waited for.
      const project = foldersNamed(effects, flags);
      if (project)
        watched = watchedOf(project, opened.value?.report.folder ?? `${project.data}/${shown}`);
      watching?.see(watched);
      return opened;
    },
  });
  const setting = {
    report: first.report.id,
    root: process.cwd(),
    editor: flags.editor,
    strings: strings.value,
  };
  const server = await listen(flags.port, (port) => servePreview(session, setting, port));
  if (server.value === undefined) return failed(server.diagnostics);

  const ended = new Promise<never>((_, reject) => {
    const build = (isShared: boolean): void => void session.build(isShared).catch(reject);
    build(false);
    void watch(watched, (isShared) => {
      watching?.see(watched);
      build(isShared);
    }).then((begun) => (watching = begun), reject);
  });
  const close = async (): Promise<void> => {
    await watching?.close();
    await server.value?.close();
  };
  const { rehearse } = session;
  return {
    value: { ...server.value, close, report: first.report.folder, ended, rehearse },
    diagnostics: [],
  };
}

interface OpenedSubject extends Subject {
  readonly project: Project;
}

const watchedOf = (
  { data, templates = 'templates', fonts = 'fonts' }: Project,
  folder: string,
): Watched => ({
  report: [folder, `${data}/_shared`],
  shared: [...Object.values(packageFolders), templates, fonts, projectFile],
});

/** The report of a project as it is now, and what it is made from. */
function openSubject(
  effects: Effects,
  name: string | undefined,
  flags: PreviewFlags,
): Checked<OpenedSubject> {
  const project = openProject(effects, flags);
  if (project.value === undefined) return failed(project.diagnostics);
  const { data, out, ...own } = project.value;
  const found = findReports(effects, data, name === undefined ? [] : [name]);
  const [report, ...others] = found.value ?? [];
  if (report === undefined) return failed(found.diagnostics);
  if (others.length > 0) {
    const ids = [report, ...others].map(({ id }) => id);
    return failed(
      error(
        'command/no-report-named',
        startOf(data),
        `${data} holds ${ids.length} reports, and one is shown`,
        `name one: ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ', …' : ''}`,
      ),
    );
  }
  return {
    value: {
      report: { ...report, out },
      resources: openPackage(effects, own),
      project: project.value,
    },
    diagnostics: [],
  };
}

/** Listens on the port that is asked for, or on the usual one, or on any where that is taken. */
async function listen(
  asked: number | undefined,
  serve: (port: number) => Promise<Preview>,
): Promise<Checked<Preview>> {
  for (const port of asked === undefined ? [usualPort, 0] : [asked]) {
    try {
      return { value: await serve(port), diagnostics: [] };
    } catch (thrown) {
      const code = systemCode(thrown);
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw thrown;
    }
  }
  return failed(
    error(
      'command/port-taken',
      startOf('.'),
      `port ${asked} is taken, or not for you to listen on`,
      'name another with --port, or none',
    ),
  );
}
