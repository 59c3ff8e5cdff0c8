import { describe, expect, it } from 'vitest';
import { prove, type Change } from '../../support.js';

const told = (...changes: readonly Change[]): readonly string[] =>
  prove(changes).flatMap(({ code, problem }) =>
    code === 'time/as-of-not-printed' ? [problem.split(' as of')[0] ?? ''] : [],
  );

const noted = (zh: string, en: string): Change => ({
  file: 'report.yaml',
  right: 'notes:\n',
  wrong: `notes:\n  - { zh-Hans: '${zh}', en: '${en}' }\n`,
});

const facts = ['documents', 'investment', 'foreign-capital'];
const all = facts.map((id) => `{{fact "${id}"}}`).join('、');

describe('a date that is not printed', () => {
  it('is told once a text, with all the figures that hold as of it', () => {
    const together = '“documents”, “investment”, “foreign-capital” hold';
    expect(told(noted(`港口有${all}。`, `The port has ${all}.`))).toEqual([together, together]);
  });

  it('is told of the text alone that lacks it', () => {
    const day = '{{date "../2020-12-31"}}';
    expect(told(noted(`${day}，港口有${all}。`, `The port has {{fact "documents"}}.`))).toEqual([
      '“documents” holds',
    ]);
  });

  it('is told once a row of key figures, which one title would date', () => {
    const row = (title: string): Change => ({
      file: 'report.yaml',
      right: '      - - id: outlook\n',
      wrong: `      - - id: state\n${title}          figures: [documents, investment, foreign-capital]\n      - - id: outlook\n`,
    });
    expect(told(row(''))).toEqual(['“documents”, “investment”, “foreign-capital” hold']);
    const day = '{{date "../2020-12-31"}}';
    expect(told(row(`          title: { zh-Hans: '${day}', en: '${day}' }\n`))).toEqual([]);
  });
});
