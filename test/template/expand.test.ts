import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.js';
import { textOf } from '../../src/document/walk.js';
import { documentOf, expandFiles } from './support.js';

describe('expandLayout', () => {
  it('sets a title in every language with its facts and dates marked', () => {
    const { value, diagnostics } = documentOf(
      '<document>{{#each languages}}<h1 class="title-{{role}}" lang="{{tag}}">{{prose ../title tag}}</h1>{{/each}}</document>',
    );
    expect(diagnostics).toEqual([]);
    expect(value?.root.children.map((child) => child.kind === 'element' && textOf(child))).toEqual([
      '支援2200多亿只',
      'over 220\u00A0billion masks in 2020',
    ]);
    expect(value?.title).toBe('支援2200多亿只');
  });
  it('debug', () => {
    const m = expandFiles({ 'layout.hbs': `<document>
  {{#each sections}}
  <section id="s-{{id}}" starts-page="{{startsPage}}">
    {{#each @root.languages}}<h1 lang="{{tag}}">{{prose ../title tag}}</h1>{{/each}}
    {{#each rows}}{{> row}}{{/each}}
  </section>
  {{/each}}
  <footer>{{string "foot" "en" page=(figure "masks" "en")}} <counter of="page"/></footer>
</document>`, 'partials/row.hbs': '<row>{{#each cells}}<col span="{{span}}">{{#each blocks}}{{#if isChart}}<chart ref="{{chart.id}}"/>{{else}}{{#each figures as |f|}}<p>{{figure f.fact "en" parts=true}} {{status f.fact "zh-Hans"}} {{formula f.fact "en"}}</p>{{/each}}{{/if}}{{/each}}</col>{{/each}}</row>',
    'strings.yaml': 'foot: { en: "Page {page} of", zh-Hans: "{page}页" }\n' });
    console.log(m.diagnostics, m.value?.text);
    if (m.value) console.log(JSON.stringify(parseDocument(m.value), (k, v) => k === 'place' ? undefined : v, 1).slice(0, 3000));
  });
});
