import { describe, expect, it } from 'vitest';
import { expandDocument } from '../../src/build/expand-document.js';
import { elementsOf, textOf } from '../../src/document/walk.js';
import { openFiles, packs, report, somewhere } from '../template/support.js';

const figures =
  '{{#each sections}}{{#each rows}}{{#each cells}}{{#each blocks}}{{#each figures}}<p>{{figure fact "en"}}</p>{{/each}}{{/each}}{{/each}}{{/each}}{{/each}}';

function expand(layout: string, annex: boolean) {
  const opened = openFiles({ 'layout.hbs': layout });
  if (!opened.value) throw new Error(JSON.stringify(opened.diagnostics));
  const output = { layout: 'plain', place: somewhere };
  return expandDocument({ layout: opened.value, report, packs, output, annex });
}

describe('an annex', () => {
  const withAnnex = `<document><h1>x</h1>${figures}{{#if annex}}<section id="annex_of_figures">{{#each annex}}<p>{{fact}}</p>{{/each}}</section>{{/if}}</document>`;

  it('is empty where it is not asked for', () => {
    const { value } = expand(withAnnex, false);
    expect(value && textOf(value.root)).not.toBe('');
    expect([...(value ? elementsOf(value.root) : [])].map(({ name }) => name)).not.toContain(
      'section',
    );
  });

  it('lists each figure that is printed once, in the order of the document', () => {
    const { value, diagnostics } = expand(withAnnex, true);
    expect(diagnostics).toEqual([]);
    const elements = [...(value ? elementsOf(value.root) : [])];
    const printed = elements.flatMap(({ name, attributes }) =>
      name === 'fact' ? [attributes['ref']] : [],
    );
    const section = elements.find(({ name }) => name === 'section');
    expect(
      section?.children.map((child) => (child.kind === 'element' ? textOf(child) : '')),
    ).toEqual([...new Set(printed)]);
    expect(printed.length).toBeGreaterThan(0);
  });

  it('is an error where the layout prints none, at the output that asks for it', () => {
    const { diagnostics } = expand(`<document><h1>x</h1>${figures}</document>`, true);
    expect(diagnostics.map(({ code, place }) => [code, place])).toEqual([
      ['provenance/no-annex', somewhere],
    ]);
  });
});

describe('the formulas of calculated figures', () => {
  const formulas = '{{#each calculated}}<note>{{formula fact "en"}}</note>{{/each}}';
  const printedBy = (content: string): readonly string[] => {
    const { value } = expand(`<document><h1>x</h1>${content}${formulas}</document>`, false);
    const elements = [...(value ? elementsOf(value.root) : [])];
    return elements.filter(({ name }) => name === 'note').map(textOf);
  };

  it('are listed beside the figures', () => {
    expect(printedBy(figures).length).toBeGreaterThan(0);
  });

  it('are not listed where their figures are not printed', () => {
    expect(printedBy('<p>x</p>')).toEqual([]);
  });
});
