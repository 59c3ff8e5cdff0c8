import { describe, expect, it } from 'vitest';
import type { DefaultLanguage } from '../../src/report/open-files.js';
import { files, folderWith, folder, listed, load } from './support.js';

const own = files['report.yaml'];
const silent = own.replace('languages: [zh-Hans, en]\n', '');
const said = (...tags: readonly string[]): readonly DefaultLanguage[] =>
  tags.map((tag, index) => ({
    tag,
    place: { file: 'factsheet.yaml', line: 5, column: 13 + index },
  }));
const loadWith = (report: string, languages: readonly DefaultLanguage[]) =>
  load(folderWith({ 'report.yaml': report }), {}, folder, languages);

describe('languages of the project', () => {
  it('are those of a report that names none, in their order, and stand where the project says them', () => {
    const { value, diagnostics } = loadWith(silent, said('en', 'zh-Hans'));
    expect(diagnostics).toEqual([]);
    expect(value?.languages).toEqual(['en', 'zh-Hans']);
    expect(value?.languagePlaces.get('zh-Hans')).toEqual(said('en', 'zh-Hans')[1]?.place);
  });

  it('say nothing to a report that names its own', () => {
    const { value, diagnostics } = loadWith(own, said('fr', 'de', 'en'));
    expect(diagnostics).toEqual([]);
    expect(value?.languages).toEqual(['zh-Hans', 'en']);
    expect(value?.languagePlaces.get('en')).toMatchObject({
      file: `${folder}/report.yaml`,
      line: 1,
    });
  });

  it('that have no pack are told in the project’s file', () => {
    expect(listed(loadWith(silent, said('zh-Hans', 'tlh')))).toContain(
      'language/no-pack factsheet.yaml:5:14',
    );
  });

  it.each([
    ['is there where neither names any', silent, [] as readonly DefaultLanguage[]],
    ['is there where the report names them and says none', `languages:\n${silent}`, said('en')],
  ])('one fault %s', (_, report, languages) => {
    const told = listed(loadWith(report, languages));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^report\/\S+ report\.yaml:1:1$/u);
  });

  it('one fault is there where the key is misspelt', () => {
    const { diagnostics } = loadWith(`langauges: [en]\n${silent}`, said('zh-Hans', 'en'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['report/unknown-key']);
  });
});
