import { describe, expect, it } from 'vitest';
import { guard, once } from '../../src/build/faults.js';
import { metadataOf } from '../../src/build/metadata.js';
import { printDate } from '../../src/build/print-date.js';
import { outputPath, writeReport } from '../../src/build/write-report.js';
import type { MadeReport } from '../../src/build/results.js';
import { warning, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Effects } from '../../src/effects.js';
import { FontFault } from '../../src/fonts/open-face.js';
import { loadLanguagePacks } from '../../src/language/packs.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { emptyReport } from '../support/report.js';

const place = { file: 'data/x/report.yaml', line: 1, column: 1 };
const fault: Diagnostic = {
  code: 'input/missing',
  severity: 'error',
  place,
  problem: 'it is gone',
  remedy: 'add it',
};

describe('the path of an output', () => {
  const sheet = { layout: 'fact-sheet', place };
  const handout = { layout: 'handout', place };
  const report = emptyReport({ id: 'x', outputs: [handout, sheet] });

  it('is the report’s for its fact sheet and names the layout of the others, in any order', () => {
    expect(outputPath('out', report, sheet)).toBe('out/x.pdf');
    expect(outputPath('out', report, handout)).toBe('out/x.handout.pdf');
  });

  it('is the report’s for an only output, and the author’s where one is chosen', () => {
    expect(outputPath('out', emptyReport({ id: 'x', outputs: [handout] }), handout)).toBe(
      'out/x.pdf',
    );
    expect(outputPath('out', report, { ...handout, file: 'brief' })).toBe('out/brief.pdf');
  });

  it('takes a folder with a slash at its end, and the root', () => {
    expect(outputPath('../there/', report, sheet)).toBe('../there/x.pdf');
    expect(outputPath('/', report, sheet)).toBe('/x.pdf');
  });
});

describe('the date in print', () => {
  const report = emptyReport({ edition: { number: 1, date: { year: 2026, month: 11, day: 23 } } });
  const at = (epoch: string | undefined) =>
    printDate({ environment: { SOURCE_DATE_EPOCH: epoch } }, report);

  it('is the edition’s, at midnight UTC', () => {
    expect(at(undefined).value?.toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(at('').value?.toISOString()).toBe('2026-11-23T00:00:00.000Z');
  });

  it('is SOURCE_DATE_EPOCH where that is set', () => {
    expect(at('0').value?.toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(at('1600000000').value?.toISOString()).toBe('2020-09-13T12:26:40.000Z');
  });

  it.each(['-1', '1.5', 'now', '999999999999'])('refuses %s', (epoch) => {
    const { value, diagnostics } = at(epoch);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['command/invalid-date']);
  });
});

describe('diagnostics', () => {
  it('of a logo that is not seen is told once, on whatever page, ground and layout', () => {
    const unseen = (line: number, problem: string) =>
      warning('layout/shape-unseen', { file: 'theme.yaml', line, column: 9 }, problem, 'draw it');
    const first = unseen(4, 'white on white (on page 1), in the layout leaflet');
    const other = unseen(7, 'white on white (on page 1), in the layout leaflet');
    expect(
      once([first, unseen(4, 'white on sand (on page 3), in the layout brief'), other]),
    ).toEqual([first, other]);
  });

  it('of one coarse picture are told once, where it is printed largest', () => {
    const at = (line: number, least: number) => ({
      ...warning(
        'image/coarse',
        { file: 'report.yaml', line, column: 9 },
        `${least} ppi`,
        'save it',
      ),
      least,
    });
    expect(once([at(4, 88), at(4, 63), at(7, 101), at(4, 89)])).toEqual([at(4, 63), at(7, 101)]);
  });

  it('of two layouts are told once, and different ones each', () => {
    const other = { ...fault, place: { ...place, line: 2 } };
    expect(once([fault, other, { ...fault }])).toEqual([fault, other]);
  });
});

describe('a guarded stage', () => {
  const failing = (error: Error) =>
    guard(place, () => {
      throw error;
    });

  it('turns a refusing file system into a diagnostic', () => {
    const error = Object.assign(new Error('EMFILE: too many'), { code: 'EMFILE', path: 'f.ttf' });
    const { value, diagnostics } = failing(error);
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.code).toBe('file/too-many-open');
    expect(diagnostics[0]?.problem).toContain('f.ttf');
  });

  it('turns a font file found wrong into its diagnostic', () => {
    const { diagnostics } = failing(new FontFault({ ...fault, code: 'font/corrupt' }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['font/corrupt']);
  });

  it('lets a bug through', () => {
    expect(() => failing(new TypeError('no'))).toThrow('no');
  });
});

describe('writing a report', () => {
  const made: MadeReport = {
    report: 'x',
    folder: 'data/x',
    isWritten: false,
    inputFolders: [],
    diagnostics: [],
    outputs: ['out/x.pdf', 'out/x.handout.pdf'].map((path) => ({
      layout: 'any',
      path,
      pdf: new Uint8Array([1, 2, 3]),
      images: [],
      provenance: {
        version: 1,
        tool: 'x',
        report: 'x',
        layout: 'any',
        title: {},
        edition: { number: 1, date: '2024' },
        languages: [],
        sources: [],
        figures: [],
      },
      pages: 1,
      figures: 2,
      warnings: 0,
      bytes: 3,
      seconds: 0,
    })),
  };
  const world = (refuse?: string) => {
    const written: string[] = [];
    const effects: Effects = {
      files: {
        read: () => new Uint8Array(),
        list: () => [],
        realPath: (path) => path,
        size: () => 0,
        write: (files) => {
          if (refuse !== undefined) throw Object.assign(new Error(refuse), { code: refuse });
          written.push(...files.map(({ path }) => path));
        },
        remove: () => undefined,
        settle: () => undefined,
      },
      environment: {},
      progress: () => undefined,
    };
    return { effects, written };
  };

  it('writes each output and keeps its bytes out of the result', () => {
    const { effects, written } = world();
    const result = writeReport(effects, made);
    expect(written).toEqual(['out/x.pdf', 'out/x.handout.pdf']);
    expect(result.isWritten).toBe(true);
    expect(result.outputs[0]).not.toHaveProperty('pdf');
  });

  it('writes nothing where there is an error', () => {
    const { effects, written } = world();
    const result = writeReport(effects, { ...made, diagnostics: [fault] });
    expect(written).toEqual([]);
    expect(result.isWritten).toBe(false);
  });

  it('says what the file system refused', () => {
    const result = writeReport(world('ENOSPC').effects, made);
    expect(result.isWritten).toBe(false);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['file/disk-full']);
  });
});

