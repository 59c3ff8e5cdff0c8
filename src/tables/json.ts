import { error } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';
import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Checked, Place } from '../diagnostics/diagnostic.js';
import { composeYaml } from '../yaml/compose.js';
import { limits } from '../files/limits.js';
import { placesIn } from '../files/lines.js';
import { type Cell, type Grid } from './grid.js';

/**
 * Reads JSON (RFC 8259) that is a list of objects, or an object that holds such a list under a key. A key of the objects
 * is a column; numbers keep the digits that the file has.
 * @param key of the list, where the file holds more than the list
 */
export function readJson(text: string, file: string, key: string | undefined): Checked<Grid> {
  const placeAt = placesIn(text, file);
  const failed = (offset: number, problem: string, remedy: string): Checked<never> => ({
    value: undefined,
    diagnostics: [error('table/unreadable', placeAt(offset), problem, remedy)],
  });
  try {
    JSON.parse(text);
  } catch (thrown) {
    const [, offset] = /position (\d+)/u.exec(String(thrown)) ?? [];
    return failed(Number(offset ?? 0), 'the file is not JSON', 'correct it, or export it again');
  }
  // JSON is YAML 1.2, whose parser tells where each value stands and how each number is written.
  const { documents, hazard } = composeYaml(text, { allowsAliases: false, uniqueKeys: true });
  if (hazard !== undefined) return failed(hazard.offset, hazard.problem, hazard.remedy);
  const [doubled] = documents[0]?.errors ?? [];
  if (doubled !== undefined) {
    return failed(doubled.pos[0], 'a key stands twice in one object', 'keep one of the two');
  }
  const contents = documents[0]?.contents ?? undefined;
  const list = key === undefined ? contents : valueAt(contents, key);
  if (!isSeq(list)) {
    return failed(
      contents?.range[0] ?? 0,
      key === undefined
        ? 'the file is not a list of objects'
        : `the key “${shorten(key)}” holds no list of objects`,
      'name under “sheet” the key that holds the list',
    );
  }
  return gridOf(list.items as readonly ParsedNode[], file, placeAt, failed);
}

function gridOf(
  items: readonly ParsedNode[],
  file: string,
  placeAt: (offset: number) => Place,
  failed: (offset: number, problem: string, remedy: string) => Checked<never>,
): Checked<Grid> {
  const heads = new Map<string, number>();
  const rows: Cell[][] = [];
  const offsets: number[][] = [];
  const headOffsets: number[] = [];
  if (items.length > limits.tableRows) {
    return failed(
      0,
      `the list has more than ${limits.tableRows} objects`,
      'keep those that are used',
    );
  }
  for (const item of items) {
    if (!isMap(item)) {
      return failed(item.range[0], 'an entry of the list is no object', 'let each be an object');
    }
    const row: Cell[] = [];
    const at: number[] = [];
    for (const { key, value } of item.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const node = value ?? key;
      const column = heads.get(name) ?? heads.size;
      if (column === heads.size) {
        heads.set(name, column);
        headOffsets.push(key.range[0]);
      }
      if (heads.size > limits.tableColumns) {
        return failed(
          0,
          `the objects have more than ${limits.tableColumns} keys`,
          'keep those used',
        );
      }
      if (!isScalar(node)) {
        const offset = (node as ParsedNode).range[0];
        return failed(offset, `“${shorten(name)}” holds a list or an object`, 'write one value');
      }
      row[column] = cellOf(node.value, node.source);
      at[column] = (node as unknown as ParsedNode).range[0];
    }
    rows.push(row);
    offsets.push([
      item.range[0],
      ...[...heads.keys()].map((_, index) => at[index] ?? item.range[0]),
    ]);
  }
  const all = heads.size;
  return {
    value: {
      file,
      heads: [...heads.keys()],
      rows: rows.map((row) => Array.from({ length: all }, (_, column) => row[column] ?? '')),
      placeOf: (row, column) =>
        placeAt(
          (row < 0 ? headOffsets[column] : (offsets[row]?.[column + 1] ?? offsets[row]?.[0])) ?? 0,
        ),
    },
    diagnostics: [],
  };
}

function cellOf(value: unknown, source: string | undefined): Cell {
  if (value === null) return '';
  if (typeof value === 'number') return { number: source ?? String(value), percent: false };
  return typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : '';
}

function valueAt(contents: ParsedNode | undefined, key: string): unknown {
  return isMap(contents) ? contents.get(key, true) : undefined;
}
