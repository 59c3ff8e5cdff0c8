import { expect, it } from 'vitest';
import { withoutTypedSpaces } from '../../src/lines/typed-spaces.js';

const figure = (character: string) => ({ character, isFigure: true });
const letter = (character: string) => ({ character, isFigure: false });

it.each([
  ['zh-Hans', '共 12 艘船，GDP 增长 5.6% 以上', '共12艘船，GDP增长5.6%以上'],
  ['zh-Hant', '第 7 屆 App 展， 設於 A 館', '第7屆App展，設於A館'],
  ['ja', 'バス 41 台と EV の増加', 'バス41台とEVの増加'],
  ['zh-CN', '见 PM₂.₅ 与 μ 子', '见PM₂.₅与μ子'],
])('no typed space widens the gap that the layout makes in %s: %s', (language, typed, set) => {
  expect(withoutTypedSpaces(typed, language)).toBe(set);
});

it.each([
  ['zh-Hans', '用电 1420 kW·h'.slice(3), '1420 kW·h'],
  ['zh-Hans', '张三 李四', '张三 李四'],
  ['zh-Hans', '合计 = 310艘 + 64艘 − 9艘，为 −8% 的', '合计 = 310艘 + 64艘 − 9艘，为−8%的'],
  ['zh-Hans', '310艘 ÷ (310艘 + 64艘) × 100%', '310艘 ÷ (310艘 + 64艘) × 100%'],
  ['zh-Hans', 'Mrs. Li 与', 'Mrs. Li与'],
  ['zh-Hans', '共\u00a012艘', '共\u00a012艘'],
  ['ko', '버스 41 대', '버스 41 대'],
  ['en', 'the 長江 basin, 12 長', 'the 長江 basin, 12 長'],
])('a space that parts words, or a language sets, stays in %s: %s', (language, typed, set) => {
  expect(withoutTypedSpaces(typed, language)).toBe(set);
});

it('a text closes up to the figure beside it, whatever that begins or ends with', () => {
  const closed = (text: string, before = letter(''), after = letter('')) =>
    withoutTypedSpaces(text, 'zh-Hans', before, after);
  expect(closed('过闸 ', letter(''), figure('1'))).toBe('过闸');
  expect(closed(' 的船 ', figure('艘'), figure('百'))).toBe('的船');
  expect(closed(' 的船 ', letter('艘'), letter('百'))).toBe(' 的船 ');
  expect(closed('为 ', letter(''), figure('−'))).toBe('为');
  expect(closed(' + ', figure('艘'), figure('6'))).toBe(' + ');
  expect(closed(' ', figure('艘'), figure('5'))).toBe(' ');
  expect(closed(' 起', figure('5'))).toBe('起');
});
