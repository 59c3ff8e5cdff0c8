import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** Whether a text in a language is told to leave out the status of the figure that it prints behind its words. */
const isLeftOut = (
  language: string,
  source: string,
  words: string,
  status = 'planned',
): boolean => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  return proveSource({
    language,
    text: source,
    facts: stringify({ f: { value: 12, status, period: '2031', quote: source } }),
    prose: { [language]: `${words}: {{fact "f"}}`, [other]: 'x' },
  }).some(({ code, problem }) => code === 'status/not-printed' && problem.includes(language));
};

describe('what is still to be done is said by the form of any verb', () => {
  it.each([
    ['en', 'In 2031 the port plans to drain 12 docks.', 'docks to be drained', 'docks drained'],
    ['en', 'In 2031 the port plans to drain 12 docks.', 'docks that will be drained', 'docks'],
    ['fr', 'En 2031, le port prévoit de vider 12 bassins.', 'bassins à vider', 'bassins vidés'],
    ['fr', 'En 2031, le port prévoit de vider 12 bassins.', 'bassins qui seront vidés', 'bassins'],
    ['es', 'En 2031 el puerto prevé vaciar 12 dársenas.', 'dársenas por vaciar', 'dársenas'],
    ['es', 'En 2031 el puerto prevé vaciar 12 dársenas.', 'dársenas que se vaciarán', 'vaciadas'],
    ['es', 'En 2031 el puerto prevé pagar 12 euros.', 'gasto por realizar', 'gasto por hogar'],
    ['de', '2031 plant der Hafen, 12 Becken abzudichten.', 'abzudichtende Becken', 'Becken'],
    ['de', '2031 plant der Hafen, 12 Becken zu leeren.', 'zu leerende Becken', 'geleerte Becken'],
    ['zh-Hans', '2031年港口计划修建船坞12座。', '拟修船坞', '已修船坞'],
    ['zh-Hans', '2031年港口计划修建船坞12座。', '将建船坞', '新建船坞'],
    ['zh-Hant', '2031年港口計劃修建船塢12座。', '擬修船塢', '已修船塢'],
    ['ja', '2031年に港は船渠12基を修理する計画である。', 'これから修理する船渠', '修理した船渠'],
    ['ko', '2031년 항만은 선거 12기를 수리할 계획이다.', '수리할 선거', '수리한 선거'],
  ])('%s: %s', (language, source, said, silent) => {
    expect(isLeftOut(language, source, said)).toBe(false);
    expect(isLeftOut(language, source, silent)).toBe(true);
  });

  it('says what is aimed at too, and nothing of what may be', () => {
    const words = 'docks to be drained';
    expect(isLeftOut('en', 'The port aims to drain 12 docks in 2031.', words, 'targeted')).toBe(
      false,
    );
    expect(isLeftOut('en', 'The port may drain 12 docks in 2031.', words, 'possible')).toBe(true);
  });
});
