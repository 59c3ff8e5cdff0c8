import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stylePropertyNames } from '../../src/typeset/style.js';
import { parseTheme } from '../../src/typeset/theme.js';

const page = readFileSync(new URL('../../docs/layouts.md', import.meta.url), 'utf8');
const section = page.slice(page.indexOf('## The theme'));

describe('docs/layouts.md, The theme', () => {
  it('explains every property of a style, and none that does not exist', () => {
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    const explained = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/gu)].map(([, name]) => name),
    );
    expect(new Set(explained)).toEqual(new Set(stylePropertyNames));
    expect(explained).toHaveLength(stylePropertyNames.length);
  });

  it('shows a theme whose every key the tool knows', () => {
    const example = /```yaml\n([\s\S]+?)```/u.exec(section)?.[1] ?? '';
    const { diagnostics } = parseTheme(example.replaceAll('{ … }', '{}'), 'theme.yaml');
    const unknown = diagnostics.filter(({ problem }) => problem.includes('is not a property'));
    expect(unknown).toEqual([]);
  });
});
