import { describe, expect, it } from 'vitest';
import { errorsAsPrinted } from '../../../support/prove-source.js';

const told = (language: string, text: string, label: string, foreign: string): readonly string[] =>
  errorsAsPrinted(language, text, { value: '28', label, foreign }).filter(
    (code) => code === 'source/negated',
  );

describe('a label that no text stands beside drops the doubt of its source', () => {
  it.each([
    ['en', 'Doctors reported 28 suspected poisonings.', 'poisonings', '疑似中毒'],
    ['en', 'Doctors reported 28 suspected poisonings.', 'suspected poisonings', '中毒'],
    ['es', 'Hubo 28 robos sospechosos.', 'robos', 'suspected thefts'],
    ['fr', 'On a vu 28 vols suspects.', 'vols', 'suspected thefts'],
    ['de', 'Es gab 28 vermutete Diebstähle.', 'Diebstähle', 'suspected thefts'],
    ['zh-Hans', '报告疑似28例。', '病例', 'suspected cases'],
    ['ja', '疑い例は28件だった。', '症例', 'suspected cases'],
    ['ko', '의심 환자는 28명이었다.', '환자', 'suspected cases'],
  ])('%s: %s: %s, %s', (language, text, label, foreign) => {
    expect(told(language, text, label, foreign)).not.toEqual([]);
  });
});

describe('a label that keeps the doubt of its source is refused', () => {
  it.each([
    ['en', 'Doctors reported 28 suspected poisonings.', 'suspected poisonings', '疑似中毒'],
    ['en', 'Doctors reported 28 confirmed poisonings.', 'poisonings', '中毒'],
    ['es', 'Hubo 28 robos sospechosos.', 'robos sospechosos', 'suspected thefts'],
    ['fr', 'On a vu 28 vols suspects.', 'vols suspects', 'suspected thefts'],
    ['de', 'Es gab 28 vermutete Diebstähle.', 'Verdachtsfälle', 'suspected thefts'],
    ['ja', '詐欺の疑いで28人を逮捕した。', '逮捕者', 'people arrested'],
    ['ko', '의심 환자는 28명이었다.', '의심 환자', 'suspected cases'],
  ])('%s: %s: %s, %s', (language, text, label, foreign) => {
    expect(told(language, text, label, foreign)).toEqual([]);
  });
});
