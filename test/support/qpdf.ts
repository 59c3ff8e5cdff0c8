import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/* A PDF as qpdf reads it, as JSON (qpdf manual, “qpdf JSON Format”, version 2), and written back by it. */

/** Names begin with `/`, texts with `u:` or `b:`, references end with ` R`. */
export type Json = number | boolean | null | string | Json[] | JsonDict;
export interface JsonDict {
  [key: string]: Json;
}
type JsonObject =
  { value: Json } | { stream: { dict: JsonDict; /** Base64, decoded. */ data?: string } };

export interface QpdfFile {
  /** The whole answer of qpdf, which `written` gives back to it. */
  readonly whole: JsonDict;
  /** By `obj:<number> <generation> R`, and `trailer`. */
  readonly objects: Record<string, JsonObject>;
}

const isCi = !['', 'false', undefined].includes(process.env['CI']);

/** Whether tests by qpdf are left out: never in CI, where `.ci/run tools` installs it. */
export const lacksQpdf: boolean = !isCi && spawnSync('qpdf', ['--version']).status !== 0;

/** @throws where qpdf finds fault with the file */
export function readByQpdf(pdf: Uint8Array): QpdfFile {
  const text = throughQpdf(pdf, (input, output) => [
    '--json=2',
    '--json-key=qpdf',
    '--json-stream-data=inline',
    '--decode-level=generalized',
    input,
    output,
  ]).toString('utf8');
  const whole = JSON.parse(text) as JsonDict;
  const [, objects] = whole['qpdf'] as unknown as [unknown, Record<string, JsonObject>];
  return { whole, objects };
}

export const written = ({ whole }: QpdfFile): Uint8Array =>
  throughQpdf(Buffer.from(JSON.stringify(whole)), (input, output) => [
    '--json-input',
    '--static-id',
    input,
    output,
  ]);

function throughQpdf(
  bytes: Uint8Array,
  words: (input: string, output: string) => readonly string[],
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'factsheet-qpdf-'));
  const [input, output] = [join(folder, 'input'), join(folder, 'output')];
  try {
    writeFileSync(input, bytes);
    const { status, stderr } = spawnSync('qpdf', words(input, output), { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A name, text or reference as it is written; anything else as JSON, and nothing as nothing. */
export const wordOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

export const isDict = (value: Json | undefined): value is JsonDict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value itself, or what it refers to; of a stream its dictionary. */
export function resolved({ objects }: QpdfFile, value: Json | undefined): Json | undefined {
  if (typeof value !== 'string' || !/^\d+ \d+ R$/u.test(value)) return value;
  const found = objects[`obj:${value}`];
  return found && ('value' in found ? found.value : found.stream.dict);
}

/** A dictionary; empty where there is none, so that what is missing in it is found missing. */
export const dictOf = (file: QpdfFile, value: Json | undefined): JsonDict => {
  const found = resolved(file, value);
  return isDict(found) ? found : {};
};

/** An array; of a single value the array of it, and empty where there is none. */
export const listOf = (file: QpdfFile, value: Json | undefined): readonly Json[] => {
  const found = resolved(file, value);
  return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
};

/** References of a value that is a stream, or an array of them. */
export const referencesOf = (file: QpdfFile, value: Json | undefined): readonly Json[] =>
  Array.isArray(resolved(file, value)) ? listOf(file, value) : value === undefined ? [] : [value];

/** Decoded data of a stream that is referred to. */
export function dataOf({ objects }: QpdfFile, reference: Json | undefined): string {
  const found = objects[`obj:${wordOf(reference)}`];
  return found && 'stream' in found
    ? Buffer.from(found.stream.data ?? '', 'base64').toString('utf8')
    : '';
}

export const catalogOf = (file: QpdfFile): JsonDict => {
  const { trailer } = file.objects;
  const dict = trailer && 'value' in trailer ? trailer.value : undefined;
  return isDict(dict) ? dictOf(file, dict['/Root']) : {};
};

export const trailerOf = ({ objects }: QpdfFile): JsonDict => {
  const { trailer } = objects;
  return trailer && 'value' in trailer && isDict(trailer.value) ? trailer.value : {};
};

/** Every dictionary of the file, those of streams too. */
export const dictsOf = (file: QpdfFile): readonly JsonDict[] =>
  Object.values(file.objects).flatMap((each) => {
    const value = 'value' in each ? each.value : each.stream.dict;
    return isDict(value) ? [value] : [];
  });

export const pagesOf = (file: QpdfFile): readonly JsonDict[] =>
  dictsOf(file).filter((each) => each['/Type'] === '/Page');
