import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftFacts } from '../../../src/verify/draft/draft-facts.js';
import { writeDraft } from '../../../src/verify/draft/write-draft.js';
import { packsFor } from '../../support/prove-source.js';

const place = { file: 'note.txt', line: 1, column: 1 };

interface Written {
  readonly value: string | number;
  readonly quote: string;
  readonly of?: string;
}

const written = (language: string, text: string): readonly Written[] => {
  const packs = packsFor([language]);
  const source = { id: 'source', file: 'note.txt', language, sha256: '', title: {}, text, place };
  const draft = draftFacts(source, [language], packs);
  return Object.values(
    (parse(writeDraft(draft, [language], 'latin')) ?? {}) as Record<string, Written>,
  );
};

describe('a draft says by quote or “of” which figure of a sentence it means, whatever the label will be', () => {
  it.each<readonly [string, string, string | number, string, string | undefined]>([
    [
      'en',
      'Ferry trips fell from 5,200 in 2021 to 4,900 in 2022.',
      5200,
      'Ferry trips fell from 5,200 in 2021 to 4,900 in 2022',
      'Ferry trips fell from',
    ],
    [
      'en',
      'Freight on the north quay was 14% more than in March and 9% less than in May.',
      '-9%',
      '9% less than in May',
      undefined,
    ],
    [
      'en',
      'The tug "Heron 7" towed 64 and pushed 12.',
      64,
      'The tug "Heron 7" towed 64 and pushed 12',
      'towed',
    ],
    [
      'de',
      'Der Anteil der Fähren lag mit 48,3 Prozent deutlich über dem Wert der Brücken von 42,7 Prozent.',
      '42.7%',
      'Der Anteil der Fähren lag mit 48,3 Prozent deutlich über dem Wert der Brücken von 42,7 Prozent',
      'über dem Wert der Brücken von',
    ],
    [
      'fr',
      'La fréquentation progresse de 37,9 % pour les bacs du nord et de 31,8 % pour les bacs du sud.',
      '31.8%',
      '31,8 % pour les bacs du sud',
      undefined,
    ],
    [
      'ko',
      '여객선 이용률은 지난해 46.2%에서 올해 44.9%로 낮아졌다.',
      '44.9%',
      '여객선 이용률은 지난해 46.2%에서 올해 44.9%',
      '올해',
    ],
    [
      'ko',
      '이용률은 초등학교 82.3% → 중학교 66.4%였다.',
      '66.4%',
      '이용률은 초등학교 82.3% → 중학교 66.4%',
      '중학교',
    ],
    [
      'en',
      'The sharpest drop was on route 4 – falling 18 per cent from 3,570 to 2,910.',
      2910,
      'falling 18 per cent from 3,570 to 2,910',
      undefined,
    ],
    [
      'de',
      'Auf den Fähren gab es einen Anstieg um 2.800 auf 36.500 Fahrten.',
      36500,
      'Auf den Fähren gab es einen Anstieg um 2.800 auf 36.500 Fahrten',
      undefined,
    ],
  ])('%s: %s', (language, text, value, quote, of) => {
    const fact = written(language, text).find((each) => each.value === value);
    expect([fact?.quote, fact?.of]).toEqual([quote, of]);
  });

  it.each([
    ['Calls at both quays (1,860 and 7,190) are lower than in 2021.', [1860, 7190]],
    ['Calls on route 3 dropped 9 per cent.', ['-9%']],
    ['Calls by guests aged 19 and above fell 7 per cent.', ['-7%']],
  ])(
    'a level in brackets fell by nothing, and a number of the subject takes no verb away: %s',
    (text, values) => {
      expect(written('en', text).map(({ value }) => value)).toEqual(values);
    },
  );

  it.each([
    ['en', 'Catches were 40 tonnes (8%) lower.', ['-40', '-8%']],
    ['de', 'Es gab 40 Tonnen (8 Prozent) weniger.', ['-40', '-8%']],
    ['ja', '出荷は8%（40トン）減少した。', ['-8%', '-40']],
    ['ko', '출하는 8%(40톤) 감소했다.', ['-8%', '-40']],
    ['ja', '出荷量（40トン）は減少した。', [40]],
    ['ko', '출하량(40톤)은 감소했다.', [40]],
    ['zh-Hans', '两港货运量（40吨）低于去年。', [40]],
  ])(
    'a size told again in brackets fell with it, and a level by nothing: %s: %s',
    (language, text, values) => {
      expect(written(language, text).map(({ value }) => value)).toEqual(values);
    },
  );

  it('names with “of” no words of another figure', () => {
    const text =
      'Calls at the two quays in August (18,610 and 71,960) are lower than those at the same time last year (14.7% and 11.9% lower respectively).';
    expect(written('en', text).map(({ of }) => of)).not.toContain('at the same time last year');
  });

  it('but keeps a quote of words before one of the number alone', () => {
    expect(written('en', 'Trips came to 3.3m, up from 2.7m.').map(({ quote }) => quote)).toEqual([
      'Trips came to 3.3m',
      'Trips came to 3.3m, up from 2.7m',
    ]);
  });
});
