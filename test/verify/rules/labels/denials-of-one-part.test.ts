import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

/** A label affirms what the part of its figure denies, or denies what that part states. */
const wrong: Readonly<Record<string, readonly LabelRow[]>> = {
  en: [
    [
      'In spring 31 mills had begun to grind and 4 had closed.',
      '31',
      'mills that had stopped grinding',
      '磨坊',
    ],
    [
      'Of late 640 sailors fell ill, including 23 sailors with TB.',
      '23',
      'sailors without TB who fell ill',
      '船员',
    ],
    [
      'In winter 940 inns closed and 86 inns did not answer the survey.',
      '86',
      'inns that answered the survey',
      '旅馆',
    ],
    [
      'Rain fell and 9 out of 10 farmers lost a harvest.',
      '9/10',
      'farmers who lost no harvest',
      '农民占比',
    ],
  ],
  es: [
    [
      'Cerraron 940 bares y 86 locales no contestaron a la encuesta.',
      '86',
      'locales que contestaron a la encuesta',
      'bars',
    ],
    [
      'Las visitas de residentes cayeron un 2% y alcanzaron las 118.400.',
      '118400',
      'visitas de no residentes',
      'visits',
    ],
  ],
  'zh-Hans': [['全市金融企业3200家。', '3200', '非金融企业', 'firms outside finance']],
  fr: [
    [
      'On compte 940 bars fermés et 86 cafés n’ont pas répondu à l’enquête.',
      '86',
      'cafés qui ont répondu à l’enquête',
      'bars',
    ],
  ],
};

const right: Readonly<Record<string, readonly LabelRow[]>> = {
  en: [
    [
      'In spring 31 mills had begun to grind and 4 had stopped.',
      '4',
      'mills that had stopped',
      '停工的磨坊',
    ],
    [
      'Of late 640 sailors fell ill, including 23 sailors without TB.',
      '23',
      'sailors without TB',
      '无结核病的船员',
    ],
    [
      'In winter 940 inns closed and 86 inns did not answer the survey.',
      '86',
      'inns that did not answer',
      '未答复的旅馆',
    ],
    [
      'In winter 940 inns answered the survey and 86 inns did not answer.',
      '940',
      'inns that answered the survey',
      '答复的旅馆',
    ],
    ['Some 12 villages and 8 towns had no water.', '12', 'villages without water', '缺水村庄'],
    ['No fewer than 40 schools took part.', '40', 'schools taking part', '参加的学校'],
    [
      'The number of pupils without a desk fell to 86.',
      '86',
      'pupils without a desk',
      '没有课桌的学生',
    ],
  ],
  es: [
    [
      'Las visitas de no residentes cayeron hasta 118.400.',
      '118400',
      'visitas de no residentes',
      'visits of non-residents',
    ],
  ],
  'zh-Hans': [
    ['年末非常住人口74万人。', '74万', '非常住人口', 'people from elsewhere'],
    ['全市流动人口74万人。', '74万', '非常住人口', 'people from elsewhere'],
  ],
  de: [
    [
      '86 Wirte antworteten nicht, 940 antworteten.',
      '86',
      'Wirte ohne Antwort',
      'inns without an answer',
    ],
  ],
};

const flat = (rows: Readonly<Record<string, readonly LabelRow[]>>) =>
  Object.entries(rows).flatMap(([language, each]) =>
    each.map((row) => [language, row[0], row[2], row] as const),
  );

describe('a label and the part of a sentence that its figure stands in', () => {
  it.each(flat(wrong))('%s: %s is told under “%s”', (language, _text, _label, row) => {
    expect(labelFaults(language, row).map(({ code }) => code)).toContain('figure/denied');
  });

  it.each(flat(right))('%s: %s bears “%s”', (language, _text, _label, row) => {
    expect(labelFaults(language, row).map(({ problem }) => problem)).toEqual([]);
  });
});
