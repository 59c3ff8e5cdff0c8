import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf, textOf } from '../../src/document/walk.js';
import { find, parse } from './support.js';

const textIn = (body: string, name = 'p', lang = 'zh-Hans'): string =>
  textOf(find(`<document lang="${lang}">${body}</document>`, name));

describe('the tree', () => {
  it('hands language, place and origin down to the text', () => {
    const p = find(
      '<document lang="en">\n<p class="lead big" id="x">Over <fact ref="masks"><b>220</b></fact> in <date>2020</date> <span lang="zh-Hans">只</span></p></document>',
      'p',
    );
    expect(p.classes).toEqual(['lead', 'big']);
    expect(p.attributes).toEqual({ id: 'x' });
    const leaves = [...elementsOf(p)].flatMap(({ children }) =>
      children.flatMap((child) => (child.kind === 'text' ? [child] : [])),
    );
    expect(
      leaves.map(({ text, language, origin, place }) => [
        text,
        language,
        origin.kind,
        `${place.line}:${place.column}`,
      ]),
    ).toEqual([
      ['Over ', 'en', 'text', '2:1'],
      [' in ', 'en', 'text', '2:1'],
      [' ', 'en', 'text', '2:1'],
      ['220', 'en', 'fact', '2:51'],
      ['2020', 'en', 'date', '2:72'],
      ['只', 'zh-Hans', 'text', '2:90'],
    ]);
  });

  it('drops spans that only carry a place and keeps those that say something', () => {
    expect(
      find('<document><p><span>a</span><span class="c">b</span></p></document>', 'p').children.map(
        ({ kind }) => kind,
      ),
    ).toEqual(['text', 'element']);
  });

  it('keeps header and footer, tables and figures as they are written', () => {
    const { value, diagnostics } = parse(
      '<document><header><p>a</p></header><h1>T</h1><figure><chart ref="c"/><figcaption>f</figcaption></figure>' +
        '<table class="t"><thead><tr><th scope="col" width="20mm">a</th><th scope="col">b</th></tr></thead><tbody><tr><td colspan="2">c</td></tr></tbody></table>' +
        '<row gap="wide"><col span="6"><ul><li>a</li><li><p>b</p></li></ul></col><col width="41.5mm"><hr/><gap class="small"/></col></row>' +
        '<footer><counter of="page"/>/<counter of="pages"/></footer></document>',
    );
    expect(diagnostics).toEqual([]);
    expect(value?.languages).toEqual(['zh-Hans', 'en']);
    expect(value?.title).toBe('A title');
  });
});

describe('white space', () => {
  it('is dropped between blocks and at the ends of text', () => {
    expect(
      find(
        '<document>\n  <div>\n  <p>\n   text  \n </p>\n </div>\n</document>',
        'div',
      ).children.map(({ kind }) => kind),
    ).toEqual(['element']);
    expect(textIn('<p>\n   text  \n </p>', 'p', 'en')).toBe('text');
  });

  it('is one space inside text, counted across inline elements', () => {
    expect(textIn('<p>one \n\t two</p>', 'p', 'en')).toBe('one two');
    expect(textIn('<p>one <b> two </b> three</p>', 'p', 'en')).toBe('one two three');
    expect(textIn('<p><b>one</b>\n<b>two</b></p>', 'p', 'en')).toBe('one two');
    expect(textIn('<p><b> one</b> </p>', 'p', 'en')).toBe('one');
  });

  it('is dropped beside a forced break', () => {
    const { children } = find('<document lang="en"><p>one \n <br/> \n two</p></document>', 'p');
    expect(children.map((child) => (child.kind === 'text' ? child.text : child.name))).toEqual([
      'one',
      'br',
      'two',
    ]);
  });

  it.each([
    ['hanzi', '中国\n  抗疫', '中国抗疫'],
    ['a hanzi and full-width punctuation', '中国，\n  抗疫', '中国，抗疫'],
    ['a hanzi and a quotation mark', '他说：\n“一带”\n“一路”', '他说：“一带”“一路”'],
    ['a hanzi and a figure', '中国\n<fact ref="m">2200</fact>\n亿只', '中国2200亿只'],
    ['hanzi across inline elements', '<b>中国</b>\n<i>抗疫</i>', '中国抗疫'],
    ['a hanzi beyond the basic plane', '𬱖\n中', '𬱖中'],
    ['kana', 'カナ\nかな', 'カナかな'],
  ])('of a template’s line break is none between %s', (_, body, expected) => {
    expect(textIn(`<p>${body}</p>`)).toBe(expected);
  });

  it('of a line break stays between Latin words, in Chinese text too', () => {
    expect(textIn('<p>Corridor\nVc</p>')).toBe('Corridor Vc');
  });

  it('of a line break stays between two languages', () => {
    expect(textIn('<p>健康\n<span lang="en">Health</span></p>')).toBe('健康 Health');
  });

  it('typed as a space stays, since someone meant it', () => {
    expect(textIn('<p>中国 抗疫</p>')).toBe('中国 抗疫');
  });

  it('never touches no-break, ideographic or thin spaces', () => {
    expect(textIn('<p>\u00A0中\u3000\u3000国\u2009x\u202F\u00A0</p>')).toBe(
      '\u00A0中\u3000\u3000国\u2009x\u202F\u00A0',
    );
  });

  it('never changes any other character', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((value) => /^[^\p{Cc}\p{Cs}\uFFFE\uFFFF<>&]*$/u.test(value));
    fc.assert(
      fc.property(text, (value) => {
        const squeeze = (seen: string): string => seen.replaceAll(/[ \t\n\r\f]/gu, '');
        expect(squeeze(textIn(`<p>x ${value}\nx</p>`))).toBe(`x${squeeze(value)}x`);
      }),
      { numRuns: 300 },
    );
  });
});
