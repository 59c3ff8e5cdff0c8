import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

interface Row {
  readonly language: string;
  readonly text: string;
  readonly fact: Readonly<Record<string, string>>;
  readonly label: string;
}

const people = { value: '36', unit: 'person' };

/** What is said behind a denial, a level that was not come to, and an estimate that is about so much. */
const right: readonly Row[] = [
  {
    language: 'ja',
    text: '雪の日も36館は休館せず、営業を続けた。',
    fact: { value: '36', as: '館' },
    label: '営業を続けた館',
  },
  {
    language: 'ko',
    text: '가게 36곳은 문을 닫지 않고 영업을 계속했다.',
    fact: { value: '36', as: '곳' },
    label: '영업을 계속한 가게',
  },
  {
    language: 'ja',
    text: '乗客は36人と、目安の50人に届いていない。',
    fact: people,
    label: '乗客',
  },
  {
    language: 'ja',
    text: '損害額は約4兆円とみられる。',
    fact: { value: '4兆', unit: 'JPY', qualifier: 'about' },
    label: '損害額',
  },
];

const wrong: readonly Row[] = [
  {
    language: 'ja',
    text: '雪の日も36館は休館せず、営業を続けた。',
    fact: { value: '36', as: '館' },
    label: '休館した館',
  },
  {
    language: 'ja',
    text: '36人は検査を受けず、帰国した。',
    fact: people,
    label: '検査を受けた人',
  },
  {
    language: 'ja',
    text: '乗客は36人と、目安の50人に届いていない。',
    fact: { ...people, value: '50' },
    label: '乗客',
  },
  {
    language: 'ja',
    text: '損害額は4兆円とみられる。',
    fact: { value: '4兆', unit: 'JPY' },
    label: '損害額',
  },
];

function codesOf({ language, text, fact, label }: Row): readonly string[] {
  const facts = stringify({
    f: { label: { [language]: label, en: 'figure' }, quote: text, ...fact },
  });
  const prose = { [language]: `${label}：{{fact "f"}}。`, en: 'Figure: {{fact "f"}}.' };
  return proveSource({ language, text, facts, prose })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

describe('a denial that is not of the figure', () => {
  it.each(right)('in $language is none under $label: $text', (each) => {
    expect(codesOf(each)).toEqual([]);
  });

  it.each(wrong)('and in $language is heard under $label: $text', (each) => {
    expect(codesOf(each)).not.toEqual([]);
  });
});
