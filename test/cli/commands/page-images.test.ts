import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { buildManifestSchema } from '../../../src/build/incremental/manifest.js';
import { edit, inProcess, workspace } from '../../support/command.js';

const build = async (cwd: string, ...words: readonly string[]) =>
  inProcess(cwd, ['build', ...words]);
const pictures = (cwd: string): readonly string[] =>
  readdirSync(join(cwd, 'out')).filter((name) => name.endsWith('.png'));
const png = (cwd: string, name: string): Buffer => readFileSync(join(cwd, 'out', name));

describe('build --png', () => {
  it('paints every page of A4 at so many dots an inch, the same bytes each time', async () => {
    const cwd = workspace(['a']);
    expect((await build(cwd, '--png', '--dpi', '100')).status).toBe(0);
    expect(pictures(cwd)).toEqual(['a.page-01.png']);
    const first = png(cwd, 'a.page-01.png');
    const { width, height, data } = PNG.sync.read(first);
    // 210 mm and 297 mm are 826.8 and 1169.3 dots.
    expect([width, height]).toEqual([827, 1170]);
    const inks = new Set<number>();
    for (let at = 0; at < data.length; at += 4) inks.add(data.readUInt32BE(at));
    expect(inks.size).toBeGreaterThan(50);
    // pHYs: 100 dots an inch are 3937 a metre (PNG, 11.3.4.3).
    const size = first.indexOf('pHYs', 0, 'latin1');
    expect([first.readUInt32BE(size + 4), first.readUInt8(size + 12)]).toEqual([3937, 1]);
    const { stderr } = await build(cwd, '--png', '--dpi', '100', '--force');
    expect(stderr).not.toContain('unchanged');
    expect(png(cwd, 'a.page-01.png').equals(first)).toBe(true);
  });

  it('is a part of what stands unchanged, until a picture is spoilt or another size is asked for', async () => {
    const cwd = workspace(['a']);
    await build(cwd);
    expect((await build(cwd, '--png')).stderr).not.toContain('unchanged');
    expect((await build(cwd, '--png')).stderr).toContain('unchanged');
    expect((await build(cwd)).stderr).toContain('unchanged');
    const whole = png(cwd, 'a.page-01.png');
    writeFileSync(join(cwd, 'out/a.page-01.png'), 'spoilt');
    await build(cwd, '--png');
    expect(png(cwd, 'a.page-01.png').equals(whole)).toBe(true);
    expect((await build(cwd, '--png', '--dpi', '72')).stderr).not.toContain('unchanged');
    expect(PNG.sync.read(png(cwd, 'a.page-01.png')).width).toBe(596);
  });

  it('leaves no picture of an older issue beside a new PDF, and none that is not its own is touched', async () => {
    const cwd = workspace(['a']);
    await build(cwd, '--png', '--thumbnail');
    expect(pictures(cwd)).toEqual(['a.page-01.png', 'a.thumbnail.png']);
    writeFileSync(join(cwd, 'out/a.page-09.png'), 'of somebody');
    writeFileSync(join(cwd, 'out/a.thumbnail.png'), 'drawn by hand');
    edit(cwd, 'a/report.yaml', (text) => text.replace('The library in figures', 'The library'));
    expect((await build(cwd)).status).toBe(0);
    expect(pictures(cwd)).toEqual(['a.page-09.png', 'a.thumbnail.png']);
    const { outputs } = buildManifestSchema.parse(
      JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')),
    );
    expect(outputs[0]?.images).toBeUndefined();
  });

  it('keeps the pictures of the same PDF when others are asked for', async () => {
    const cwd = workspace(['a']);
    await build(cwd, '--png');
    await build(cwd, '--thumbnail');
    expect(pictures(cwd)).toEqual(['a.page-01.png', 'a.thumbnail.png']);
    expect(PNG.sync.read(png(cwd, 'a.thumbnail.png')).width).toBe(300);
    expect((await build(cwd, '--png', '--thumbnail')).stderr).toContain('unchanged');
  });

  it('writes neither PDF nor picture where one picture would be too large', async () => {
    const cwd = workspace(['a']);
    const { status, stderr } = await build(cwd, '--png', '--dpi', '1200');
    expect(status).toBe(1);
    expect(stderr).toContain('input/too-large out/a.pdf');
    expect(stderr).toContain('9922 × 14032 pixels');
    expect(existsSync(join(cwd, 'out/a.pdf'))).toBe(false);
  });

  it.each([
    ['--dpi', '300'],
    ['--png', '--dpi', '10'],
    ['--png', '--dpi', '1e2'],
  ])('is refused as %s %s %s', async (...words) => {
    const cwd = workspace(['a']);
    expect((await build(cwd, ...words.filter((word) => word !== undefined))).status).toBe(2);
  });
});
