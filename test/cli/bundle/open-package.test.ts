import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openResources } from '../../../src/build/resources.js';
import { precompile } from '../../../tools/start/precompile.js';
import type { Effects } from '../../../src/effects.js';
import { nodeEffects } from '../../../src/files/node-effects.js';
import { parsePrecompiled, type Parse } from '../../../src/files/precompiled.js';
import { openRoot } from '../../../src/files/root.js';
import { availableLanguages } from '../../../src/language/packs.js';
import { layoutNames } from '../../../src/template/extended-layouts.js';
import { copyReport, hashes, install, run } from '../../support/installation.js';

const effects = nodeEffects();
const place = { file: 'templates', line: 1, column: 1 };
const kept = precompile(effects, { templates: 'templates', fonts: 'fonts' });
const layouts = layoutNames(openRoot(effects, 'templates'), place);
const languages = availableLanguages(effects, 'templates/languages');

/** All that designers' files are read as, and the number of files that a parser had to read. */
function readAll(parse: Parse, files = effects.files, templates = 'templates') {
  let parsed = 0;
  const counting: Parse = (kind, text, file, parser) =>
    parse(kind, text, file, (...given) => {
      parsed += 1;
      return parser(...given);
    });
  const world: Effects = { ...effects, files };
  const resources = openResources(world, { templates, fonts: 'fonts' }, counting);
  const read = {
    layouts: layouts.map((name) => resources.layout(name, place)),
    themes: layouts.map((name) => resources.theme(name, place)),
    packs: resources.packs(languages, place),
    fontFaults: resources.fonts().diagnostics,
  };
  return { read, parsed };
}

const parseAnew: Parse = (_kind, text, file, parser) => parser(text, file);

describe('what the package’s files were parsed to when it was compiled', () => {
  it('spares every parser its work, and is what the parsers answer', () => {
    const anew = readAll(parseAnew);
    expect(anew.parsed).toBeGreaterThan(10);
    expect(anew.read.layouts.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    const precompiled = readAll(parsePrecompiled(() => kept));
    expect(precompiled.parsed).toBe(0);
    expect(precompiled.read).toEqual(anew.read);
  });

  it('names the files as they are reached from where the command runs', () => {
    const templates = join(process.cwd(), 'templates');
    const precompiled = readAll(
      parsePrecompiled(() => kept),
      effects.files,
      templates,
    );
    expect(precompiled.parsed).toBe(0);
    expect(precompiled.read).toEqual(readAll(parseAnew, effects.files, templates).read);
    expect(JSON.stringify(kept)).not.toContain(templates);
  });

  it.each(['theme.yaml', 'strings.yaml', 'languages/en.yaml', 'languages/units.yaml'])(
    'is left aside for a file that has changed since: %s',
    (name) => {
      const changed = join('templates', name);
      const files = {
        ...effects.files,
        size: (path: string) => effects.files.size(path) + (path.endsWith(changed) ? 10 : 0),
        read: (path: string) =>
          path.endsWith(changed)
            ? Buffer.concat([effects.files.read(path), Buffer.from('\nno key: 1')])
            : effects.files.read(path),
      };
      const { read, parsed } = readAll(
        parsePrecompiled(() => kept),
        files,
      );
      expect(parsed).toBeGreaterThan(0);
      expect(read).toEqual(readAll(parseAnew, files).read);
      expect(JSON.stringify(read)).toContain('no key');
    },
  );

  it('holds nothing of a file with a fault', () => {
    const faulty = Object.values(kept).filter((json) =>
      /"severity":"(?:error|warning)"/u.test(json),
    );
    expect(faulty).toEqual([]);
  });
});

describe('the command', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  const built = async (spoil: (precompiled: string) => void) => {
    const folder = install();
    folders.push(folder);
    copyReport(join(folder, 'data/first'));
    spoil(join(folder, 'dist/precompiled.json'));
    const { status, stderr } = await run(folder, ['build', '--quiet']);
    expect(`${status} ${stderr}`).toBe('0 ');
    return [...hashes(join(folder, 'out')).values()];
  };

  it('prints the same bytes where they are missing or cut short', async () => {
    const whole = await built(() => {});
    expect(whole).toHaveLength(1);
    expect(await built((file) => rmSync(file))).toEqual(whole);
    expect(await built((file) => truncateSync(file, 1000))).toEqual(whole);
  });

  it('takes them from beside its bundle', async () => {
    const other = await built((file) => {
      const text = readFileSync(file, 'utf8');
      expect(text).toContain('Sources');
      writeFileSync(file, text.replaceAll('Sources', 'Origins'));
    });
    expect(other).toHaveLength(1);
    expect(other).not.toEqual(await built(() => {}));
  });
});
