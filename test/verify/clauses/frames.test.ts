import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/quantity/quantity.js';
import { noUnit, unitFromPacks } from '../../../src/quantity/units.js';
import type { Fact } from '../../../src/report/report.js';
import { reportContext, type Packs } from '../../../src/verify/context.js';
import { quotedFigures } from '../../../src/verify/rules/quoted/figures.js';
import { quotedFrames } from '../../../src/verify/rules/quoted/frames.js';
import { pack } from '../../quantity/packs.js';
import { sampleReport } from '../support.js';

const report = sampleReport();
const [article] = report.sources;
const tags = ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en', 'fr', 'de', 'es'];
const packs: Packs = new Map(tags.map((tag) => [tag, pack(tag)]));

interface Told {
  readonly as?: string;
  readonly of?: string;
}

/** What is told of a fact that quotes the whole of a source: its figure, and its frame. */
function told(language: string, text: string, value: string, unit: string, own: Told = {}) {
  if (article === undefined) throw new Error('the sample has no source');
  const { place } = article;
  const quantity: Quantity = {
    value: { kind: 'number', amount: Big(value) },
    status: 'reported',
    unit: unitFromPacks(unit, packs) ?? noUnit,
  };
  const fact: Fact = {
    id: 'fact',
    label: {},
    quantity,
    origin: { kind: 'quoted', source: article.id, quote: text, nth: 1 },
    place,
    places: {},
    ...own,
  };
  const context = reportContext(
    { ...report, sources: [{ ...article, language, text }], facts: new Map([['fact', fact]]) },
    packs,
  );
  return [...quotedFigures.check(context), ...quotedFrames.check(context)].map(({ code }) => code);
}

describe('a fall is a change below nought, and a level or a rise is none', () => {
  it.each([
    ['zh-Hans', '原煤进口下降4.6%', '-4.6', 'percent'],
    ['zh-Hant', '貨運量減少4.6%', '-4.6', 'percent'],
    ['ja', '輸出は4.6%減少した', '-4.6', 'percent'],
    ['ko', '수출은 4.6% 감소했다', '-4.6', 'percent'],
    ['en', 'coal imports fell by 4.6%', '-4.6', 'percent'],
    ['fr', 'les importations ont baissé de 4,6 %', '-4.6', 'percent'],
    ['de', 'Die Einfuhren sanken um 4,6 %', '-4.6', 'percent'],
    ['es', 'las importaciones cayeron un 4,6 %', '-4.6', 'percent'],
  ])('%s: %s', (tag, text, value, unit) => {
    expect(told(tag, text, value, unit)).toEqual([]);
  });

  it.each([
    ['zh-Hans', '原煤进口增长4.6%'],
    ['zh-Hans', '失业率降至4.6%'],
    ['zh-Hant', '貨運量增加4.6%'],
    ['ja', '輸出は4.6%増加した'],
    ['ko', '수출은 4.6% 증가했다'],
    ['en', 'coal imports rose by 4.6%'],
    ['en', 'unemployment fell to 4.6%'],
    ['fr', 'les importations ont augmenté de 4,6 %'],
    ['de', 'Die Einfuhren stiegen um 4,6 %'],
    ['es', 'las importaciones crecieron un 4,6 %'],
  ])('%s: %s bears no fall out', (tag, text) => {
    expect(told(tag, text, '-4.6', 'percent')).toEqual(['source/value-differs']);
  });
});

describe('a word of a fall that is the sign of one figure, or stands behind another, says nothing of a third', () => {
  it.each([
    ['ja', '四百とマイナス六を比べる', '-400'],
    ['ja', 'マイナス六は四つの数の一つ', '-4'],
    ['zh-Hans', '七百和负三十', '-700'],
    ['en', 'seven hundred and minus thirty', '-700'],
  ])('%s: %s is no %s', (tag, text, value) => {
    expect(told(tag, text, value, 'none')).toContain('source/value-differs');
  });
});
