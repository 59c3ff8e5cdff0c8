import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

interface Case {
  readonly language: string;
  readonly text: string;
  readonly own: string;
  readonly en: string;
  readonly label?: string;
}

const people = '{{fact "elders" form="number"}}';

/** What proof has against a fact of the first sentence, printed in both languages. */
const faults = ({ language, text, own, en, label = '' }: Case): readonly string[] => {
  const [quote = ''] = text.split('。');
  return proveSource({
    language,
    text,
    facts: `elders:\n${label}  value: 700\n  unit: person\n  period: 2024\n  quote: ${JSON.stringify(quote.split('. ')[0])}\n`,
    prose: { [language]: own, en },
  }).flatMap(({ severity, code, problem }) => (severity === 'error' ? [`${code} ${problem}`] : []));
};

const zh = {
  language: 'zh-Hans',
  text: '2024年，全镇60岁及以上老年人700人。2024年，80岁及以上老年人90人。',
};
const printed = '{{fact "elders"}}';

describe('an age group that the source names', () => {
  it.each<readonly [string, string, string, string]>([
    ['zh-Hans', '2024年，全镇60岁以上老年人700人。', `60岁以上${printed}`, 'aged 60 and over'],
    ['zh-Hans', '2024年，全镇60岁以上老年人700人。', `60岁以上${printed}`, 'over the age of 60'],
    ['zh-Hans', '2024年，全镇6—14周岁儿童700人。', `6—14周岁${printed}`, 'aged 6 to 14'],
    ['zh-Hans', '2024年，未满18岁的700人。', `未满18岁${printed}`, 'under the age of 18'],
    ['zh-Hant', '2024年，全鎮65歲及以上長者700人。', `65歲及以上${printed}`, 'aged 65 or older'],
    ['ja', '2024年、65歳以上の人は700人。', `65歳以上は${printed}`, 'aged 65 and over'],
    ['ja', '2024年、18歳未満の人は700人。', `18歳未満は${printed}`, 'under the age of 18'],
    ['ko', '2024년 65세 이상은 700명이다.', `65세 이상 ${printed}`, 'aged 65 and over'],
    [
      'de',
      '2024 waren es 700 Menschen über 65 Jahren.',
      `Menschen über 65 Jahren: ${printed}`,
      'over the age of 65',
    ],
    [
      'fr',
      'En 2024, 700 personnes de moins de 15 ans.',
      `De moins de 15 ans : ${printed}`,
      'under the age of 15',
    ],
    [
      'es',
      'En 2024, 700 personas de 65 años o más.',
      `De 65 años o más: ${printed}`,
      'aged 65 and over',
    ],
  ])('is printed in every language, %s: %s', (language, text, own, group) => {
    const told = faults({ language, text, own, en: `There were ${people} people ${group}.` });
    expect(told.filter((each) => !each.startsWith('time/'))).toEqual([]);
  });

  it('stands in a label too', () => {
    const label = '  label: { zh-Hans: 60岁及以上老年人, en: people aged 60 and over }\n';
    expect(faults({ ...zh, own: '略', en: 'None', label })).toEqual([]);
  });

  it('of another age, or none, is a typed figure', () => {
    for (const own of ['70岁及以上', '60岁以下', '60年']) {
      const told = faults({ ...zh, own: `${own}${printed}`, en: `There were ${people} people.` });
      expect(told.join('\n')).toContain('figure/stray');
    }
  });

  it('is named in every language, once told', () => {
    const told = faults({
      ...zh,
      own: `老年人${printed}`,
      en: `${people} people aged 60 and over`,
    });
    expect(told).toEqual([
      'parity/name-missing a paragraph says “aged 60 and over” in en, and no such age group in zh-Hans',
    ]);
    const other = faults({
      ...zh,
      own: `60岁及以上老年人${printed}`,
      en: `${people} people aged 80 and over`,
    });
    expect(other.join('\n')).toContain('parity/name-missing');
  });

  it('is that of the figure beside it', () => {
    const eighty = { own: `80岁及以上老年人${printed}`, en: `${people} people aged 80 and over` };
    const told = '“elders” is printed as of “80岁及以上”, and its source says “60岁及以上”';
    expect(faults({ ...zh, ...eighty }).join('\n')).toContain(told);
    const label = '  label: { zh-Hans: 80岁及以上老年人, en: people aged 80 and over }\n';
    expect(faults({ ...zh, own: '略', en: 'None', label }).join('\n')).toContain(told);
    const both = { ...zh, text: '2024年，全镇60岁及以上老年人700人，其中80岁及以上90人。' };
    expect(faults({ ...both, ...eighty }).join('\n')).toContain(told);
  });
});
