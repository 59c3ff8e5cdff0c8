import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js';
import { lineOf, provePages, type Change } from '../../support.js';

interface PageFault extends Change {
  readonly name: string;
  readonly code: string;
}

const faults: readonly PageFault[] = [
  {
    name: 'digit in a string of the layout',
    code: 'figure/unaccounted',
    file: 'templates/strings.yaml',
    right: 'en: Fact sheet',
    wrong: 'en: Fact sheet 2020',
  },
  {
    name: 'hanzi numeral in a string of the layout',
    code: 'figure/unaccounted',
    file: 'templates/strings.yaml',
    right: 'zh-Hans: 资料来源与说明',
    wrong: 'zh-Hans: 三份资料来源与说明',
  },
  {
    name: 'relative time in a string of the layout',
    code: 'time/relative-word',
    file: 'templates/strings.yaml',
    right: 'en: Sources and notes',
    wrong: 'en: Sources so far and notes',
  },
  {
    name: 'digit in the running head',
    code: 'figure/unaccounted',
    file: 'templates/partials/short-titles.hbs',
    right: '{{prose text tag}}',
    wrong: '{{prose text tag}} 2021',
  },
  {
    name: 'digit in the running foot',
    code: 'figure/unaccounted',
    file: 'templates/partials/running-foot.hbs',
    right: '<p>{{#each languages}}',
    wrong: '<p>of 4 {{#each languages}}',
  },
  {
    name: 'digit in a template, in the body',
    code: 'figure/unaccounted',
    file: 'templates/partials/notes.hbs',
    right: '<h2 class="notes-head">',
    wrong: '<h2 class="notes-head">No. 7 ',
  },
  {
    name: 'percent sign set behind every figure by a template',
    code: 'figure/unaccounted',
    file: 'templates/partials/figure.hbs',
    right: '{{figure ../fact tag form=../form place=../place}}</p>',
    wrong: '{{figure ../fact tag form=../form place=../place}}%</p>',
  },
];

describe('on the laid-out pages, a fault is caught in its file:', () => {
  let clean: readonly Diagnostic[] = [];
  beforeAll(async () => {
    clean = await provePages();
  }, 60_000);

  it.each(faults)(
    '$name',
    async (fault) => {
      expect(clean.map(({ code }) => code)).not.toContain(fault.code);
      const found = await provePages([fault]);
      const places = found.filter(({ code }) => code === fault.code).map(lineOf);
      expect(places.join(' ')).toContain(fault.file);
    },
    60_000,
  );
});

describe('on the laid-out pages, no fault is seen in', () => {
  it('the numbers that a formula holds, in the notes', async () => {
    const fault = { file: 'facts.yaml', right: 'share - share-rise', wrong: '100% - share * 1.5' };
    const found = await provePages([fault]);
    expect(found.filter(({ code }) => code === 'figure/unaccounted')).toEqual([]);
  }, 60_000);
});
