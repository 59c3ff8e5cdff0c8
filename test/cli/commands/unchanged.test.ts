import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildManifestSchema } from '../../../src/build/incremental/manifest.js';
import { edit, inProcess, workspace } from '../../support/command.js';

const old = new Date('2001-02-03T04:05:06Z');

interface ToldOutput {
  readonly path: string;
  readonly written: boolean;
  readonly reason?: string;
  readonly sha256?: string;
}

const told = (stdout: string): readonly ToldOutput[] =>
  (
    JSON.parse(stdout) as { readonly reports: readonly { readonly outputs: ToldOutput[] }[] }
  ).reports.flatMap(({ outputs }) => outputs);

describe('a second build', () => {
  let cwd: string;
  const pdf = (name: string): string => join(cwd, `out/${name}.pdf`);
  const age = (): void => {
    for (const name of ['one', 'two']) if (existsSync(pdf(name))) utimesSync(pdf(name), old, old);
  };
  const isTouched = (name: string): boolean => statSync(pdf(name)).mtimeMs !== old.getTime();
  const build = async (...words: readonly string[]) => {
    age();
    return inProcess(cwd, ['build', ...words]);
  };

  beforeAll(async () => {
    cwd = workspace(['one', 'two']);
    const { status } = await build();
    if (status !== 0) throw new Error('the reports do not build');
  });

  it('tells a PDF that no report makes any more, and leaves it as it is', async () => {
    const own = workspace(['one', 'two']);
    await inProcess(own, ['build']);
    rmSync(join(own, 'data/two'), { recursive: true });
    const only = await inProcess(own, ['build', 'one']);
    expect(only.stderr).not.toContain('file/left-over');
    const { status, stderr } = await inProcess(own, ['build']);
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/warning file\/left-over out\/two\.pdf:1:1/u),
    ]);
    expect(existsSync(join(own, 'out/two.pdf'))).toBe(true);
    expect((await inProcess(own, ['build'])).stderr).not.toContain('file/left-over');
  });

  it('touches nothing where nothing has changed, and says so of each fact sheet', async () => {
    const manifest = join(cwd, 'out/manifest.json');
    utimesSync(manifest, old, old);
    const { status, stderr } = await build();
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^out\/one\.pdf {2}unchanged .*\nout\/two\.pdf {2}unchanged .*\n\n0 written {2}2 unchanged {2}0 failed .*\n$/u,
    );
    expect([isTouched('one'), isTouched('two')]).toEqual([false, false]);
    expect(statSync(manifest).mtimeMs).toBe(old.getTime());
  });

  it('says no longer what is not true of a file, though its report has come to have errors', async () => {
    const paths = () => {
      const text = readFileSync(join(cwd, 'out/manifest.json'), 'utf8');
      return buildManifestSchema.parse(JSON.parse(text)).outputs.map(({ path }) => path);
    };
    const report = join(cwd, 'data/one/report.yaml');
    const right = readFileSync(report, 'utf8');
    try {
      appendFileSync(report, 'nonsense: 1\n');
      expect((await build()).status).toBe(1);
      expect(paths()).toEqual(['one.pdf', 'two.pdf']);
      // A build was killed when it had replaced the file, and before it could say so.
      appendFileSync(pdf('one'), '%');
      expect((await build()).status).toBe(1);
      expect(paths()).toEqual(['two.pdf']);
    } finally {
      writeFileSync(report, right);
    }
    expect((await build()).status).toBe(0);
    expect(paths()).toEqual(['one.pdf', 'two.pdf']);
  });

  it('tells another program what was written, and the digest of what stands', async () => {
    const digest = createHash('sha256')
      .update(readFileSync(pdf('one')))
      .digest('hex');
    rmSync(pdf('two'));
    const outputs = told((await build('--format', 'json')).stdout);
    expect(outputs.map(({ written, reason }) => [written, reason])).toEqual([
      [false, 'unchanged'],
      [true, 'not-as-written'],
    ]);
    expect(outputs[0]?.sha256).toBe(digest);
  });

  it.each([
    ['is gone', (path: string) => rmSync(path)],
    ['was changed by somebody', (path: string) => appendFileSync(path, 'x')],
    [
      'was changed to as many bytes',
      (path: string) => {
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(0, 100, 110));
      },
    ],
  ])('makes a file again that %s, to the same bytes, and no other', async (_, spoil) => {
    const before = readFileSync(pdf('one'));
    spoil(pdf('one'));
    await build();
    expect(readFileSync(pdf('one')).equals(before)).toBe(true);
    expect([isTouched('one'), isTouched('two')]).toEqual([true, false]);
  });

  it('makes the report whose words changed, and no other', async () => {
    edit(cwd, 'two/facts.yaml', (text) => text.replace('books borrowed', 'books lent'));
    await build();
    expect([isTouched('one'), isTouched('two')]).toEqual([false, true]);
  });

  it('makes nothing where a remark changed that says nothing to the page, and knows that next time', async () => {
    const inputs = (): unknown =>
      buildManifestSchema
        .parse(JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')))
        .outputs.map((entry) => entry.inputs.report);
    const before = inputs();
    edit(cwd, 'two/report.yaml', (text) => `${text}\n# a remark\n`);
    await build();
    expect([isTouched('one'), isTouched('two')]).toEqual([false, false]);
    expect(inputs()).not.toEqual(before);
  });

  it('makes the report beside whose files another file changed: it may be a picture', async () => {
    writeFileSync(join(cwd, 'data/two/picture.png'), 'x');
    await build();
    expect([isTouched('one'), isTouched('two')]).toEqual([false, true]);
  });

  it('makes all where the shared folder has another file', async () => {
    mkdirSync(join(cwd, 'data/_shared'), { recursive: true });
    writeFileSync(join(cwd, 'data/_shared/terms.yaml'), '{}\n');
    writeFileSync(join(cwd, 'data/_shared/logo.svg'), '<svg/>');
    await build();
    expect([isTouched('one'), isTouched('two')]).toEqual([true, true]);
  });

  it('makes all where it is forced to', async () => {
    await build('--force');
    expect([isTouched('one'), isTouched('two')]).toEqual([true, true]);
  });

  it('makes all where an annex is asked for, and again where it is not', async () => {
    await build('--annex');
    expect([isTouched('one'), isTouched('two')]).toEqual([true, true]);
    await build();
    expect([isTouched('one'), isTouched('two')]).toEqual([true, true]);
  });

  it('makes a report with errors each time, tells them, and keeps its old file', async () => {
    edit(cwd, 'two/facts.yaml', (text) => text.replace('12,400', '12,401'));
    for (let time = 0; time < 2; time += 1) {
      const { status, stderr } = await build();
      expect(status).toBe(1);
      expect(stderr).toContain('out/one.pdf  unchanged');
      expect(stderr).toContain('error ');
      expect(isTouched('two')).toBe(false);
    }
    edit(cwd, 'two/facts.yaml', (text) => text.replace('12,401', '12,400'));
    expect((await build()).stderr).toContain('out/two.pdf  unchanged');
  });

  it('finds a layout that no report has, whatever stands unchanged', async () => {
    const { status, stderr } = await build('--layout', 'poster');
    expect(status).toBe(2);
    expect(stderr).toContain('command/unknown-layout');
  });
});

