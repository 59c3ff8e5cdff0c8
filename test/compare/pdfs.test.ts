import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MadeOutput } from '../../src/build/results.js';
import { comparePdfs, isSame, type PdfFile } from '../../src/compare/compare.js';
import { libraryReport, makeLibrary, withWords } from '../support/library-report.js';

const file = (name: string, { pdf }: Pick<MadeOutput, 'pdf'>): PdfFile => ({
  file: name,
  bytes: pdf,
});

let old: MadeOutput;
let changed: MadeOutput;
let longer: MadeOutput;
beforeAll(async () => {
  old = await makeLibrary();
  changed = await makeLibrary(withWords(libraryReport, '80万', '60万'));
  longer = await makeLibrary(libraryReport, true);
});

describe('two issues of a sheet', () => {
  it('are the same where one is a copy of the other', async () => {
    const { value, diagnostics } = await comparePdfs(file('a.pdf', old), file('b.pdf', old));
    expect(diagnostics).toEqual([]);
    expect(value && isSame(value)).toBe(true);
  });

  it('name the figure that changed, what is worked out from it, and the page, with its picture', async () => {
    const pictures = new Map<number, Uint8Array>();
    const { value } = await comparePdfs(file('a.pdf', old), file('b.pdf', changed), (page, png) => {
      pictures.set(page, png);
    });
    expect(value?.figures.map(({ fact, change }) => [fact, change])).toEqual([
      ['children', 'changed'],
      ['both', 'changed'],
    ]);
    expect(value?.figures[0]?.fields).toEqual([
      { field: 'rendering', language: 'zh-Hans', old: '80万册', new: '60万册' },
      {
        field: 'rendering',
        language: 'en',
        old: '800,000\u00A0volumes',
        new: '600,000\u00A0volumes',
      },
      { field: 'value', old: '800000', new: '600000' },
      { field: 'quote', old: '儿童读物80万册', new: '儿童读物60万册' },
    ]);
    expect(value?.figures[1]?.fields.map(({ field }) => field)).not.toContain('formula');
    expect(value?.sources.map(({ field }) => field)).toEqual(['note sha256']);
    expect(value?.document).toEqual([]);
    expect(value?.pages).toMatchObject([{ change: 'changed', page: 1 }]);
    expect([...pictures.keys()]).toEqual([1]);
    const picture = PNG.sync.read(Buffer.from(pictures.get(1) ?? []));
    expect(picture.width).toBeGreaterThan(3 * 700);
  });

  it('may have different numbers of pages, either way round', async () => {
    const grown = await comparePdfs(file('a.pdf', old), file('b.pdf', longer));
    const shrunk = await comparePdfs(file('b.pdf', longer), file('a.pdf', old));
    const extra = Array.from({ length: longer.pages - old.pages }, (_, at) => old.pages + 1 + at);
    expect(extra.length).toBeGreaterThan(0);
    // The date stands in the foot of the last page alone.
    const foot = { change: 'changed', page: old.pages };
    const added = extra.map((page) => ({ change: 'added', page }));
    const removed = extra.map((page) => ({ change: 'removed', page }));
    expect(grown.value?.pages).toMatchObject([foot, ...added]);
    expect(shrunk.value?.pages).toMatchObject([foot, ...removed]);
    expect(grown.value?.figures).toEqual([]);
  });

  it('tell the faults of both files', async () => {
    const text = { file: 'x.pdf', bytes: new TextEncoder().encode('no PDF') };
    const { value, diagnostics } = await comparePdfs(text, { ...text, file: 'y.pdf' });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ['provenance/not-a-pdf', 'x.pdf'],
      ['provenance/not-a-pdf', 'y.pdf'],
    ]);
  });

  it('tell that a page is too large to compare rather than fail', async () => {
    const huge = Buffer.from(old.pdf)
      .toString('latin1')
      .replace(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/u, (box) =>
        box.replace(/ [\d.]+ [\d.]+\]/u, ' 99999 99999]').slice(0, box.length),
      );
    const { diagnostics } = await comparePdfs(file('a.pdf', old), {
      file: 'huge.pdf',
      bytes: Buffer.from(huge, 'latin1'),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['input/too-large']);
  });
});
