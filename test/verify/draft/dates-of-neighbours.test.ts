import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';

describe('a figure has the time of its sentence where the others are of its neighbours', () => {
  it.each([
    ['en', 'In 2022 the quay handled 5.30 tonnes, up from 4.80 tonnes in 2021 and 4.10 tonnes in 2020.', ['5.30 2022', '4.80 2021', '4.10 2020']],
    ['en', 'The ferry carried 640 people in 2022, 9% more than in 2021.', ['640 2022', '9% 2022']],
    ['es', 'El faro recibió 640 visitas en 2022, un 9% más que en 2021.', ['640 2022', '9% 2022']],
    ['en', 'In 2022 the ferry carried 640 people, the highest figure since the pier opened in 1974.', ['640 2022']],
    ['zh-Hans', '2022年，渡口开放310天，客流恢复到2019年的七成。', ['310 2022', '70%']],
    ['zh-Hans', '临江县2022年统计公报\n\n2022年，实现产值91亿元。\n全年新建码头3座，客流恢复到2019年的七成。\n', ['91亿 2022', '3 2022', '70%']],
    ['ja', '令和4年 青島市の水産業\n\n１ 生産量\n令和4年の生産量は9,310トンで、前年に比べて420トン減少した。\n', ['9310 2022', '-420 2022']],
  ])('%s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['en', 'In 2019 the ferry was sold and 640 people left, 210 in 2022.', '640 2019'],
    ['en', 'The ferry carried 640 people in 2022, 9% of them in 2021.', '9% 2021'],
  ])('each its own where it has one (%s): %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toContain(expected);
  });
});
