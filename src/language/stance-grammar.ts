import { z } from '../files/zod.js';
import { words } from './words.js';

/** Words by which a text weakens or strengthens what its source states plainly (stance markers). */
export const stancesSchema = z
  .strictObject({
    estimates: words.describe('The figure is thought, and not counted: is estimated, 据估计.'),
    obligations: words.describe('It ought to be so: must, 必须.'),
    limits: z
      .strictObject({
        near: words.describe('Before the figure or its verb: only (counted 5), 仅(记录5只).'),
        beside: words.describe('Before the figure alone: exactly (5).'),
        behind: words.describe('Directly behind the figure and its unit: だけ.'),
        barriers: words.describe(
          'Between such a word and the figure they make it one of something else: 仅一地就有.',
        ),
      })
      .prefault({})
      .describe('It is no more than so, or just so.'),
  })
  .prefault({})
  .describe('Words that say more or less of a figure than a plain statement.');

const bound = z
  .strictObject({
    before: words.describe('Before the date: since, 截至.'),
    behind: words.describe('Behind it: 以来, まで.'),
  })
  .prefault({});

export const boundsSchema = z
  .strictObject({
    onwards: bound.describe('From the date on, or behind it: since, after.'),
    'up-to': bound.describe('Up to the date, or before it: until, before, by.'),
    none: words.describe('Words that begin so and say a part of the date itself: 前半.'),
  })
  .prefault({})
  .describe('Words beside a date that make of it the end of a longer time.');
