import type { Checked } from '../../../diagnostics/diagnostic.js';
import type { Root } from '../../../files/root.js';
import { z } from '../../../files/zod.js';
import { readYaml } from '../../../yaml/file.js';
import { shapeOf } from '../../../yaml/shape.js';

/** Stands beside the sources that it holds, so that they change together. */
export const lockName = 'sources.lock.yaml';

const locked = z
  .strictObject({
    url: z.string().describe('Where it was fetched from; absent of a query.').optional(),
    variable: z
      .string()
      .describe('Of a query: the environment variable with the connection string.')
      .optional(),
    statement: z.string().describe('Of a query: the statement.').optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u, '64 hexadecimal digits')
      .describe('SHA-256 of the file.'),
    bytes: z.int().min(0).describe('Size of the file.'),
    'media-type': z.string().describe('As the server named it.').optional(),
    etag: z.string().describe('What the server calls this version.').optional(),
    'last-modified': z.string().describe('When the server says it changed.').optional(),
    fetched: z.string().describe('When it was fetched, in UTC.'),
  })
  .describe('A source as it was fetched.');

const lockFile = z
  .record(z.string(), locked)
  .describe('What refresh fetched into a folder: name of the file → where from, and what.');

export type LockedSource = z.infer<typeof locked>;
export type Lock = ReadonlyMap<string, LockedSource>;

/** The lock of a folder inside a root; empty where there is none. */
export function readLock(root: Root, folder: string): Checked<Lock> {
  const path = folder === '.' ? lockName : `${folder}/${lockName}`;
  if (!root.has(path)) return { value: new Map(), diagnostics: [] };
  const yaml = readYaml(root, path);
  if (yaml.value === undefined) return { value: undefined, diagnostics: yaml.diagnostics };
  const { data, diagnostics } = shapeOf(yaml.value, lockFile);
  const value = diagnostics.length === 0 ? new Map(Object.entries(data)) : undefined;
  return { value, diagnostics };
}

/** A lock as a file: JSON's strings are strings of YAML. */
export const lockText = (lock: Lock): string =>
  [...lock]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .reduce(
      (text, [file, entry]) =>
        `${text}${JSON.stringify(file)}:\n${Object.entries(entry)
          .map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`)
          .join('')}`,
      '# Written by “factsheet refresh”; what it holds is proved at each build.\n',
    );
