import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Package;
const own = 'canvas';
const names = Object.keys({ ...dependencies, ...devDependencies }).filter(
  (name) => name !== own && !name.startsWith('@types/'),
);
const rows = readFileSync('ARCHITECTURE.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the dependencies of the project', () => {
  it('are each of one exact version', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([name, version]) => name !== own && !/^\d+\.\d+\.\d+$/u.test(version),
    );
    expect(loose).toEqual([]);
  });

  it.each(names)('stand in ARCHITECTURE.md under their own licence: %s', (name) => {
    const row = rows.find(([, libraries = '']) => libraries.split(/[ ,()]+/u).includes(name));
    const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      readonly license: string;
    };
    for (const licence of license.replaceAll(/[()]/gu, '').split(/ OR /u)) {
      expect(row?.[2]).toContain(licence);
    }
  });
});
