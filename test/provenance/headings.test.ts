import { describe, expect, it } from 'vitest';
import type { ElementNode } from '../../src/document/document.js';
import { parseDocument } from '../../src/document/parse.js';
import { elementsOf, parentsIn } from '../../src/document/walk.js';
import { headingOf } from '../../src/provenance/headings.js';

const place = { file: 'layout.hbs', line: 1, column: 1 };

function headingRound(body: string): Readonly<Record<string, string>> | undefined {
  const text = `<document><h1><span lang="zh">题</span><span lang="en">Title</span></h1>${body}</document>`;
  const markup = { text, files: ['layout.hbs'], languages: ['zh', 'en'], title: 'x', place };
  const { value, diagnostics } = parseDocument(markup);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  const facts: readonly ElementNode[] = [...elementsOf(value.root)].filter(
    ({ name }) => name === 'fact' || name === 'chart',
  );
  const [fact] = facts;
  if (!fact) throw new Error('no fact');
  const heading = headingOf(fact, parentsIn(value.root));
  return heading && Object.fromEntries(heading);
}

const fact = '<p><fact ref="a">1</fact></p>';
const pair = (zh: string, en: string): string =>
  `<pair><h2 lang="zh">${zh}</h2><h2 lang="en">${en}</h2></pair>`;

describe('the heading of a figure', () => {
  it.each([
    ['the title where nothing nearer is', fact, { zh: '题', en: 'Title' }],
    ['the heading before it', `${pair('甲', 'A')}<gap/>${fact}`, { zh: '甲', en: 'A' }],
    [
      'the nearest of two headings',
      `${pair('甲', 'A')}<p>x</p>${pair('乙', 'B')}${fact}`,
      { zh: '乙', en: 'B' },
    ],
    [
      'not that of the column beside it',
      `<row><col>${pair('甲', 'A')}<p>x</p></col><col>${fact}</col></row>`,
      { zh: '题', en: 'Title' },
    ],
    [
      'not that of a section that is over',
      `<section>${pair('甲', 'A')}<p>x</p></section>${fact}`,
      { zh: '题', en: 'Title' },
    ],
    [
      'a heading beside its number',
      `<row><col width="11mm"><p><number of="section">4</number></p></col><col><h2>Four</h2></col></row>${fact}`,
      { zh: 'Four' },
    ],
    [
      'the title of a caption and not its unit line',
      '<figure><figcaption><p lang="zh">图</p><p lang="en">Chart</p><p lang="en">Unit: 1</p></figcaption><chart ref="c"/></figure>',
      { zh: '图', en: 'Chart' },
    ],
    ['the heading it is part of', '<h2>Up <fact ref="a">5</fact> more</h2>', { zh: 'Up 5 more' }],
  ])('is %s', (_, body, heading) => {
    expect(headingRound(body)).toEqual(heading);
  });
});
