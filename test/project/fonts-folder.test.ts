import { expect, it } from 'vitest';
import { openProject } from '../../src/project/project.js';
import { memoryEffects } from '../support/memory-effects.js';

const fontsOf = (name: string, flags = {}): string | undefined =>
  openProject(memoryEffects({ 'data/a/report.yaml': '', [`fonts/${name}`]: '' }), flags).value
    ?.fonts;

it('a folder of fonts in which nothing lies but what Git needs is none', () => {
  expect(fontsOf('.gitkeep')).toBeUndefined();
});

it('a folder of fonts that holds a file is looked into, and so is one that a flag names', () => {
  expect(fontsOf('House.ttf')).toBe('fonts');
  expect(fontsOf('.gitkeep', { fonts: 'fonts' })).toBe('fonts');
});