describe('a second build with a typeface of one’s own', () => {
  const houseFace = (key: string) => `families:
  - family: House
    role: sans
    script: western
    ${key}
    licence: { spdx: OFL-1.1, file: OFL.txt }
    faces: [{ id: House, weight: 400, file: House.ttf }]
`;
  const face = (name: string) =>
    readFileSync(join('node_modules/source-sans/TTF', `SourceSans3-${name}.ttf`));
  const project = (key: string) => {
    const cwd = workspace(['one']);
    const put = (path: string, bytes: string | Uint8Array): void => {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), bytes);
    };
    put('fonts/fonts.yaml', houseFace(key));
    const build = async () => {
      const { status, stdout } = await inProcess(cwd, [
        ...(['build', '--format', 'json', '--fonts', join(cwd, 'fonts')] as const),
      ]);
      return [status, ...told(stdout).map(({ written, reason }) => reason ?? String(written))];
    };
    return { build, put };
  };

  it('makes the sheet again when the file is another, with not a word changed in fonts.yaml', async () => {
    const { build, put } = project('languages: []');
    put('fonts/House.ttf', face('Regular'));
    expect(await build()).toEqual([0, 'new']);
    expect(await build()).toEqual([0, 'unchanged']);
    put('fonts/House.ttf', face('Light'));
    expect(await build()).toEqual([0, 'changed']);
    expect(await build()).toEqual([0, 'unchanged']);
  });

  it('makes it again when the package of a family is installed, and when it comes in another version', async () => {
    const { build, put } = project('install: house-face@1.0.0');
    expect(await build()).toEqual([0, 'new']);
    expect(await build()).toEqual([0, 'unchanged']);
    put('node_modules/house-face/House.ttf', face('Regular'));
    expect(await build()).toEqual([0, 'changed']);
    expect(await build()).toEqual([0, 'unchanged']);
    put('node_modules/house-face/House.ttf', face('Light'));
    expect(await build()).toEqual([0, 'changed']);
  });
});

