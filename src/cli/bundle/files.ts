import { fileURLToPath } from 'node:url';

/** The whole command in one CommonJS file, so that starting it opens one file and not a thousand. */
export const bundleFile = fileURLToPath(new URL('../command.cjs', import.meta.url));

/** V8's bytecode of the bundle. */
export const cacheFile = `${bundleFile}.cache`;
