import { expect, it } from 'vitest';
import { askUntil } from '../../src/cli/ask-until.js';

const asked = async (...answers: readonly string[]) => {
  const told: string[] = [];
  const left = [...answers];
  const answer = await askUntil(
    () => Promise.resolve(left.shift() ?? 'nobody answers'),
    (given) => (given === 'right' ? [] : [`no ${given}`]),
    (faults) => told.push(...faults),
  );
  return { answer, told, left };
};

it('a question is asked again where its answer cannot be taken', async () => {
  expect(await asked('wrong', 'right', 'more')).toEqual({
    answer: 'right',
    told: ['no wrong'],
    left: ['more'],
  });
});

it('a question that is answered wrongly three times is asked no more, and its fault is told by who asked', async () => {
  expect(await asked('a', 'b', 'c', 'right')).toEqual({
    answer: 'c',
    told: ['no a', 'no b'],
    left: ['right'],
  });
});
