import { describe, expect, it } from 'vitest';
import { prove, type Change } from '../../support.js';

const codes = (...changes: readonly Change[]) => prove(changes).map(({ code }) => code);

/** The figure of the cover, with a label of its own. */
const cover = (chinese: string, english: string): Change => ({
  file: 'report.yaml',
  right: '    - fact: tonnage\n',
  wrong: `    - fact: countries\n      label: { zh-Hans: ${chinese}, en: ${english} }\n`,
});

describe('beside a figure stands no label of another', () => {
  it('on the cover, in both languages or in one', () => {
    expect(codes(cover('通航港口', 'ports served'))).toContain('figure/which-figure');
    expect(codes(cover('通航国家', 'ports served'))).toContain('figure/which-figure');
  });
  it('its own label, one of its own, and that of a figure of another kind are none', () => {
    expect(codes(cover('通航国家', 'countries served'))).not.toContain('figure/which-figure');
    expect(codes(cover('所至国家', 'countries'))).not.toContain('figure/which-figure');
    expect(codes(cover('占全省比重', 'share of the province'))).not.toContain(
      'figure/which-figure',
    );
  });
  it('of two figures with one label, that of the same kind counts, whichever comes first', () => {
    const share: Change = {
      file: 'facts.yaml',
      right: 'ports:\n',
      wrong:
        'port-share:\n  label: { zh-Hans: 通航港口, en: ports served }\n  formula: tonnage / tonnage * 100%\n  unit: percent\n  period: 2020\n\nports:\n',
    };
    expect(codes(share, cover('通航港口', 'ports served'))).toContain('figure/which-figure');
  });
  it('in a table, unless the column says what stands in the row of the other', () => {
    const under = (chinese: string, english: string): readonly string[] =>
      codes({
        file: 'report.yaml',
        right:
          '              - { label: { zh-Hans: 数值, en: Figure }, kind: figure }\n            rows:\n              - [{ zh-Hans: 完成投资, en: Investment }, investment]\n              - [{ zh-Hans: 利用外资, en: Foreign capital }, foreign-capital]\n',
        wrong: `              - { label: { zh-Hans: ${chinese}, en: ${english} }, kind: figure }\n            rows:\n              - [{ zh-Hans: 通航国家, en: countries served }, ports]\n`,
      });
    expect(under('数值', 'Figure')).toContain('figure/which-figure');
    expect(under('国家数', 'Countries served')).toContain('figure/which-figure');
    expect(under('港口数', 'Ports')).not.toContain('figure/which-figure');
  });
  it('in a chart, where two points changed places', () => {
    const points: Change = {
      file: 'charts.yaml',
      right: 'label: { zh-Hans: 上年, en: Year before }',
      wrong: 'label: { zh-Hans: 占全省比重, en: share of the province }',
    };
    expect(codes(points)).toContain('figure/which-figure');
  });
});
