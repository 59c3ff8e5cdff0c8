// Loaded before the command: takes every file handle of the process at the moment it begins to write a file.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { openSync } = fs;
fs.openSync = (path, flags, ...rest) => {
  if (flags === 'wx') {
    try {
      for (;;) openSync('/dev/null', 'r');
    } catch {
      // None is left.
    }
  }
  return openSync(path, flags, ...rest);
};
syncBuiltinESMExports();
