import { describe, expect, it } from 'vitest';
import { reportContext } from '../../../../src/verify/context.js';
import { chartTrends } from '../../../../src/verify/rules/charts/trends.js';
import { open, sha256 } from '../../../tables/support.js';

interface Source {
  readonly language: string;
  /** Each bears out one figure: of 2023, then of 2024. */
  readonly sentences: readonly [string, string];
}

/** What is told of the title of a chart of two percentages, 14.2% and then 3.6%. */
function told(title: string, { language, sentences }: Source): readonly string[] {
  const fact = (at: 0 | 1, value: string): string =>
    `r${String(at)}: { label: { en: guests }, value: ${value}, period: ${String(2023 + at)}, quote: '${sentences[at]}' }\n`;
  const text = `${sentences.join('\n')}\n`;
  const { value, diagnostics } = open({
    'data/ports/report.yaml': `languages: [${language === 'en' ? 'en' : `${language}, en`}]
title: { ${language}: Note${language === 'en' ? '' : ', en: Note'} }
edition: { number: 1, date: 2026-11-28 }
sources:
  note:
    file: sources/note.txt
    language: ${language}
    sha256: ${sha256(text)}
    title: { ${language}: Note${language === 'en' ? '' : ', en: Note'} }
sections:
  - id: a
    title: { ${language}: Note${language === 'en' ? '' : ', en: Note'} }
    rows:
      - - chart: drawn
`,
    'data/ports/facts.yaml': (fact(0, '14.2%') + fact(1, '3.6%')).replaceAll(
      'en: guests',
      language === 'en' ? 'en: guests' : `${language}: guests, en: guests`,
    ),
    'data/ports/charts.yaml': `drawn: { kind: line, title: { ${language}: '${title}'${language === 'en' ? '' : ', en: Note'} }, points: [r0, r1] }\n`,
    'data/ports/sources/note.txt': text,
  }).load();
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return chartTrends.check(reportContext(value.report, value.packs)).map(({ problem }) => problem);
}

const en: Source = {
  language: 'en',
  sentences: ['In 2023 guests rose by 14.2%.', 'In 2024 guests rose by 3.6%.'],
};
const shares: Source = {
  language: 'en',
  sentences: ['In 2023 the share was 14.2%.', 'In 2024 the share was 3.6%.'],
};
const zh: Source = { language: 'zh-Hans', sentences: ['2023年增长14.2%。', '2024年增长3.6%。'] };
const de: Source = {
  language: 'de',
  sentences: ['Die Zahl stieg 2023 um 14,2 %.', 'Die Zahl stieg 2024 um 3,6 %.'],
};
const fr: Source = {
  language: 'fr',
  sentences: [
    'En 2023, la clientèle a augmenté de 14,2 %.',
    'En 2024, la clientèle a augmenté de 3,6 %.',
  ],
};
const es: Source = {
  language: 'es',
  sentences: [
    'En 2023 los clientes aumentaron un 14,2 %.',
    'En 2024 los clientes aumentaron un 3,6 %.',
  ],
};
const ja: Source = {
  language: 'ja',
  sentences: ['2023年は14.2%増加した。', '2024年は3.6%増加した。'],
};
const ko: Source = {
  language: 'ko',
  sentences: ['2023년에는 14.2% 증가했다.', '2024년에는 3.6% 증가했다.'],
};

describe('over rates of change that become less', () => {
  it.each<[string, Source]>([
    ['Growth of hotels and inns', en],
    ['Guests rose', en],
    ['Increase in guests', en],
    ['Growth slows and falls', en],
    ['旅客增速', zh],
    ['旅客增长', zh],
    ['旅客增速回落', zh],
    ['Wachstum der Gästezahl', de],
    ['Die Gästezahl stieg', de],
    ['Croissance de la clientèle', fr],
    ['La clientèle augmente', fr],
    ['Crecimiento de los clientes', es],
    ['Los clientes aumentaron', es],
    ['宿泊者の増加率', ja],
    ['숙박객 증가율', ko],
  ])('a title names the rate, or tells of what grew: %s', (title, source) => {
    expect(told(title, source)).toEqual([]);
  });

  it.each<[string, Source]>([
    ['Growth rises', en],
    ['Growth in the share', shares],
    ['旅客增速上升', zh],
    ['Das Wachstum steigt', de],
    ['La croissance augmente', fr],
    ['El crecimiento aumenta', es],
  ])('a title that says the rate rose is told, and one over shares: %s', (title, source) => {
    expect(told(title, source)).toEqual([expect.stringContaining('what is drawn fell')]);
  });
});
