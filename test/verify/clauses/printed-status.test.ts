import { describe, expect, it } from 'vitest';
import { prove, type Change } from '../support.js';

const before = { file: 'facts.yaml', right: 'share-before:\n' };

/** A calculated fact beside those of the sample. */
const calculated = (id: string, formula: string): Change => ({
  ...before,
  wrong: `${id}:
  label: { zh-Hans: '差额 ${id}', en: 'difference ${id}' }
  formula: ${formula}
  unit: tonne

share-before:
`,
});

/** A paragraph of its own. */
const paragraph = (chinese: string, english: string): Change => ({
  file: 'report.yaml',
  right: '            - zh-Hans: “十四五”规划提出建设智慧港口。\n',
  wrong: `            - zh-Hans: '${chinese}'
              en: '${english}'
            - zh-Hans: “十四五”规划提出建设智慧港口。
`,
});

const codes = (...changes: readonly Change[]) => prove(changes).map(({ code }) => code);

const difference = calculated('rest', 'tonnage - capacity');
const chained = calculated('chain', 'rest + rest');
const ofReported = calculated('rest', 'tonnage + tonnage');

describe('what is calculated from a designed figure', () => {
  it('is not printed as calculated alone', () => {
    const bare = paragraph('推算{{fact "rest"}}。', 'Calculated: {{fact "rest"}}.');
    expect(codes(difference, bare)).toEqual(['status/not-printed', 'status/not-printed']);
  });

  it('is printed where the text says designed of it', () => {
    const said = paragraph(
      '推算为设计能力以外的{{fact "rest"}}。',
      'Calculated: {{fact "rest"}} beyond the designed room.',
    );
    expect(codes(difference, said)).toEqual([]);
  });

  it('is not borne out by the word in another sentence', () => {
    const elsewhere = paragraph(
      '设计能力另计。推算{{fact "rest"}}。',
      'Room as designed is apart. Calculated: {{fact "rest"}}.',
    );
    expect(codes(difference, elsewhere)).toEqual(['status/not-printed', 'status/not-printed']);
  });

  it('needs the word through several formulas too', () => {
    const bare = paragraph('推算{{fact "chain"}}。', 'Calculated: {{fact "chain"}}.');
    expect(codes(difference, chained, bare)).toEqual(['status/not-printed', 'status/not-printed']);
  });

  it('needs the word on a chart, which says only that it is calculated', () => {
    const points = sharesWith('rest');
    expect(
      codes(difference, ...points).filter((code) => code === 'status/not-printed'),
    ).toHaveLength(2);
  });
});

describe('what is expected', () => {
  it('is printed as such with any word that says so in a source', () => {
    const will = paragraph(
      '今后将节约标煤{{fact "coal-saved"}}。',
      'It will save {{fact "coal-saved"}} of standard coal.',
    );
    expect(codes(will)).toEqual([]);
  });

  it('is not in a text that says none', () => {
    const bare = paragraph('节约标煤{{fact "coal-saved"}}。', 'It saves {{fact "coal-saved"}}.');
    expect(codes(bare)).toEqual(['status/not-printed', 'status/not-printed']);
  });

  it('is said with an aim in both languages alike', () => {
    const aim = paragraph(
      '力争集装箱达{{fact "containers"}}。',
      'We aim to reach {{fact "containers"}}.',
    );
    expect(codes(aim)).not.toContain('parity/status-differs');
  });
});

describe('what is calculated from reported figures', () => {
  it('needs no word of a plan', () => {
    const bare = paragraph('推算{{fact "rest"}}。', 'Calculated: {{fact "rest"}}.');
    expect(codes(ofReported, bare)).toEqual([]);
  });
});

/** The chart of the sample with another fact in it. */
function sharesWith(id: string): readonly Change[] {
  return [{ file: 'charts.yaml', right: 'fact: share-before', wrong: `fact: ${id}` }];
}
