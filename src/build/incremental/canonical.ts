/**
 * A value as JSON, its maps and sets in their order, paths from the folder of data, so that it is the same on every machine.
 * What has no JSON is a bug: it would count as nothing.
 */
export const canonical = (value: unknown, data: string): string =>
  JSON.stringify(value, (_key, each: unknown): unknown => {
    if (each instanceof Map) return ['map', ...(each as ReadonlyMap<unknown, unknown>)];
    if (each instanceof Set) return ['set', ...(each as ReadonlySet<unknown>)];
    if (typeof each === 'string' && each.startsWith(`${data}/`)) {
      return `\0${each.slice(data.length)}`;
    }
    if (typeof each === 'function' || typeof each === 'symbol' || each instanceof RegExp) {
      throw new TypeError(`no digest of a ${typeof each} in a report`);
    }
    return each;
  });
