import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

describe('so much in each second or minute is no plain amount', () => {
  const metres = '14; unit: metre';
  it.each<readonly [string, string, string, string]>([
    ['zh-Hans', '缆索以每秒14米移动。', '每秒14米', metres],
    ['zh-Hant', '纜索以秒速14公尺移動。', '秒速14公尺', metres],
    ['ja', '索は毎秒14メートルで動く。', '毎秒14メートル', metres],
    ['ja', '索は秒速14メートルで動く。', '14メートル', metres],
    ['ko', '삭도는 초속 14미터로 움직인다.', '초속 14미터', metres],
    ['zh-Hans', '水泵每分钟14升。', '每分钟14升', '14; unit: litre'],
  ])('%s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });
  it('and is one in the unit of the report', () => {
    const units =
      'speed: { of: metre, per: second, zh-Hans: 米/秒, en: { one: metre per second, other: metres per second } }\n';
    expect(
      readingFaults('zh-Hans', '缆索以每秒14米移动。', '每秒14米', '14; unit: speed', units),
    ).toEqual([]);
  });
});

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('so much in each short time', () => {
  it.each<Row>([
    ['en', 'The weir passes 6 cubic metres a second.', '6 cubic metres', '6; unit: cubic-metre'],
    ['en', 'The pump lifts 70 litres a minute.', '70 litres', '70; unit: litre'],
    ['en', 'The kitchen uses 70 litres a day.', '70 litres', '70; unit: litre'],
    [
      'de',
      'Das Wehr lässt 6 Kubikmeter in der Sekunde durch.',
      '6 Kubikmeter',
      '6; unit: cubic-metre',
    ],
    ['fr', 'La pompe monte 70 litres à la minute.', '70 litres', '70; unit: litre'],
    ['zh-Hans', '水泵每分钟可提水70升。', '提水70升', '70; unit: litre'],
    ['zh-Hans', '缆车每天接送乘客2万人。', '乘客2万人', '2万; unit: person'],
    ['zh-Hant', '纜車每小時接送乘客2千人。', '乘客2千人', '2000; unit: person'],
  ])('is no amount (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/unit-differs');
  });

  it.each<Row>([
    ['en', 'It pumped 70 litres a second time.', '70 litres', '70; unit: litre'],
    ['en', 'The crew rests 1.5 hours a day.', '1.5 hours', '1.5; unit: hour'],
    ['en', 'It pumped 70 litres a minute later.', '70 litres', '70; unit: litre'],
    ['zh-Hans', '缆车每年接送乘客2万人。', '乘客2万人', '2万; unit: person'],
    ['zh-Hans', '每天的客流中有2万人买票。', '2万人', '2万; unit: person'],
  ])('and is one elsewhere (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it('may be what the label says', () => {
    const facts =
      'a:\n  value: 2万\n  quote: 乘客2万人\n  unit: person\n  label: { zh-Hans: 每天的乘客, en: riders a day }\n';
    const told = proveSource({ language: 'zh-Hans', text: '缆车每天接送乘客2万人。', facts });
    expect(told.map(({ code }) => code)).not.toContain('source/unit-differs');
  });
});