describe('the manifest', () => {
  it('says of each fact sheet what it is, and holds no time and no path of the machine', async () => {
    const cwd = workspace(['b', 'a']);
    await inProcess(cwd, ['build']);
    const text = readFileSync(join(cwd, 'out/manifest.json'), 'utf8');
    const { outputs } = buildManifestSchema.parse(JSON.parse(text));
    expect(outputs.map(({ path }) => path)).toEqual(['a.pdf', 'b.pdf']);
    const bytes = readFileSync(join(cwd, 'out/a.pdf'));
    expect(outputs[0]).toMatchObject({
      report: 'a',
      layouts: [outputs[0]?.layout],
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      tool: '0.1.0',
    });
    expect(text).not.toContain(cwd);
    const other = workspace(['b', 'a']);
    await inProcess(other, ['build', 'b']);
    await inProcess(other, ['build', 'a']);
    expect(readFileSync(join(other, 'out/manifest.json'), 'utf8')).toBe(text);
  });

  it('forgets a report that is gone when everything is built', async () => {
    const cwd = workspace(['a', 'b']);
    await inProcess(cwd, ['build']);
    rmSync(join(cwd, 'data/b'), { recursive: true });
    await inProcess(cwd, ['build']);
    const text = readFileSync(join(cwd, 'out/manifest.json'), 'utf8');
    expect(buildManifestSchema.parse(JSON.parse(text)).outputs).toHaveLength(1);
  });

  it.each(['{"name":"a web app"}', '{"version":1,"outputs":[{}]}', '{"vers'])(
    'is never written over %s',
    async (foreign) => {
      const cwd = workspace(['a']);
      mkdirSync(join(cwd, 'out'));
      writeFileSync(join(cwd, 'out/manifest.json'), foreign);
      const { status, stderr } = await inProcess(cwd, ['build']);
      expect(status).toBe(3);
      expect(stderr).toContain('file/not-a-manifest out/manifest.json:1:1');
      expect(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')).toBe(foreign);
      expect(existsSync(join(cwd, 'out/a.pdf'))).toBe(false);
    },
  );

  it('of another version of the tool is replaced, and everything made', async () => {
    const cwd = workspace(['a']);
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/manifest.json'), '{"version":99,"outputs":[]}');
    expect((await inProcess(cwd, ['build'])).status).toBe(0);
    expect(existsSync(join(cwd, 'out/a.pdf'))).toBe(true);
  });
});
