import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

type Fact = Readonly<Record<string, unknown>>;

type Prose = Readonly<Record<string, string>>;

const codesOf = (
  language: string,
  text: string,
  facts: Readonly<Record<string, Fact>>,
  prose?: Prose,
) =>
  proveSource({
    language,
    text,
    facts: stringify(facts),
    ...(prose === undefined ? {} : { prose }),
  })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

const codes = (language: string, text: string, fact: Fact) =>
  codesOf(language, text, { f: { quote: text, ...fact } });

describe('so many of every so many are a share', () => {
  it.each([
    ['zh-Hans', '每6名茶农就有1名是女性。', '1/6'],
    ['zh-Hans', '每6人就有1人种茶。', '1/6'],
    ['zh-Hant', '平均每六人有一人種茶。', '1/6'],
    ['ko', '농가 여섯 중 둘은 차를 키운다.', '2/6'],
  ])('%s: %s', (language, text, value) => {
    expect(codes(language, text, { value })).toEqual([]);
    expect(codes(language, text, { value: 6 })).not.toEqual([]);
  });

  it('but no so many of another kind for each so many', () => {
    expect(codes('zh-Hans', '每6名茶农就有1名技术员。', { value: '1/6' })).not.toEqual([]);
  });
});

it('so many for each hundred thousand is a rate', () => {
  const units =
    'rate: { kind: measure, es: { other: "casos por cada 100.000 habitantes" }, en: { other: "cases per 100,000 people" } }';
  const text = 'Hubo 118 casos por cada 100.000 habitantes.';
  expect(
    readingFaults('es', text, '118 casos por cada 100.000 habitantes', '118; unit: rate', units),
  ).toEqual([]);
});
