import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

const told = (language: string, row: LabelRow): readonly string[] =>
  labelFaults(language, row).map(({ code }) => code);

describe('a count of two forms of one noun', () => {
  it.each([
    ['de', ['Der Zoo zählte 41.300 Besucherinnen und Besucher.', '41300', 'Besucherinnen', '游客']],
    ['de', ['Die Klinik hat 57 Ärzte und Ärztinnen.', '57', 'Ärztinnen', '医生']],
    ['fr', ['L’institut compte 830 étudiantes et étudiants.', '830', 'étudiantes', '学生']],
  ] as const)('in %s is not that of the women alone: %j', (language, row) => {
    expect(told(language, row)).toEqual(['figure/opposite-named']);
  });

  it.each([
    [
      'de',
      [
        'Der Zoo zählte 41.300 Besucherinnen und Besucher.',
        '41300',
        'Besucherinnen und Besucher',
        '游客',
      ],
    ],
    ['de', ['Der Zoo zählte 41.300 Besucherinnen und Besucher.', '41300', 'Besucher', '游客']],
    ['fr', ['L’institut compte 830 étudiantes et étudiants.', '830', 'étudiants', '学生']],
    ['es', ['La red tiene 830 trabajadoras y trabajadores.', '830', 'trabajadores', '员工']],
  ] as const)('in %s is that of both: %j', (language, row) => {
    expect(told(language, row)).toEqual([]);
  });
});
