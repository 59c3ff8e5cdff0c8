import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../../support/label-faults.js';

describe('a verb that denies by its own meaning', () => {
  it.each([
    ['ja', '参加を断った団体は12だった。', '12', '参加した団体', 'groups'],
    ['ja', '接種を拒否した職員は14人だった。', '14', '接種した職員', 'staff'],
    ['ja', '免許を返納した住民は915人に上る。', '915', '免許を持つ住民', 'residents'],
    ['ja', '内定を辞退した学生は27人だった。', '27', '内定を得た学生', 'students'],
    ['zh-Hans', '拒绝接受体检的员工有23人。', '23', '接受体检的员工', 'staff'],
    ['zh-Hans', '放弃参保的居民有204人。', '204', '参保居民', 'residents'],
    ['zh-Hant', '婉拒出席的議員有9人。', '9', '出席的議員', 'councillors'],
    ['ko', '접종을 거부한 직원은 14명이다.', '14', '접종한 직원', 'staff'],
    ['ko', '면허를 반납한 주민은 915명이다.', '915', '면허를 보유한 주민', 'residents'],
    ['ko', '입주를 포기한 당첨자는 86명이다.', '86', '입주한 당첨자', 'winners'],
    ['ja', '14人が入社し、3人が退社した。', '14', '退社した人', 'people'],
    ['ko', '14명이 입사했고 3명이 퇴사했다.', '14', '퇴사한 사람', 'people'],
  ])('bears out in %s no label that states it: %s', (language, text, value, own, foreign) => {
    expect(labelFaults(language, [text, value, own, foreign], 'person')).not.toEqual([]);
  });

  it.each([
    ['ja', '参加を断った人は12人だった。', '12', '参加を断った人', 'people who refused to come'],
    ['ja', '免許を返納した住民は915人に上る。', '915', '免許を返納した住民', 'gave up a licence'],
    ['ja', '参加を断った人は12人、参加した人は30人だった。', '30', '参加した人', 'people who came'],
    ['zh-Hans', '放弃参保的居民有204人。', '204', '放弃参保的居民', 'people who refused'],
    ['zh-Hant', '當中有312人不滿意服務。', '312', '不滿意服務人數', 'dissatisfied people'],
    ['ko', '면허를 반납한 주민은 915명이다.', '915', '면허를 반납한 주민', 'people who gave it up'],
    ['ja', '14人が入社し、3人が退社した。', '14', '入社した人', 'people who joined'],
    [
      'ko',
      '시험을 통과하지 못한 사람은 7명이다.',
      '7',
      '시험을 통과하지 못한 사람',
      'who did not pass',
    ],
    ['ko', '접종을 거부한 직원은 14명, 접종한 직원은 90명이다.', '90', '접종한 직원', 'vaccinated'],
  ])('is said in %s by a label of the same: %s', (language, text, value, own, foreign) => {
    expect(labelFaults(language, [text, value, own, foreign], 'person')).toEqual([]);
  });
});
