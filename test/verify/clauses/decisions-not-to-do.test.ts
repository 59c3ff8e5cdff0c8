import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

interface Row {
  readonly language: string;
  readonly text: string;
  readonly value: string;
  readonly own: string;
  readonly as?: string;
}

const row = (language: string, text: string, value: string, own: string): Row => ({
  language,
  text,
  value,
  own,
});

const office = 'The office did not charge 7 men last year.';

/** A count of what was not done, under a label that says so by the same verb. */
const denied: readonly Row[] = [
  row('zh-Hans', '检方今年不起诉315人。', '315', '不起诉人数'),
  row('zh-Hans', '全市全年不批准逮捕128人。', '128', '不批准逮捕人数'),
  row('zh-Hant', '檢方去年不起訴2,316人。', '2316', '不起訴人數'),
  row('ja', '検察は昨年、64人を起訴しなかった。', '64', '起訴しなかった人'),
  row('ja', '検察は昨年、64人を起訴しなかった。', '64', '不起訴人数'),
  row('ko', '검찰은 7명을 기소하지 않았다.', '7', '기소하지 않은 피고인'),
  row('ko', '검찰은 7명을 기소하지 않았다.', '7', '불기소 인원'),
  { ...row('en', office, '7', 'men not charged'), as: 'men' },
];

/** A label says that it was done; not all are perhaps some. */
const affirmed: readonly Row[] = [
  row('zh-Hans', '检方今年不起诉315人。', '315', '起诉人数'),
  row('zh-Hant', '檢方去年不起訴2,316人。', '2316', '起訴人數'),
  row('ja', '検察は昨年、64人を起訴しなかった。', '64', '起訴した人'),
  row('ko', '검찰은 7명을 기소하지 않았다.', '7', '기소한 피고인'),
  { ...row('en', office, '7', 'men charged'), as: 'men' },
  row('zh-Hans', '检方没有起诉全部315人。', '315', '没有起诉人数'),
];

function codesOf({ language, text, value, own, as }: Row): readonly string[] {
  const label =
    language === 'en'
      ? { en: own, 'zh-Hans': '未起诉' }
      : { [language]: own, en: 'not prosecuted' };
  const counted = as === undefined ? { unit: 'person' } : { as };
  const facts = stringify({ f: { label, value, quote: text, ...counted } });
  return proveSource({ language, text, facts })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

describe('what was not done is counted', () => {
  it.each(denied)('in $language under $own: $text', (each) => {
    expect(codesOf(each)).toEqual([]);
  });

  it.each(affirmed)('and not in $language under $own: $text', (each) => {
    expect(codesOf(each)).toContain('source/negated');
  });
});
