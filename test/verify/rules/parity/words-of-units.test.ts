import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

type Words = string | Readonly<Record<'one' | 'other', string>>;

const told = (language: string, id: string, own: Words, other: Words): readonly string[] =>
  proveSource({
    language,
    text: '5',
    units: stringify({
      [id]: Object.fromEntries(
        languagesFor(language).map((tag) => [tag, tag === language ? own : other]),
      ),
    }),
    facts: stringify({ f: { value: 5, quote: '5' } }),
  })
    .filter(({ code }) => code === 'parity/unit-differs')
    .map(({ problem }) => problem);

const countries = { one: 'country', other: 'countries' };
const masks = { one: 'mask', other: 'masks' };

describe('a unit called by what another unit is called prints cities for countries', () => {
  it.each([
    ['zh-Hans', 'country', '个城市', countries],
    ['ja', 'country', '都市', countries],
    ['ko', 'country', '개 도시', countries],
    ['de', 'country', { one: 'Stadt', other: 'Städte' }, countries],
    ['fr', 'country', { one: 'ville', other: 'villes' }, countries],
    ['es', 'country', { one: 'ciudad', other: 'ciudades' }, countries],
    ['en', 'country', { one: 'city', other: 'cities' }, '个国家'],
  ] as const)('%s', (language, id, own, other) => {
    expect(told(language, id, own, other)).toHaveLength(1);
  });
});

describe('a unit that says a measure or a plan in one language alone prints tonnes of masks for masks', () => {
  it.each([
    ['zh-Hans', 'mask', '吨口罩', masks],
    ['en', 'mask', { one: 'mask', other: 'tonnes of masks' }, '只口罩'],
    ['fr', 'mask', { one: 'masque', other: 'tonnes de masques' }, masks],
    ['en', 'train', { one: 'train', other: 'planned trains' }, '列'],
    ['de', 'train', { one: 'Zug', other: 'geplante Züge' }, { one: 'train', other: 'trains' }],
    ['zh-Hans', 'train', '列计划的火车', { one: 'train', other: 'trains' }],
  ] as const)('%s %s %j', (language, id, own, other) => {
    expect(told(language, id, own, other)).toHaveLength(1);
  });
});

describe('the words of a unit are refused though each language counts the same', () => {
  it.each([
    ['zh-Hans', 'country', '个国家', countries],
    ['zh-Hans', 'town', '个城市', { one: 'town', other: 'towns' }],
    ['zh-Hans', 'masks-by-weight', '吨口罩', { one: 'tonne of masks', other: 'tonnes of masks' }],
    ['zh-Hans', 'plan', '个计划', { one: 'plan', other: 'plans' }],
    ['zh-Hans', 'planned-train', '列计划的火车', { one: 'planned train', other: 'planned trains' }],
    ['zh-Hans', 'freight-work', '吨公里', { one: 'tonne-kilometre', other: 'tonne-kilometres' }],
    ['zh-Hans', 'outing', '次短途旅行', { one: 'day trip', other: 'day trips' }],
    ['ja', 'person', '名', { one: 'person', other: 'people' }],
    ['de', 'person', { one: 'Mensch', other: 'Menschen' }, { one: 'person', other: 'people' }],
    ['fr', 'project', { one: 'projet', other: 'projets' }, { one: 'project', other: 'projects' }],
    [
      'es',
      'project',
      { one: 'proyecto', other: 'proyectos' },
      { one: 'project', other: 'projects' },
    ],
  ] as const)('%s %s %j', (language, id, own, other) => {
    expect(told(language, id, own, other)).toEqual([]);
  });
});
