import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeWithProofs } from '../../src/build.js';
import { makeView, sheetsOf } from '../../src/preview/make-view.js';
import { filesUnder } from '../fuzz/base.js';
import { overlay, resourcesFor, type Files } from '../fuzz/world.js';

const own = filesUnder('test/fixtures/first-report', 'data/fuzzed');
const textOf = (path: string): string => Buffer.from(own[path] ?? '').toString();

/** The small report with its source in the folder that reports share. */
function withSharedSource(): Files {
  const { 'data/fuzzed/sources/note.txt': note = '', ...files } = own;
  const sha256 = createHash('sha256').update(note).digest('hex');
  return {
    ...files,
    'data/fuzzed/report.yaml': textOf('data/fuzzed/report.yaml').replace(
      /sources:\n[^]*?(?=cover:)/u,
      'sources: { note: shared }\n',
    ),
    'data/_shared/sources.yaml': `note:\n  file: notes/note.txt\n  language: en\n  sha256: ${sha256}\n  title: { en: A note, zh-Hans: 说明 }\n`,
    'data/_shared/notes/note.txt': note,
  };
}

it('a source of the shared folder is opened in that folder, one of the report in its own, and named as declared', async () => {
  const files = withSharedSource();
  const pathsOf = async (laid: Files): Promise<readonly unknown[]> => {
    const effects = overlay(laid);
    const { loaded, ...made } = await makeWithProofs(effects, {
      id: 'fuzzed',
      folder: 'data/fuzzed',
      out: 'out',
      layouts: [],
      resources: resourcesFor(effects, laid),
    });
    if (loaded === undefined) throw new Error(JSON.stringify(made.made.diagnostics));
    const { sources, figures } = makeView(loaded, sheetsOf(made));
    return [sources.map(({ file }) => file), figures[0]?.sourcePlace?.file];
  };
  expect(await pathsOf(files)).toEqual([['notes/note.txt'], 'data/_shared/notes/note.txt']);
  expect(await pathsOf(own)).toEqual([['sources/note.txt'], 'data/fuzzed/sources/note.txt']);
});
