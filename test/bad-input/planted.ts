import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { copyReport, hashOf } from '../support/installation.js';

/** Where a case is played out. */
export interface Scene {
  readonly installation: string;
  readonly data: string;
  readonly out: string;
  /** The case's own layout. */
  readonly layout: string;
}

/** What cannot be kept as files: links, bombs, names that some systems refuse, things on the way of the output. */
export const planted: Readonly<Record<string, (scene: Scene) => void>> = {
  '02-byte-order-mark-and-crlf': ({ data }) => {
    for (const name of ['report', 'facts', 'charts', 'units']) {
      const file = join(data, `first-report/${name}.yaml`);
      writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
    }
  },
  '09-absurd-theme': ({ layout }) =>
    changeTheme(layout, [
      ['fontSize: 9.7', 'fontSize: .nan'],
      ['\n  leading: 13.5', '\n  leading: -13.5'],
      ['pageSize: A4', 'pageSize: [1e9, .inf]'],
      ['gridColumns: 12', 'gridColumns: 1e6'],
    ]),
  '16-font-corrupt': ({ installation }) => {
    const file = join(installation, 'fonts/source-sans/SourceSans3-Regular.ttf');
    const manifest = join(installation, 'fonts/fonts.yaml');
    const bytes = readFileSync(file);
    const before = hashOf(file);
    writeFileSync(file, bytes.fill(0x2a, 0, 64));
    // The manifest vouches for the spoilt file, so that only parsing can find it out.
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(before, hashOf(file)));
  },
  '16-font-cut-short': ({ installation }) =>
    truncateSync(join(installation, 'fonts/source-sans/SourceSans3-Regular.ttf'), 5000),
  '17-image-corrupt': (scene) =>
    writePicture(
      scene,
      'cut.png',
      PNG.sync.write(new PNG({ width: 40, height: 40 })).subarray(0, 50),
    ),
  '18-thirty-thousand-pixels': (scene) => writePicture(scene, 'bomb.png', png(30_000, 30_000, 64)),
  '18-decompression-bomb': (scene) => writePicture(scene, 'bomb.png', png(2, 2, 400_000_000)),
  '20-symlink-outside': ({ data, installation }) => {
    writeFileSync(join(installation, 'secret.txt'), 'secret');
    symlinkSync(join(installation, 'secret.txt'), join(data, 'first-report/sources/link.txt'));
  },
  '20-image-link': (scene) => {
    const { data, installation } = scene;
    writeFileSync(
      join(installation, 'secret.png'),
      PNG.sync.write(new PNG({ width: 9, height: 9 })),
    );
    symlinkSync(join(installation, 'secret.png'), join(data, 'first-report/link.png'));
  },
  '20-report-file-link': ({ data, installation }) => {
    const file = join(data, 'first-report/units.yaml');
    renameSync(file, join(installation, 'secret-units.yaml'));
    symlinkSync(join(installation, 'secret-units.yaml'), file);
  },
  '26-negative-margin': ({ layout }) =>
    changeTheme(layout, [['styles:\n', 'styles:\n  shifted: { margin: [-30mm, 0, 0, 0] }\n']]),
  '26-negative-page-margins': ({ layout }) =>
    changeTheme(layout, [['pageMargins: [17mm', 'pageMargins: [-17mm']]),
  '26-off-page': ({ layout }) =>
    changeTheme(layout, [['styles:\n', 'styles:\n  shifted: { margin: [250mm, 0, -250mm, 0] }\n']]),
  '28-output-is-a-folder': ({ out }) => {
    rmSync(join(out, 'first-report.pdf'));
    mkdirSync(join(out, 'first-report.pdf'));
  },
  '28-output-read-only': ({ out }) => chmodSync(join(out, 'first-report.pdf'), 0o444),
  '32-two-reports-one-name': ({ data }) => {
    copyReport(join(data, 'library'));
    copyReport(join(data, 'Library'));
  },
  '32-reserved-name': ({ data }) => renameSync(join(data, 'first-report'), join(data, 'con')),
};

function changeTheme(layout: string, edits: readonly (readonly [string, string])[]): void {
  let text = readFileSync('templates/theme.yaml', 'utf8');
  for (const [old, changed] of edits) {
    if (!text.includes(old)) throw new Error(`the theme does not say ${old}`);
    text = text.replace(old, () => changed);
  }
  mkdirSync(layout, { recursive: true });
  writeFileSync(join(layout, 'theme.yaml'), text);
  if (!readLayout(layout)) cpSync('templates/fact-sheet', layout, { recursive: true });
}

function readLayout(layout: string): boolean {
  try {
    return readFileSync(join(layout, 'layout.hbs')).length > 0;
  } catch {
    return false;
  }
}

const writePicture = ({ data }: Scene, name: string, bytes: Uint8Array): void =>
  writeFileSync(join(data, 'first-report', name), bytes);

/** A PNG that says it is of a size and holds another number of bytes, with right check sums. */
function png(width: number, height: number, bytes: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6], 8);
  const chunks = [
    ['IHDR', header],
    ['IDAT', deflateSync(Buffer.alloc(bytes), { level: 9 })],
    ['IEND', Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...chunks.map(([type, data]) => chunk(type, data)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
}

/** CRC-32 as PNG counts it (ISO/IEC 15948, annex D). */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