describe('what a PDF says of itself', () => {
  const packs =
    loadLanguagePacks(nodeEffects(), 'templates/languages', ['en', 'zh-Hans'], place).value ??
    new Map();
  const root = {
    kind: 'element',
    name: 'document',
    attributes: {},
    classes: [],
    language: 'en',
    children: [],
    place,
  } as const;
  const document = { languages: ['en'], title: 'Loans & more', root };
  const date = new Date(0);

  it('has title and subject in every language, figures written out, so that a reader may choose', () => {
    const period = { kind: 'date', date: { year: 2025 } } as const;
    const dated = { kind: 'date', period, form: 'full', place } as const;
    const report = emptyReport({
      languages: ['en', 'zh-Hans'],
      title: {
        en: [{ kind: 'text', text: 'Loans in ', place }, dated],
        'zh-Hans': [dated, { kind: 'text', text: '借阅', place }],
      },
      standfirst: {
        en: [{ kind: 'text', text: 'What was read', place }],
        'zh-Hans': [{ kind: 'text', text: '读了什么', place }],
      },
    });
    expect(metadataOf(report, document, packs, date)).toMatchObject({
      titles: { en: 'Loans in 2025', 'zh-Hans': '2025年借阅' },
      subjects: { en: 'What was read', 'zh-Hans': '读了什么' },
    });
  });

  it('is in the leading language, with dates written out', () => {
    const period = { kind: 'date', date: { year: 2025 } } as const;
    const report = emptyReport({
      languages: ['en', 'zh-Hans'],
      publisher: { en: 'The Library' },
      subject: {
        en: [
          { kind: 'text', text: 'Loans in ', place },
          { kind: 'date', period, form: 'year', place },
        ],
      },
    });
    expect(metadataOf(report, document, packs, date)).toMatchObject({
      title: 'Loans & more',
      language: 'en',
      languages: ['en', 'zh-Hans'],
      author: 'The Library',
      subject: 'Loans in 2025',
      date,
    });
  });

  it('names no author and no subject where the report does not', () => {
    const said = metadataOf(emptyReport({ languages: ['en'] }), document, packs, date);
    expect(said).not.toHaveProperty('author');
    expect(said).not.toHaveProperty('subject');
  });
});
