import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, value: string, own: string, foreign: string];

/** The codes of the errors of a value of one sentence that both languages print behind its label. */
function codes([language, text, value, own, foreign]: Row): readonly string[] {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  return proveSource({
    language,
    text,
    facts: stringify({ f: { label: { [language]: own, [other]: foreign }, value, quote: text } }),
    prose: { [language]: `${own}: {{fact "f"}}`, [other]: `${foreign}: {{fact "f"}}` },
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

describe('a label tells what its source denies by a word of its own', () => {
  it.each<Row>([
    // Who died.
    ['en', '31 sailors did not survive the gale.', '31', 'sailors killed', '遇难水手'],
    ['zh-Hans', '矿上有31人未能生还。', '31', '遇难矿工', 'miners killed'],
    ['ja', '漁師31人が帰らなかった。', '31', '死者', 'deaths'],
    ['de', '31 Bergleute kehrten nie zurück.', '31', 'Tote', 'deaths'],
    ['es', '31 mineros no volvieron.', '31', 'muertos', 'deaths'],
    ['fr', '31 mineurs ont perdu la vie.', '31', 'décès', 'deaths'],
    // What is empty.
    ['en', '52 cottages were not lived in.', '52', 'vacant cottages', '空置农舍'],
    ['zh-Hans', '全镇无人居住的农舍有52间。', '52', '空置农舍', 'vacant cottages'],
    ['de', 'In 52 Katen wohnt niemand.', '52', 'leerstehende Katen', 'vacant cottages'],
    ['fr', '52 fermes n’ont pas d’occupant.', '52', 'fermes vacantes', 'vacant farms'],
    ['ja', '人の住んでいない農家は52軒ある。', '52', '空き家', 'vacant houses'],
    // What did not run.
    ['en', '17 trams did not run.', '17', 'tram services cancelled', '停开班次'],
    ['zh-Hans', '当日停开渡轮17班。', '17', '取消的渡轮', 'ferries cancelled'],
    ['ko', '배 17척이 운행하지 않았다.', '17', '운휴 선박', 'boats cancelled'],
    ['es', '17 barcos no salieron.', '17', 'barcos suprimidos', 'boats cancelled'],
    ['en', 'The club grounded 17 gliders.', '17', 'gliders out of service', '停飞滑翔机'],
    // Who has none, and who did not pass.
    ['en', '86 anglers had no licence.', '86', 'unlicensed anglers', '无证钓鱼者'],
    ['zh-Hans', '没有捕鱼证的渔民86人。', '86', '无证渔民', 'unlicensed fishers'],
    ['ko', '면허가 없는 선원은 86명이었다.', '86', '무면허 선원', 'unlicensed sailors'],
    ['zh-Hans', '考核未通过者86人。', '86', '不合格人数', 'candidates who failed'],
    ['de', '86 Lotsen bestanden nicht.', '86', 'durchgefallene Lotsen', 'pilots who failed'],
    ['de', '86 Lotsen bestanden nicht.', '86', 'Lotsen, die nicht bestanden', 'pilots who failed'],
    ['es', '86 pilotos no aprobaron.', '86', 'pilotos suspensos', 'pilots who failed'],
  ])('%s: %s %s: %s', (...row) => {
    expect(codes(row)).toEqual([]);
  });
});

describe('no such word is right of what the source denies by it, or of what it denies nothing', () => {
  it.each<Row>([
    ['en', '31 sailors were not killed.', '31', 'sailors killed', '遇难水手'],
    ['en', '31 sailors did not pay.', '31', 'sailors killed', '遇难水手'],
    ['en', '31 sailors survived the gale.', '31', 'sailors killed', '遇难水手'],
    ['zh-Hans', '31名矿工没有死亡。', '31', '遇难矿工', 'miners killed'],
    ['de', '31 Bergleute wurden nicht getötet.', '31', 'Todesopfer', 'deaths'],
    ['en', '52 cottages are not vacant.', '52', 'vacant cottages', '空置农舍'],
    ['en', '52 cottages are occupied.', '52', 'vacant cottages', '空置农舍'],
    ['en', '17 trams were not cancelled.', '17', 'trams cancelled', '取消的电车'],
    ['fr', '17 bacs n’ont pas été annulés.', '17', 'bacs annulés', 'ferries cancelled'],
    ['en', 'The club grounded 17 gliders.', '17', 'gliders', '滑翔机'],
    ['zh-Hans', '当日停开渡轮17班。', '17', '渡轮班次', 'ferries'],
    ['en', '86 anglers did not fail.', '86', 'anglers who failed', '不合格钓鱼者'],
    ['de', '86 Lotsen bestanden nicht.', '86', 'Lotsen, die bestanden', 'pilots who passed'],
    ['de', '86 Lotsen bestanden.', '86', 'durchgefallene Lotsen', 'pilots who failed'],
    ['zh-Hans', '考核通过者86人。', '86', '不合格人数', 'candidates who failed'],
    ['zh-Hans', '考核未通过者86人。', '86', '考核通过人数', 'candidates who passed'],
  ])('%s: %s %s: %s', (...row) => {
    expect(codes(row)).not.toEqual([]);
  });
});

describe('what was pulled down fell by nothing', () => {
  it.each<Row>([
    ['en', 'The borough pulled down 36 kiosks.', '36', 'kiosks demolished', '拆除报亭'],
    ['en', '36 lorries broke down.', '36', 'lorries broken down', '抛锚卡车'],
  ])('%s: %s %s: %s', (...row) => {
    expect(codes(row)).toEqual([]);
  });
});
