import { describe, expect, it } from 'vitest';
import { prove, type Change } from '../support.js';

const report = (right: string, wrong: string): Change => ({ file: 'report.yaml', right, wrong });

const codes = (...changes: readonly Change[]) => prove(changes).map(({ code }) => code);

const declared = (zh: string, en: string): Change =>
  report(
    'set-phrases: [',
    `set-phrases: [{ phrase: { zh-Hans: ${zh}, en: ${en} }, reason: a name }, `,
  );

describe('what is right is let through:', () => {
  it.each([
    [
      'a name with a numeral, declared as a set phrase',
      [declared('五星码头', 'Key'), report('{ zh-Hans: 要点,', '{ zh-Hans: 五星码头要点,')],
    ],
    [
      'the same fact twice in one language',
      [
        report(
          '货物吞吐量增长{{fact "growth"}}；',
          '货物吞吐量增长{{fact "growth"}}，即{{fact "growth"}}；',
        ),
      ],
    ],
    [
      'another form in one language',
      [report('的{{fact "ports"}}通航。\'', '的{{fact "ports" form="number"}}港口通航。\'')],
    ],
    [
      '达 before a figure, which adds nothing',
      [report('货物吞吐量增长{{fact "growth"}}', '货物吞吐量增长达{{fact "growth"}}')],
    ],
    [
      'a word before a figure that ends like a qualifier',
      [report('货物吞吐量增长{{fact "growth"}}', '货物吞吐量按条约{{fact "growth"}}')],
    ],
    [
      'the holiday of May Day, which is no “may”',
      [report('Passenger traffic was', 'Over the May Day holiday passenger traffic was')],
    ],
    [
      '“as projected by” behind a figure',
      [
        report(
          'The Port Authority projects growth of {{fact "outlook"}} a year to {{fact "horizon"}}',
          'Growth will be {{fact "outlook"}} a year to {{fact "horizon"}}, as projected by the Port Authority',
        ),
      ],
    ],
    ['a short form of a name', [report("zh-Hans: '港口管理局预计", "zh-Hans: '港管局预计")]],
    [
      'the plural of a name',
      [
        report(
          'en: \'The {{fact "fair"}} Port Fair\' }',
          'en: \'Port Fairs, the {{fact "fair"}}\' }',
        ),
      ],
    ],
    [
      'a few Latin words in Chinese',
      [report('zh-Hans: “元”为人民币元。', 'zh-Hans: “元”为人民币元（RMB yuan）。')],
    ],
    ['元 inside another word', [report('zh-Hans: 要点', 'zh-Hans: 多元要点')]],
    [
      '今年 in a set phrase',
      [declared('古今年表', 'Key'), report('{ zh-Hans: 要点,', '{ zh-Hans: 古今年表,')],
    ],
  ])('%s', (_, changes) => {
    expect(codes(...changes)).toEqual([]);
  });
});
